package nightdesk.report.pdf;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import org.openpdf.css.style.CalculatedStyle;
import org.openpdf.layout.breaker.BreakPoint;
import org.openpdf.layout.breaker.BreakPointsProvider;
import org.openpdf.layout.breaker.LineBreakingStrategy;

/**
 * Line breaks by Unicode's rules (UAX 14); the library's own break a word at a typographic apostrophe. A stretch without any chance to break
 * that no column could hold is broken all the same.
 */
final class LineBreaks implements LineBreakingStrategy {
    private static final int LONGEST_WORD = 30;
    private static final int PIECE = 12;

    @Override
    public BreakPointsProvider getBreakPointsProvider(String text, String language, CalculatedStyle style) {
        BreakIterator breaks = BreakIterator.getLineInstance(ULocale.ROOT);
        breaks.setText(text);
        return new Breaks(text, breaks);
    }

    private static final class Breaks implements BreakPointsProvider {
        private final String text;
        private final BreakIterator breaks;
        private int last;
        private int next;

        Breaks(String text, BreakIterator breaks) {
            this.text = text;
            this.breaks = breaks;
        }

        @Override
        public BreakPoint next() {
            if (next == last) {
                int found = breaks.next();
                if (found == BreakIterator.DONE) {
                    return BreakPoint.getDonePoint();
                }
                next = found;
            }
            if (next - last > LONGEST_WORD) {
                last += PIECE;
                if (Character.isLowSurrogate(text.charAt(last))) {
                    last++;
                }
            } else {
                last = next;
            }
            return new BreakPoint(last);
        }
    }
}
