package nightdesk.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import nightdesk.report.Theme;
import nightdesk.report.font.Face;
import nightdesk.report.font.Faces;

/** Draws on pixels. Letters are filled outlines, so that the machine's fonts play no part. */
public final class PixelCanvas implements Canvas {
    private final Graphics2D graphics;
    private final Faces faces;

    private PixelCanvas(Graphics2D graphics, Faces faces) {
        this.graphics = graphics;
        this.faces = faces;
    }

    /**
     * A picture as a PNG file.
     *
     * @param pixelsPerPoint 2 for screens of double density
     */
    public static byte[] png(Picture picture, Theme theme, Faces faces, int pixelsPerPoint) {
        int width = (int) Math.ceil(picture.width()) * pixelsPerPoint;
        int height = (int) Math.ceil(picture.height()) * pixelsPerPoint;
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.setColor(new Color(theme.paper()));
            graphics.fillRect(0, 0, width, height);
            graphics.scale(pixelsPerPoint, pixelsPerPoint);
            picture.paint(new PixelCanvas(graphics, faces), theme);
        } finally {
            graphics.dispose();
        }
        return Png.of(image);
    }

    @Override
    public void rectangle(double x, double y, double width, double height, int colour) {
        graphics.setColor(new Color(colour));
        graphics.fill(new Rectangle2D.Double(x, y, width, height));
    }

    @Override
    public void line(List<Point> points, double thickness, int colour) {
        Path2D.Double path = new Path2D.Double();
        path.moveTo(points.getFirst().x(), points.getFirst().y());
        points.stream().skip(1).forEach(point -> path.lineTo(point.x(), point.y()));
        graphics.setColor(new Color(colour));
        graphics.setStroke(new BasicStroke((float) thickness, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        graphics.draw(path);
    }

    @Override
    public void dot(double x, double y, double radius, int colour) {
        graphics.setColor(new Color(colour));
        graphics.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
    }

    @Override
    public void text(String text, double x, double y, Align align, Face face, double size, int colour) {
        double pen = switch (align) {
            case LEFT -> x;
            case RIGHT -> x - width(text, face, size);
            case CENTRE -> x - width(text, face, size) / 2;
        };
        graphics.setColor(new Color(colour));
        for (Faces.Piece piece : faces.pieces(text, face)) {
            graphics.fill(faces.typeface(piece.face()).outline(piece.text(), pen, y, size));
            pen += faces.typeface(piece.face()).width(piece.text(), size);
        }
    }

    @Override
    public double width(String text, Face face, double size) {
        return faces.width(text, face, size);
    }
}
