package nightdesk.report.pdf;

import nightdesk.report.PaperSize;
import nightdesk.report.view.BriefingView;

/** Widths inside the margins of the style sheet (16 mm left and right), in points. */
final class PageMeasure {
    private static final double MARGINS = 2 * 16 * 72 / 25.4;
    private static final double A4 = 210 * 72 / 25.4;
    private static final double LETTER = 612;

    private PageMeasure() {}

    static BriefingView.Measure of(PaperSize paper) {
        double width = switch (paper) {
                    case A4 -> A4;
                    case LETTER -> LETTER;
                }
                - MARGINS
                - 1;
        return new BriefingView.Measure(width, width / 5 - 22, 17, 3, 1);
    }
}
