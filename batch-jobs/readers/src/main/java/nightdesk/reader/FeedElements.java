package nightdesk.reader;

import java.net.URI;
import java.net.URISyntaxException;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Names and addresses in feeds: RSS 0.9 to 2.0, RDF Site Summary 1.0, Atom 0.3 and 1.0, and the modules they borrow from. */
final class FeedElements {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String ATOM_03 = "http://purl.org/atom/ns#";
    private static final String DC = "http://purl.org/dc/elements/1.1/";

    /** Prefixes that feeds use without binding them, bound as everybody means them. */
    static final String USUAL_PREFIXES = "<feed-surroundings xmlns:dc=\"" + DC + "\" xmlns:atom=\"" + ATOM
            + "\" xmlns:dcterms=\"http://purl.org/dc/terms/\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\""
            + " xmlns:media=\"http://search.yahoo.com/mrss/\" xmlns:itunes=\"http://www.itunes.com/dtds/podcast-1.0.dtd\""
            + " xmlns:feedburner=\"http://rssnamespace.org/feedburner/ext/1.0\" xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\""
            + " xmlns:sy=\"http://purl.org/rss/1.0/modules/syndication/\" xmlns:slash=\"http://purl.org/rss/1.0/modules/slash/\""
            + " xmlns:wfw=\"http://wellformedweb.org/CommentAPI/\" xmlns:thr=\"http://purl.org/syndication/thread/1.0\""
            + " xmlns:georss=\"http://www.georss.org/georss\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\""
            + " xmlns:a10=\"http://www.w3.org/2005/Atom\">";

    static final String END_OF_USUAL_PREFIXES = "</feed-surroundings>";

    private FeedElements() {}

    /**
     * The element's name as feeds are read by it: the local name for the elements of RSS and Atom, with the module's usual prefix for
     * those of known modules, with {@code ?:} for all others.
     */
    static String name(XMLStreamReader xml) {
        String namespace = xml.getNamespaceURI() == null ? "" : xml.getNamespaceURI();
        String local = xml.getLocalName();
        return switch (namespace) {
            case "",
                    ATOM,
                    ATOM_03,
                    "http://purl.org/rss/1.0/",
                    "http://my.netscape.com/rdf/simple/0.9/",
                    "http://backend.userland.com/rss2",
                    "http://blogs.law.harvard.edu/tech/rss",
                    "http://channel.netscape.com/rdf/simple/0.9/" -> local;
            case DC, "http://purl.org/dc/elements/1.0/" -> "dc:" + local;
            case "http://purl.org/dc/terms/" -> "dcterms:" + local;
            case "http://purl.org/rss/1.0/modules/content/" -> "content:" + local;
            case "http://www.w3.org/1999/xhtml" -> "xhtml:" + local;
            case "http://search.yahoo.com/mrss/", "http://search.yahoo.com/mrss" -> "media:" + local;
            case "http://www.itunes.com/dtds/podcast-1.0.dtd" -> "itunes:" + local;
            case "http://rssnamespace.org/feedburner/ext/1.0" -> "feedburner:" + local;
            default -> "?:" + local;
        };
    }

    /** Whether the element belongs to Atom. */
    static boolean isAtom(XMLStreamReader xml) {
        return ATOM.equals(xml.getNamespaceURI()) || ATOM_03.equals(xml.getNamespaceURI());
    }

    static @Nullable String attribute(XMLStreamReader xml, String name) {
        return xml.getAttributeValue(XMLConstants.NULL_NS_URI, name) != null
                ? xml.getAttributeValue(XMLConstants.NULL_NS_URI, name)
                : xml.getAttributeValue(null, name);
    }

    static @Nullable String xml(XMLStreamReader xml, String name) {
        return xml.getAttributeValue(XMLConstants.XML_NS_URI, name);
    }

    /** What an element's text is written in: Atom's {@code type} says so, where it is given; RSS has none. */
    static Clipping.Kind kind(XMLStreamReader xml) {
        String type = attribute(xml, "type");
        if (type == null || !isAtom(xml)) {
            return Clipping.Kind.TOLD_BY_LOOK;
        }
        if (type.contains("html")) {
            return Clipping.Kind.HTML;
        }
        return type.equals("text") ? Clipping.Kind.PLAIN : Clipping.Kind.TOLD_BY_LOOK;
    }

    /** An address as seen from a base (RFC 3986, 5.2); as written if either makes no sense. */
    static String resolve(String base, String written) {
        String address = written.strip();
        boolean whole = WebAddress.of(address) != null && !address.startsWith("//");
        if (whole || base.isEmpty()) {
            return address;
        }
        try {
            return new URI(base).resolve(new URI(address)).toString();
        } catch (URISyntaxException | IllegalArgumentException noAddress) {
            return address;
        }
    }
}
