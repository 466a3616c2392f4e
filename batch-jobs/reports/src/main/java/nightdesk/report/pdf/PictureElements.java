package nightdesk.report.pdf;

import java.awt.Point;
import java.awt.Rectangle;
import java.util.Map;
import nightdesk.report.Theme;
import nightdesk.report.chart.Picture;
import nightdesk.report.font.Faces;
import org.jspecify.annotations.Nullable;
import org.openpdf.extend.ReplacedElement;
import org.openpdf.extend.ReplacedElementFactory;
import org.openpdf.extend.UserAgentCallback;
import org.openpdf.layout.LayoutContext;
import org.openpdf.pdf.ITextOutputDevice;
import org.openpdf.pdf.ITextReplacedElement;
import org.openpdf.render.BlockBox;
import org.openpdf.render.RenderingContext;
import org.openpdf.simple.extend.FormSubmissionListener;
import org.openpdf.text.pdf.PdfTemplate;
import org.w3c.dom.Element;

/** Puts the picture that {@code data-picture} names in the element's place, as vectors. Nothing else is replaced: no images, no forms. */
final class PictureElements implements ReplacedElementFactory {
    private final Map<String, Picture> pictures;
    private final Theme theme;
    private final Faces faces;
    private final EmbeddedFonts fonts;

    PictureElements(Map<String, Picture> pictures, Theme theme, Faces faces, EmbeddedFonts fonts) {
        this.pictures = pictures;
        this.theme = theme;
        this.faces = faces;
        this.fonts = fonts;
    }

    @Override
    public @Nullable ReplacedElement createReplacedElement(
            LayoutContext context, BlockBox box, UserAgentCallback agent, int cssWidth, int cssHeight) {
        Element element = box.getElement();
        Picture picture = element == null ? null : pictures.get(element.getAttribute("data-picture"));
        return picture == null
                ? null
                : new Placed(picture, context.getSharedContext().getDPI() / 72);
    }

    @Override
    public void reset() {}

    @Override
    public void remove(Element element) {}

    @Override
    public void setFormSubmissionListener(FormSubmissionListener listener) {}

    /** A picture with its place on the page, in dots. */
    private final class Placed implements ITextReplacedElement {
        private final Picture picture;
        private final double dotsPerPoint;
        private Point location = new Point(0, 0);

        Placed(Picture picture, double dotsPerPoint) {
            this.picture = picture;
            this.dotsPerPoint = dotsPerPoint;
        }

        @Override
        public void paint(RenderingContext context, ITextOutputDevice device, BlockBox box) {
            Rectangle area = box.getContentAreaEdge(box.getAbsX(), box.getAbsY(), context);
            PdfTemplate form =
                    device.getCurrentPage().createTemplate((float) picture.width(), (float) picture.height());
            picture.paint(new VectorCanvas(form, faces, fonts), theme);
            var corner = device.createTargetArea(context, box);
            float bottom = corner.getTop() - (float) (area.getHeight() / dotsPerPoint);
            device.getCurrentPage().addTemplate(form, corner.getLeft(), bottom);
        }

        @Override
        public int getIntrinsicWidth() {
            return (int) Math.ceil(picture.width() * dotsPerPoint);
        }

        @Override
        public int getIntrinsicHeight() {
            return (int) Math.ceil(picture.height() * dotsPerPoint);
        }

        @Override
        public Point getLocation() {
            return location;
        }

        @Override
        public void setLocation(int x, int y) {
            location = new Point(x, y);
        }

        @Override
        public void detach(LayoutContext context) {}

        @Override
        public boolean isRequiresInteractivePaint() {
            return false;
        }

        @Override
        public boolean hasBaseline() {
            return false;
        }

        @Override
        public int getBaseline() {
            return 0;
        }
    }
}
