package nightdesk.reader;

import java.time.LocalDate;
import java.util.Objects;
import nightdesk.fault.Rejection;
import org.jspecify.annotations.Nullable;

/** One line of input of {@code extract}: a text whose positions the answer counts in, or why there is none. */
public sealed interface ExtractItem {
    /**
     * A text to be answered.
     *
     * @param id as given; of an article of another format its record key
     * @param text the string that positions refer to, nothing in it changed
     * @param headlineEnd where the headline ends in it; 0 if it has none
     * @param published local day of publication; null if none is given: then names and owners are those of today
     * @param outletKey key of the outlet; empty if unknown
     * @param language BCP 47; empty if none is given
     */
    record Given(
            String id,
            String text,
            int headlineEnd,
            @Nullable LocalDate published,
            String outletKey,
            String language) implements ExtractItem {
        public Given {
            Objects.requireNonNull(id);
            Objects.requireNonNull(outletKey);
            Objects.requireNonNull(language);
            if (headlineEnd < 0 || headlineEnd > text.length()) {
                throw new IllegalArgumentException("A headline ends inside its text: " + headlineEnd);
            }
        }
    }

    /** A line that cannot be answered; its message is for people. */
    record Failed(Rejection rejection) implements ExtractItem {
        public Failed {
            Objects.requireNonNull(rejection);
        }
    }
}
