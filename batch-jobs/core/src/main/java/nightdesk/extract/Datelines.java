package nightdesk.extract;

import java.util.List;
import nightdesk.annotate.Dateline;
import nightdesk.annotate.Name;
import nightdesk.clause.Reading;
import nightdesk.clause.Sentence;
import nightdesk.fact.Attribution;
import nightdesk.fact.AttributionKind;
import nightdesk.text.Span;

/** Datelines at the starts of the first paragraphs, and an agency in brackets at the end of the headline. */
final class Datelines {
    private static final int MOST_SENTENCES = 7;

    private Datelines() {}

    static void add(List<Attribution> found, Reading reading) {
        String text = reading.text();
        int headlineEnd = reading.annotations().article().headlineEnd();
        boolean body = false;
        for (int number = 0; number < Math.min(reading.size(), MOST_SENTENCES); number++) {
            Sentence sentence = reading.sentence(number);
            if (sentence.isHeadline()) {
                continue;
            }
            Dateline dateline = Dateline.at(text, sentence.span().start());
            Span agency = dateline == null ? null : dateline.agencySpan();
            if (dateline != null && agency != null) {
                AttributionExtractor.add(
                        found,
                        agency,
                        sentence.span(),
                        agency.in(text),
                        AttributionKind.DATELINE,
                        "source.dateline");
                body = true;
            }
            alone(found, text, sentence);
            byline(found, sentence);
        }
        if (!body && headlineEnd > 3 && headlineEnd <= text.length()) {
            int close = text.lastIndexOf(')', headlineEnd - 1);
            int open = close < headlineEnd - 2 ? -1 : text.lastIndexOf('(', close);
            if (open > 0 && close - open < 30 && Media.isMedium(text.substring(open + 1, close))) {
                Span agency = new Span(open + 1, close);
                AttributionExtractor.add(
                        found,
                        agency,
                        reading.sentence(0).span().covers(agency)
                                ? reading.sentence(0).span()
                                : agency,
                        agency.in(text),
                        AttributionKind.DATELINE,
                        "source.headline");
            }
        }
    }

    /** "--News Direct--" at the start of a paragraph. */
    private static void alone(List<Attribution> found, String text, Sentence sentence) {
        int start = sentence.span().start();
        if (text.startsWith("--", start)) {
            int close = text.indexOf("--", start + 2);
            if (close > start + 3 && close - start < 40 && Character.isUpperCase(text.charAt(start + 2))) {
                Span agency = new Span(start + 2, close);
                AttributionExtractor.add(
                        found,
                        agency,
                        sentence.span().covers(agency) ? sentence.span() : agency,
                        agency.in(text).trim(),
                        AttributionKind.DATELINE,
                        "source.dateline");
            }
        }
    }

    /** "By Jan Berg, Daily Ledger". */
    private static void byline(List<Attribution> found, Sentence sentence) {
        if (!sentence.word(0).equals("by") || !sentence.at(0).capital()) {
            return;
        }
        for (int k = 1; k < Math.min(sentence.size(), 7); k++) {
            Name name = sentence.at(k).name();
            if (name != null && Media.isMedium(name.text())) {
                AttributionExtractor.add(
                        found, sentence, k, k + 1, name.text(), AttributionKind.MEDIUM, "source.byline");
                return;
            }
            if (name != null) {
                int comma = name.text().lastIndexOf(',');
                String last =
                        comma < 0 ? "" : name.text().substring(comma + 1).trim();
                if (Media.isMedium(last)) {
                    AttributionExtractor.add(
                            found, sentence, k, k + 1, last, AttributionKind.MEDIUM, "source.byline");
                    return;
                }
            }
        }
    }
}
