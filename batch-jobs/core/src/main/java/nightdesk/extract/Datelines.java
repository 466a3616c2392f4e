package nightdesk.extract;

import java.util.List;
import nightdesk.annotate.Dateline;
import nightdesk.annotate.Name;
import nightdesk.clause.Reading;
import nightdesk.clause.Sentence;
import nightdesk.fact.Attribution;
import nightdesk.fact.AttributionKind;
import nightdesk.text.Span;
import nightdesk.text.WordCutter;

/** Datelines at the starts of the first paragraphs, and an agency in brackets at the end of the headline. */
final class Datelines {
    private static final int MOST_SENTENCES = 7;

    static void add(List<Attribution> found, Reading reading) {
        String text = reading.text();
        int headlineEnd = reading.annotations().article().headlineEnd();
        boolean body = false;
        for (int number = 0; number < Math.min(reading.size(), MOST_SENTENCES); number++) {
            Span sentence = reading.span(number);
            if (sentence.start() < headlineEnd) {
                continue;
            }
            Dateline dateline = Dateline.at(text, sentence.start());
            Span agency = dateline == null ? null : dateline.agencySpan();
            if (dateline != null && agency != null) {
                AttributionExtractor.add(
                        found, agency, sentence, agency.in(text), AttributionKind.DATELINE, "source.dateline");
                body = true;
            }
            alone(found, text, sentence);
            if (beginsWithBy(text, dateline == null ? sentence.start() : dateline.end())) {
                byline(found, reading.sentence(number));
            }
        }
        if (!body && headlineEnd > 3 && headlineEnd <= text.length()) {
            int close = text.lastIndexOf(')', headlineEnd - 1);
            int open = close < headlineEnd - 2 ? -1 : text.lastIndexOf('(', close);
            if (open > 0 && close - open < 30 && Media.isMedium(text.substring(open + 1, close))) {
                Span agency = new Span(open + 1, close);
                AttributionExtractor.add(
                        found,
                        agency,
                        reading.span(0).covers(agency) ? reading.span(0) : agency,
                        agency.in(text),
                        AttributionKind.DATELINE,
                        "source.headline");
            }
        }
    }

    /** "--News Direct--" at the start of a paragraph. */
    private static void alone(List<Attribution> found, String text, Span sentence) {
        int start = sentence.start();
        if (text.startsWith("--", start)) {
            int close = text.indexOf("--", start + 2);
            if (close > start + 3 && close - start < 40 && Character.isUpperCase(text.charAt(start + 2))) {
                Span agency = new Span(start + 2, close);
                AttributionExtractor.add(
                        found,
                        agency,
                        sentence.covers(agency) ? sentence : agency,
                        agency.in(text).trim(),
                        AttributionKind.DATELINE,
                        "source.dateline");
            }
        }
    }

    private static boolean beginsWithBy(String text, int from) {
        int start = WordCutter.start(text, from, text.length());
        return text.regionMatches(true, start, "by", 0, 2) && text.charAt(start) == 'B';
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
                String last = comma < 0 ? "" : name.text().substring(comma + 1).trim();
                if (Media.isMedium(last)) {
                    AttributionExtractor.add(found, sentence, k, k + 1, last, AttributionKind.MEDIUM, "source.byline");
                    return;
                }
            }
        }
    }
}
