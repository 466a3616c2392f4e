package nightdesk.fact;

import java.util.List;
import java.util.Objects;

/**
 * One reference to a vendor family.
 *
 * @param evidence span = the words of the mention, without possessive or plural s
 * @param vendor family id
 * @param surface the words as the normalised text has them
 * @param alias the lexicon entry that matched
 * @param field headline, lead or body
 */
public record Mention(Evidence evidence, String vendor, String surface, String alias, TextField field) implements Fact {
    public Mention {
        Objects.requireNonNull(evidence);
        Objects.requireNonNull(vendor);
        Objects.requireNonNull(surface);
        Objects.requireNonNull(alias);
        Objects.requireNonNull(field);
    }

    @Override
    public Modality modality() {
        return Modality.ASSERTED;
    }

    @Override
    public List<String> identity() {
        return List.of(vendor);
    }
}
