package nightdesk.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the serving process asks of delivery. Called by one thread at a time, with the lock of the desk held. */
public interface Deliveries {
    /** Nothing is sent. */
    Deliveries NONE = (edition, now) -> new Settled(0, 0, List.of());

    /**
     * What became of messages.
     *
     * @param sent how many were sent now
     * @param open how many still have something to come
     * @param troubles a sentence for each message that needs a person
     */
    record Settled(int sent, int open, List<String> troubles) {
        public Settled {
            troubles = List.copyOf(troubles);
        }
    }

    /**
     * Sends what is due at a moment: first tries whose delivery time has come, and retries.
     *
     * @param edition only of this edition; null: of every one
     * @throws nightdesk.fault.NightdeskException if it cannot be tried at all
     */
    Settled sendDue(@Nullable LocalDate edition, Instant now);
}
