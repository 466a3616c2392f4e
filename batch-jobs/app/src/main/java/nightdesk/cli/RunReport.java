package nightdesk.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nightdesk.job.NightDesk;
import org.jspecify.annotations.Nullable;

/** The short result of a run for people: what was read, what became of it, where the briefing lies, what needs a look. */
final class RunReport {
    private static final int MOST_REFUSED = 10;

    private RunReport() {}

    static void print(NightDesk.Outcome outcome, Path output, PrintWriter out) {
        Map<String, @Nullable Object> summary = outcome.summary();
        if (summary.get("edition") == null) {
            out.println(
                    outcome.outcome().equals("NOTHING_TO_RESUME")
                            ? "Nothing to resume."
                            : "delivery".equals(summary.get("work"))
                                    ? "The mail is not sent to everyone (" + outcome.outcome() + ")."
                                    : words(outcome.outcome()) + ".");
            printWarnings(summary, out);
            return;
        }
        out.println("Edition " + summary.get("edition") + " r" + summary.get("revision") + ": "
                + words(outcome.outcome()) + ".");
        if (summary.get("totals") instanceof Map<?, ?> totals && totals.get("classes") instanceof Map<?, ?> classes) {
            out.println("  " + totals.get("read") + " records read = " + totals.get("stored") + " new + "
                    + totals.get("stored_versions") + " new versions + " + totals.get("duplicates") + " duplicates + "
                    + totals.get("quarantined") + " refused");
            out.println("  " + classes.get("on_time") + " on time, " + classes.get("late") + " late, "
                    + classes.get("background") + " background, " + classes.get("waiting") + " waiting");
        }
        if (summary.get("outputs") instanceof List<?> outputs) {
            for (Object one : outputs) {
                if (one instanceof Map<?, ?> file) {
                    out.println("  " + output.resolve(String.valueOf(file.get("path"))));
                }
            }
        }
        if (summary.get("delivery") instanceof List<?> messages && !messages.isEmpty()) {
            printDelivery(messages, out);
        }
        if (summary.get("quarantine") instanceof List<?> refused) {
            for (Object one : refused.stream().limit(MOST_REFUSED).toList()) {
                if (one instanceof Map<?, ?> record) {
                    out.println("  refused: " + record.get("message"));
                }
            }
            if (refused.size() > MOST_REFUSED) {
                out.println("  and " + (refused.size() - MOST_REFUSED)
                        + " more, all in the workbook's sheet 'Rejected' and the run summary");
            }
        }
        printWarnings(summary, out);
    }

    private static void printDelivery(List<?> messages, PrintWriter out) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Object one : messages) {
            if (one instanceof Map<?, ?> message) {
                counts.merge(String.valueOf(message.get("state")).toLowerCase(Locale.ROOT), 1, Integer::sum);
            }
        }
        List<String> words = new ArrayList<>();
        counts.forEach((state, count) -> words.add(count + " " + state));
        out.println("  " + (messages.size() == 1 ? "one message: " : messages.size() + " messages: ")
                + String.join(", ", words));
    }

    private static void printWarnings(Map<String, @Nullable Object> summary, PrintWriter out) {
        if (summary.get("warnings") instanceof List<?> warnings) {
            warnings.forEach(warning -> out.println("  note: " + warning));
        }
    }

    private static String words(String outcome) {
        return switch (outcome) {
            case "COMPLETE" -> "published";
            case "COMPLETE_WITH_QUARANTINE" -> "published; some records were refused";
            case "DELIVERY_INCOMPLETE" -> "published; not every message is delivered";
            case "ALREADY_COMPLETE" -> "was published before and stays as it is";
            default -> "not published (" + outcome + ")";
        };
    }
}
