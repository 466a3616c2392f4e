package nightdesk.fact;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A risk cue in an article.
 *
 * @param type word of exports, the name of its rule file: {@code defection}, {@code outage}, ...
 * @param party the vendor or party affected
 * @param level high = asserted or reported as happened, medium = planned, possible or feared, low = denied or background
 */
public record Signal(Evidence evidence, Modality modality, String type, Party party, Level level) implements Fact {
    /** How far it has come. */
    public enum Level {
        HIGH,
        MEDIUM,
        LOW;

        /** The word of exports: lower case. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Signal {
        Objects.requireNonNull(evidence);
        Objects.requireNonNull(modality);
        Objects.requireNonNull(type);
        Objects.requireNonNull(party);
        Objects.requireNonNull(level);
    }

    @Override
    public List<String> identity() {
        return List.of(type, party.word(), level.name());
    }
}
