package nightdesk.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import nightdesk.article.ArticleCard;
import nightdesk.article.Membership;
import nightdesk.article.Outlet;
import nightdesk.article.PublicationStatus;
import nightdesk.article.PublicationTime;
import nightdesk.article.SourceRef;
import nightdesk.briefing.Cell;
import nightdesk.briefing.Column;
import nightdesk.briefing.Footnote;
import nightdesk.briefing.Prose;
import nightdesk.fact.Money;
import nightdesk.fact.Qualifier;
import nightdesk.fault.Place;
import nightdesk.text.ContentKey;
import org.jspecify.annotations.Nullable;

/** Short ways to write the parts of a briefing down. */
final class SampleText {
    private SampleText() {}

    /** Prose in which {@code *words*} are strong and {@code [3]} refers to a footnote. */
    static Prose prose(String marked) {
        List<Prose.Run> runs = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        boolean strong = false;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            int end = c == '[' ? marked.indexOf(']', i) : -1;
            boolean note = end > i && marked.substring(i + 1, end).chars().allMatch(Character::isDigit);
            if (c == '*' || note) {
                if (!words.isEmpty()) {
                    runs.add(strong ? new Prose.Strong(words.toString()) : new Prose.Words(words.toString()));
                    words.setLength(0);
                }
                if (note) {
                    runs.add(new Prose.NoteRef(Integer.parseInt(marked.substring(i + 1, end))));
                    i = end;
                } else {
                    strong = !strong;
                }
            } else {
                words.append(c);
            }
        }
        if (!words.isEmpty()) {
            runs.add(strong ? new Prose.Strong(words.toString()) : new Prose.Words(words.toString()));
        }
        return new Prose(runs);
    }

    static Footnote note(int number, String sentence, String outlet, String headline, @Nullable String url) {
        return new Footnote(number, sentence, card(outlet, headline, url, number));
    }

    static ArticleCard card(String outlet, String headline, @Nullable String url, int record) {
        return new ArticleCard(
                ContentKey.of("article", headline),
                ContentKey.of("record", headline),
                null,
                Membership.ON_TIME,
                new Outlet(outlet.toLowerCase(java.util.Locale.ROOT).replace(' ', '-') + ".example", outlet),
                headline,
                null,
                null,
                headline + ".",
                320,
                new PublicationTime(
                        "2026-11-22T0" + record % 10 + ":15:00Z",
                        Instant.parse("2026-11-22T0" + record % 10 + ":15:00Z"),
                        PublicationTime.Precision.MINUTE,
                        "Z"),
                "en",
                url,
                PublicationStatus.USABLE,
                new TreeSet<>(),
                new SourceRef("ab".repeat(32), new Place("night/wires.csv", null, record, record, 100L * record, 900)));
    }

    static Cell words(String text) {
        return new Cell.Words(text);
    }

    static Cell count(long value) {
        return new Cell.Count(value);
    }

    static Cell ratio(String value) {
        return new Cell.Ratio(new BigDecimal(value));
    }

    static Cell points(String value) {
        return new Cell.Points(new BigDecimal(value));
    }

    static Cell decimal(String value) {
        return new Cell.Decimal(new BigDecimal(value), 1);
    }

    static Cell sum(String value, Qualifier qualifier) {
        return new Cell.Sum(Money.of(new BigDecimal(value), "USD", qualifier));
    }

    static Cell day(String iso) {
        return new Cell.Day(LocalDate.parse(iso));
    }

    static Cell notes(Integer... numbers) {
        return new Cell.Notes(List.of(numbers));
    }

    static Column text(String id, String title, int weight) {
        return new Column(id, title, false, weight);
    }

    static Column number(String id, String title, int weight) {
        return new Column(id, title, true, weight);
    }

    /** A course of 28 values that ends at the last one given. */
    static List<BigDecimal> course(double from, double to, int seed) {
        List<BigDecimal> out = new ArrayList<>();
        for (int i = 0; i < 28; i++) {
            double wave = Math.sin(i * 0.9 + seed) * 0.12 + Math.sin(i * 0.37 + 2 * seed) * 0.08;
            double value = from + (to - from) * i / 27.0 + wave * Math.max(Math.abs(from), Math.abs(to));
            out.add(BigDecimal.valueOf(i == 27 ? to : value).setScale(1, java.math.RoundingMode.HALF_UP));
        }
        return out;
    }
}
