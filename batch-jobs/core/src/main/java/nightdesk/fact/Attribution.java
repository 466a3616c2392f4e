package nightdesk.fact;

import java.util.List;
import java.util.Objects;

/** Where an article says its information comes from, other than the party itself. */
public record Attribution(Evidence evidence, String source, AttributionKind kind) implements Fact {
    public Attribution {
        Objects.requireNonNull(evidence);
        Objects.requireNonNull(source);
        Objects.requireNonNull(kind);
    }

    @Override
    public Modality modality() {
        return Modality.ASSERTED;
    }

    @Override
    public List<String> identity() {
        return List.of(source, kind.name());
    }
}
