package nightdesk.report.font;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/** One closed line of a glyph: points on it and control points of quadratic curves; between two control points lies a point half-way. */
@SuppressWarnings("ArrayRecordComponent") // lives for one call of the parser, never compared
record Contour(byte[] flags, double[] xs, double[] ys, int first, int last) {
    void draw(AffineTransform place, Path2D out) {
        int count = last - first + 1;
        if (count < 2) {
            return;
        }
        int start = 0;
        while (start < count && !isOn(start)) {
            start++;
        }
        boolean noneOn = start == count;
        double[] origin = noneOn ? middle(0, count - 1) : point(0 + start);
        move(place, out, origin);
        int offset = noneOn ? 0 : start + 1;
        int steps = noneOn ? count : count - 1;
        double[] control = null;
        for (int i = 0; i < steps; i++) {
            int index = (offset + i) % count;
            double[] here = point(index);
            if (isOn(index)) {
                curve(place, out, control, here);
                control = null;
            } else {
                if (control != null) {
                    curve(place, out, control, half(control, here));
                }
                control = here;
            }
        }
        curve(place, out, control, origin);
        out.closePath();
    }

    private boolean isOn(int index) {
        return (flags[first + index] & 1) != 0;
    }

    private double[] point(int index) {
        return new double[] {xs[first + index], ys[first + index]};
    }

    private double[] middle(int a, int b) {
        return half(point(a), point(b));
    }

    private static double[] half(double[] a, double[] b) {
        return new double[] {(a[0] + b[0]) / 2, (a[1] + b[1]) / 2};
    }

    private static void move(AffineTransform place, Path2D out, double[] to) {
        double[] there = new double[2];
        place.transform(to, 0, there, 0, 1);
        out.moveTo(there[0], there[1]);
    }

    private static void curve(
            AffineTransform place, Path2D out, double @org.jspecify.annotations.Nullable [] control, double[] to) {
        double[] there = new double[2];
        place.transform(to, 0, there, 0, 1);
        if (control == null) {
            out.lineTo(there[0], there[1]);
            return;
        }
        double[] bend = new double[2];
        place.transform(control, 0, bend, 0, 1);
        out.quadTo(bend[0], bend[1], there[0], there[1]);
    }
}
