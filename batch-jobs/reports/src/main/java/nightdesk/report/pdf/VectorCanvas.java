package nightdesk.report.pdf;

import java.awt.Color;
import java.util.List;
import nightdesk.report.chart.Canvas;
import nightdesk.report.font.Face;
import nightdesk.report.font.Faces;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfTemplate;

/** Draws lines, areas and real text into a form of the PDF. */
final class VectorCanvas implements Canvas {
    private final PdfTemplate form;
    private final Faces faces;
    private final EmbeddedFonts fonts;

    VectorCanvas(PdfTemplate form, Faces faces, EmbeddedFonts fonts) {
        this.form = form;
        this.faces = faces;
        this.fonts = fonts;
    }

    @Override
    public void rectangle(double x, double y, double width, double height, int colour) {
        if (width <= 0 || height <= 0) {
            return;
        }
        form.setColorFill(new Color(colour));
        form.rectangle((float) x, up(y + height), (float) width, (float) height);
        form.fill();
    }

    @Override
    public void line(List<Point> points, double thickness, int colour) {
        form.setColorStroke(new Color(colour));
        form.setLineWidth((float) thickness);
        form.setLineJoin(PdfContentByte.LINE_JOIN_ROUND);
        form.moveTo((float) points.getFirst().x(), up(points.getFirst().y()));
        points.stream().skip(1).forEach(point -> form.lineTo((float) point.x(), up(point.y())));
        form.stroke();
    }

    @Override
    public void dot(double x, double y, double radius, int colour) {
        form.setColorFill(new Color(colour));
        form.circle((float) x, up(y), (float) radius);
        form.fill();
    }

    @Override
    public void text(String text, double x, double y, Align align, Face face, double size, int colour) {
        double pen = switch (align) {
            case LEFT -> x;
            case RIGHT -> x - width(text, face, size);
            case CENTRE -> x - width(text, face, size) / 2;
        };
        form.beginText();
        form.setColorFill(new Color(colour));
        for (Faces.Piece piece : faces.pieces(text, face)) {
            form.setFontAndSize(fonts.font(piece.face()), (float) size);
            form.setTextMatrix((float) pen, up(y));
            form.showText(piece.text());
            pen += faces.typeface(piece.face()).width(piece.text(), size);
        }
        form.endText();
    }

    @Override
    public double width(String text, Face face, double size) {
        return faces.width(text, face, size);
    }

    private float up(double y) {
        return (float) (form.getHeight() - y);
    }
}
