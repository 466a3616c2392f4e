package nightdesk.job;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nightdesk.store.Manifest;
import nightdesk.store.Published;

/** Takes the outputs of a run that was published before from its manifest; nothing is rendered. */
final class RecallStep implements StepWork {
    @Override
    public Figures on(Night night) {
        Optional<Manifest> manifest = night.tools()
                .published()
                .manifest(night.run())
                .or(() -> new Published(Path.of(
                                Objects.requireNonNull(night.frozen()).plan().output()))
                        .manifest(night.run()));
        if (manifest.isPresent()) {
            night.sealed(manifest.get());
            night.rendered(Night.Output.of(night.run(), manifest.get()));
        } else {
            night.rendered(List.of());
            night.note("Edition " + night.run()
                    + " was published, but its folder is not where it was; the run summary lists no outputs.");
        }
        return new Figures(1, night.outputs().size());
    }
}
