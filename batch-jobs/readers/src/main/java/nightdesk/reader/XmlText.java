package nightdesk.reader;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nightdesk.fault.RejectionReason;
import org.jsoup.nodes.Entities;

/**
 * What stands inside an element.
 *
 * @param text its characters; if it holds elements, their HTML form
 * @param markup whether it holds elements
 */
record XmlText(String text, boolean markup) {
    /**
     * Reads the element whose start tag is the current event to its end tag.
     *
     * @param depth how deep the element stands
     */
    static XmlText of(XMLStreamReader xml, int depth, Limits limits) throws XMLStreamException, Refused {
        StringBuilder plain = new StringBuilder();
        StringBuilder html = new StringBuilder();
        boolean markup = false;
        int inner = 0;
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    inner++;
                    markup = true;
                    limits.check(xml, depth + inner);
                    html.append('<').append(xml.getLocalName());
                    String href = xml.getAttributeValue(XMLConstants.NULL_NS_URI, "href");
                    if (href != null) {
                        html.append(" href=\"").append(Entities.escape(href)).append('"');
                    }
                    html.append('>');
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (inner == 0) {
                        return new XmlText((markup ? html : plain).toString(), markup);
                    }
                    inner--;
                    html.append("</").append(xml.getLocalName()).append('>');
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    append(plain, html, xml.getText());
                case XMLStreamConstants.ENTITY_REFERENCE -> append(plain, html, entity(xml.getLocalName()));
                case XMLStreamConstants.END_DOCUMENT -> throw new XMLStreamException("the element is not closed");
                default -> {
                    // Comments and processing instructions say nothing.
                }
            }
            if (plain.length() > limits.fieldSize()) {
                throw ArticleMaker.tooLarge("body", limits.fieldSize());
            }
        }
    }

    private static void append(StringBuilder plain, StringBuilder html, String text) {
        plain.append(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '<') {
                html.append("&lt;");
            } else if (c == '&') {
                html.append("&amp;");
            } else {
                html.append(c);
            }
        }
    }

    /** Feeds use HTML's entities, though XML does not define them. */
    private static String entity(String name) throws Refused {
        String text = Entities.getByName(name);
        if (text.isEmpty()) {
            throw new Refused(
                    RejectionReason.XML_MALFORMED,
                    "the entity '&" + Excerpt.printable(name, 60) + ";' is not defined; expected one of HTML's");
        }
        return text;
    }

    /**
     * What an element may cost.
     *
     * @param depth elements inside each other
     * @param attributes of one element
     * @param fieldSize characters of one element
     */
    record Limits(long depth, long attributes, long fieldSize) {
        static Limits of(ReadSettings settings) {
            return new Limits(
                    settings.limit(Limit.XML_DEPTH), settings.limit(Limit.XML_ATTR), settings.limit(Limit.FIELD_SIZE));
        }

        /** Checks the start tag that is the current event. */
        void check(XMLStreamReader xml, int depthHere) throws Refused {
            if (depthHere > depth) {
                throw XmlLimits.tooDeep(depth);
            }
            if (xml.getAttributeCount() > attributes) {
                throw XmlLimits.tooManyAttributes(attributes);
            }
        }
    }
}
