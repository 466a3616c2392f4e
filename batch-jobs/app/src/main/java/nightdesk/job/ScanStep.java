package nightdesk.job;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nightdesk.store.Editions;
import nightdesk.store.RegisteredFile;

/** Looks what lies in the input folder and copies it into the vault. */
final class ScanStep implements StepWork {
    @Override
    public Figures on(Night night) {
        Editions editions = night.tools().database().editions();
        FrozenRun frozen = night.frozen();
        if (frozen != null) {
            night.found(again(frozen, editions), frozen.plan().skipped());
            return new Figures(night.files().size(), night.files().size());
        }
        InputScan.Result result = new InputScan(
                        night.request().input(),
                        night.request().settle(),
                        night.tools().vault(),
                        editions::pathsOf,
                        night.tools().database().hashedFiles(),
                        // Beside the times of the file system, which no other clock sets.
                        Instant.now())
                .scan();
        night.found(result.files(), result.skipped());
        return new Figures(
                result.files().size() + result.skipped().size(), result.files().size());
    }

    /** The files as they were registered; what was a copy then is one now, for the runs before are the same. */
    private static List<FoundFile> again(FrozenRun frozen, Editions editions) {
        List<FoundFile> files = new ArrayList<>();
        Map<String, String> first = new HashMap<>();
        for (RegisteredFile file : frozen.run().files()) {
            List<String> before = editions.pathsOf(file.sha256());
            String copyOf = before.isEmpty() ? first.getOrDefault(file.sha256(), "") : before.get(0);
            first.putIfAbsent(file.sha256(), file.path());
            files.add(new FoundFile(
                    Path.of(file.path()), file.path(), file.bytes(), file.modified(), file.sha256(), copyOf));
        }
        return files;
    }
}
