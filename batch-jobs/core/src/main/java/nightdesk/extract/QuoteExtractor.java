package nightdesk.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nightdesk.clause.Reading;
import nightdesk.fact.Evidence;
import nightdesk.fact.Fact;
import nightdesk.fact.Quote;
import nightdesk.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds direct quotations of at least twenty characters that somebody speaks. The speaker stands beside the quotation with a verb of saying, or
 * is the speaker of the quotation before it.
 */
final class QuoteExtractor {
    private static final int NEAR = 260;
    private static final int MOST_TERM_CHARS = 60;
    private static final List<String> NAMING = List.of(
            " called",
            " dubbed",
            " titled",
            " entitled",
            " named",
            " known as",
            " labeled",
            " labelled",
            " subject line",
            " nicknamed",
            " term",
            " include",
            " includes",
            " contain",
            " contains",
            " series");

    /** The quotes of a text in order. */
    List<Fact> factsIn(Reading reading) {
        String text = reading.text();
        List<Span> marked = QuoteMarks.in(text);
        if (marked.isEmpty()) {
            return List.of();
        }
        List<Fact> quotes = new ArrayList<>();
        Speakers speakers = new Speakers(reading);
        Speakers.@Nullable Speaker last = null;
        int lastEnd = -1;
        for (int i = 0; i < marked.size(); i++) {
            Span span = marked.get(i);
            int before = i == 0 ? 0 : marked.get(i - 1).end() + 1;
            int after = i + 1 < marked.size() ? marked.get(i + 1).start() - 1 : text.length();
            Speakers.Speaker speaker = speakers.beside(span, before, after, last);
            if (speaker == null && last != null && continues(text, lastEnd, span)) {
                speaker = last.continued();
            }
            if (speaker == null) {
                speaker = speakers.following(span, after, last);
            }
            if (speaker == null && standsAlone(text, span)) {
                speaker = speakers.alone(span, last);
            }
            if (speaker != null && isTerm(text, span)) {
                speaker = null;
            }
            Trail trail = Trail.of(reading);
            if (trail != null) {
                trail.opens(reading.sentence(reading.numberAt(span.start())), "quote", "speaker");
                trail.told(speaker == null ? "quote" : speaker.rule(), speaker == null ? "nobody speaks it" : null);
            }
            if (speaker != null) {
                quotes.add(quote(reading, span, speaker));
                last = speaker.until(span.end());
                lastEnd = span.end();
            }
        }
        return quotes;
    }

    /** Whether only the end of an attribution stands between two quotations, or the second begins the next paragraph. */
    private static boolean continues(String text, int lastEnd, Span span) {
        if (lastEnd < 0 || span.start() - lastEnd > NEAR) {
            return false;
        }
        String between = text.substring(lastEnd + 1, span.start() - 1);
        int line = between.indexOf('\n');
        if (line < 0) {
            String trimmed = between.trim();
            return trimmed.endsWith(".")
                    || trimmed.endsWith(",")
                    || trimmed.endsWith(":")
                    || trimmed.isEmpty()
                    || trimmed.endsWith("?");
        }
        return between.substring(line).isBlank() && between.substring(0, line).length() < 120;
    }

    /** Whether a quotation is a whole sentence that begins after another or a paragraph. */
    private static boolean standsAlone(String text, Span span) {
        char last = text.charAt(span.end() - 1);
        int before = span.start() - 2;
        while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        boolean free =
                before < 0 || text.charAt(before) == '.' || text.charAt(before) == '?' || text.charAt(before) == '"';
        return free && Character.isUpperCase(text.charAt(span.start())) && (last == '.' || last == '?' || last == '!');
    }

    /** Whether the words are those of a name or term: behind "called the" or "dubbed", or short behind "a" where no word of it is a verb. */
    private static boolean isTerm(String text, Span span) {
        int end = span.start() - 1;
        String before =
                text.substring(Math.max(0, end - 24), end).stripTrailing().toLowerCase(Locale.ROOT);
        boolean article = before.endsWith(" the") || before.endsWith(" a") || before.endsWith(" an");
        if (article) {
            before = before.substring(0, before.lastIndexOf(' ')).stripTrailing();
        }
        if (isTitle(span.in(text))) {
            return true;
        }
        for (String naming : NAMING) {
            if (before.endsWith(naming)) {
                return span.length() < MOST_TERM_CHARS;
            }
        }
        return false;
    }

    /** Whether short words are written as a title is: every longer one with a capital, and no mark at the end. */
    private static boolean isTitle(String words) {
        if (words.length() >= MOST_TERM_CHARS || !Character.isLetterOrDigit(words.charAt(words.length() - 1))) {
            return false;
        }
        for (String word : words.split(" ", -1)) {
            if (word.length() > 3 && !Character.isUpperCase(word.charAt(0))) {
                return false;
            }
        }
        return true;
    }

    private static Quote quote(Reading reading, Span span, Speakers.Speaker speaker) {
        Span sentence = reading.span(reading.numberAt(span.start()));
        Span whole = sentence.contains(span.start()) ? sentence : span;
        return new Quote(
                new Evidence(span, whole, speaker.rule()),
                speaker.party(),
                speaker.role(),
                speaker.organisation(),
                speaker.verb(),
                span.in(reading.text()));
    }
}
