package nightdesk.fact;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Words a named speaker is quoted with.
 *
 * @param evidence span = the words between the quotation marks
 * @param speaker who says them
 * @param role such as {@code chief executive}; null if not said
 * @param organisation whom the speaker speaks for; null if not said
 * @param verb such as {@code said}; null if the text uses none
 * @param words the quotation without its marks
 */
public record Quote(
        Evidence evidence,
        Party speaker,
        @Nullable String role,
        @Nullable String organisation,
        @Nullable String verb,
        String words)
        implements Fact {
    public Quote {
        Objects.requireNonNull(evidence);
        Objects.requireNonNull(speaker);
        Objects.requireNonNull(words);
    }

    @Override
    public Modality modality() {
        return Modality.REPORTED;
    }

    @Override
    public List<String> identity() {
        return List.of(speaker.word(), words);
    }
}
