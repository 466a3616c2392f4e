package nightdesk.report.chart;

import java.util.List;
import nightdesk.report.font.Face;

/** Something to draw on: points as unit, (0, 0) top left, y downwards, colours 0xRRGGBB. */
public interface Canvas {
    /** Where a text lies against its x. */
    enum Align {
        LEFT,
        RIGHT,
        CENTRE
    }

    /** A place on the canvas. */
    record Point(double x, double y) {}

    void rectangle(double x, double y, double width, double height, int colour);

    /** A line through all points, with round joins. */
    void line(List<Point> points, double thickness, int colour);

    void dot(double x, double y, double radius, int colour);

    /** One line of text on the base line {@code y}. */
    void text(String text, double x, double y, Align align, Face face, double size, int colour);

    /** Width of a text. */
    double width(String text, Face face, double size);

    /** The text, cut with an ellipsis where it is wider than the space. */
    default String fitted(String text, double space, Face face, double size) {
        if (width(text, face, size) <= space) {
            return text;
        }
        int end = text.length();
        while (end > 1) {
            end = text.offsetByCodePoints(end, -1);
            String cut = text.substring(0, end).stripTrailing() + "…";
            if (width(cut, face, size) <= space) {
                return cut;
            }
        }
        return "…";
    }
}
