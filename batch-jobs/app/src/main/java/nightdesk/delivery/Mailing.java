package nightdesk.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * One briefing of an edition and who gets it.
 *
 * @param briefing its name
 * @param recipients mail addresses; may be empty
 * @param from not before this time
 */
public record Mailing(String briefing, List<String> recipients, Instant from) {
    public Mailing {
        Objects.requireNonNull(briefing);
        recipients = List.copyOf(recipients);
        Objects.requireNonNull(from);
    }
}
