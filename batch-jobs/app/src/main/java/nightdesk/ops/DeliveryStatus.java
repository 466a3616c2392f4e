package nightdesk.ops;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nightdesk.delivery.MessageState;
import nightdesk.delivery.MessageState.Word;
import nightdesk.store.JournalledRun;

/** What became of the mail, in sentences: of the newest edition, and of every other one that is not delivered to everyone. */
final class DeliveryStatus {
    private static final int MOST_EDITIONS = 10;

    private DeliveryStatus() {}

    /** @param published in the order in which they were published */
    static List<String> lines(List<JournalledRun> published, Instant now) {
        List<String> lines = new ArrayList<>();
        int told = 0;
        for (int i = published.size() - 1; i >= 0 && told < MOST_EDITIONS; i--) {
            JournalledRun run = published.get(i);
            List<MessageState> states = MessageState.of(run.messages(), now);
            boolean newest = i == published.size() - 1;
            if (states.isEmpty()) {
                if (newest) {
                    lines.add("Edition " + run.run() + " has no message in the outbox.");
                }
            } else if (newest || states.stream().anyMatch(MessageState::isIncomplete)) {
                lines.add("Edition " + run.run() + ": " + words(states));
                lines.addAll(MessageState.notes(states));
                told++;
            }
        }
        return lines;
    }

    private static String words(List<MessageState> states) {
        Map<Word, Integer> counts = new EnumMap<>(Word.class);
        states.forEach(state -> counts.merge(state.state(), 1, Integer::sum));
        List<String> words = new ArrayList<>();
        counts.forEach((word, count) -> words.add(count + " " + word.name().toLowerCase(Locale.ROOT)));
        return (states.size() == 1 ? "one message, " : states.size() + " messages, ") + String.join(", ", words) + ".";
    }
}
