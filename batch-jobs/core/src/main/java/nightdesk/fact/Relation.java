package nightdesk.fact;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How two named parties stand to each other, as an article says.
 *
 * @param holder who fears, expects or claims it; null if the article itself says it
 * @param via the product or third party it goes through; null if none
 */
public record Relation(
        Evidence evidence,
        Modality modality,
        Party subject,
        RelationType type,
        Party object,
        @Nullable Party via,
        @Nullable Party holder)
        implements Fact {
    public Relation {
        Objects.requireNonNull(evidence);
        Objects.requireNonNull(modality);
        Objects.requireNonNull(subject);
        Objects.requireNonNull(type);
        Objects.requireNonNull(object);
    }

    @Override
    public List<String> identity() {
        return List.of(subject.word(), type.name(), object.word(), modality.name());
    }
}
