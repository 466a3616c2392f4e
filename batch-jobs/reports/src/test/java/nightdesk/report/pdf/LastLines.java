package nightdesk.report.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Finds in which font the lowest line of a page above its foot is set. */
final class LastLines extends PDFTextStripper {
    private static final float FOOT = 60;

    private String font = "";
    private float lowest;
    private float pageHeight;

    String lastFontOf(PDDocument document, int page) throws IOException {
        font = "";
        lowest = 0;
        pageHeight = document.getPage(page - 1).getMediaBox().getHeight();
        setStartPage(page);
        setEndPage(page);
        getText(document);
        return font;
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        for (TextPosition position : positions) {
            float y = position.getYDirAdj();
            if (y < pageHeight - FOOT && y > lowest) {
                lowest = y;
                font = position.getFont().getName();
            }
        }
    }
}
