package nightdesk.report.pdf;

import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nightdesk.report.Legible;
import nightdesk.report.font.Face;
import nightdesk.report.font.Faces;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Prepares the filled page for a renderer that drops what the current font lacks and knows no writing from right to left: each stretch of
 * foreign characters is wrapped in a font that has them, each character that none has becomes a mark, and lines from right to left are put in
 * the order in which they are drawn.
 */
final class Typesetting {
    /** The faces that style sheets choose from; a character that all of them have needs no wrapping. */
    private static final List<Face> CHOSEN = List.of(Face.SANS, Face.SANS_BOLD, Face.SERIF, Face.SERIF_BOLD);

    /** A reordered paragraph cannot be wrapped by the renderer, so it is cut here, at a length that fits the narrowest column of prose. */
    private static final int RIGHT_TO_LEFT_LINE = 56;

    private final Faces faces;
    private final Set<Face> used = EnumSet.copyOf(CHOSEN);

    Typesetting(Faces faces) {
        this.faces = faces;
    }

    /** Prepares everything below the element. */
    void prepare(Element root) {
        for (Element element : List.copyOf(root.getAllElements())) {
            if (element.normalName().equals("style") || element.normalName().equals("title")) {
                continue;
            }
            if (element.normalName().equals("bookmark")) {
                element.attr("name", Legible.of(element.attr("name")));
                continue;
            }
            for (Node child : List.copyOf(element.childNodes())) {
                if (child instanceof TextNode text) {
                    prepare(text);
                }
            }
        }
    }

    /** The fonts that the page needs, in the order of their declaration. */
    Set<Face> used() {
        return used;
    }

    private void prepare(TextNode node) {
        String text = node.getWholeText();
        if (isCommon(text)) {
            return;
        }
        List<String> lines = lines(Legible.of(text));
        for (String line : lines) {
            Element holder = new Element("span");
            if (lines.size() > 1) {
                holder.attr("style", "display: block");
            }
            for (Faces.Piece piece : faces.pieces(line, CHOSEN)) {
                holder.appendChild(set(piece));
            }
            node.before(holder);
        }
        node.remove();
    }

    private Node set(Faces.Piece piece) {
        TextNode text = new TextNode(piece.text());
        if (piece.preferred()) {
            // In an element of its own too: the renderer paints bare text before the elements beside it, and readers
            // follow that order.
            return new Element("span").appendChild(text);
        }
        used.add(piece.face());
        return new Element("span")
                .attr("style", "font-family: '" + piece.face().family() + "'")
                .appendChild(text);
    }

    private boolean isCommon(String text) {
        return faces.cover(CHOSEN, text.replace('\n', ' ').replace('\r', ' ').replace('\t', ' '));
    }

    private static List<String> lines(String text) {
        if (text.length() <= RIGHT_TO_LEFT_LINE || !Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
            return List.of(text);
        }
        List<String> out = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getLineInstance(ULocale.ROOT);
        breaks.setText(text);
        int start = 0;
        int last = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (end - start > RIGHT_TO_LEFT_LINE && last > start) {
                out.add(text.substring(start, last).strip());
                start = last;
            }
            last = end;
        }
        out.add(text.substring(start).strip());
        return out;
    }
}
