package nightdesk.report.chart;

import nightdesk.report.Theme;

/** A chart that knows its size in points and paints itself. */
public interface Picture {
    double width();

    double height();

    void paint(Canvas canvas, Theme theme);

    /** What it shows, in words and numbers, for those who do not see it. */
    String words();
}
