package nightdesk.fact;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** What an article's news means for a vendor, by published rules; facts without comment are neutral. */
public record Tone(Evidence evidence, String vendor, Value value) implements Fact {
    /** Direction of tone. */
    public enum Value {
        POSITIVE,
        NEUTRAL,
        NEGATIVE;

        /** The word of exports: lower case. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Tone {
        Objects.requireNonNull(evidence);
        Objects.requireNonNull(vendor);
        Objects.requireNonNull(value);
    }

    @Override
    public Modality modality() {
        return Modality.ASSERTED;
    }

    @Override
    public List<String> identity() {
        return List.of(vendor, value.name());
    }
}
