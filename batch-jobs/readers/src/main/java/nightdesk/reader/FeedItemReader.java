package nightdesk.reader;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nightdesk.article.Article;
import nightdesk.fault.Place;
import nightdesk.fault.RejectionReason;
import org.jspecify.annotations.Nullable;

/** Understands one item of a feed inside the start tags that stand around it. */
final class FeedItemReader implements RecordReader<Article> {
    private final FeedCutter cutter;
    private final ArticleMaker maker;
    private final XmlText.Limits limits;
    private Feed feed = Feed.SILENT;
    private int surroundingsRead = -1;

    FeedItemReader(Origin origin, FeedCutter cutter) {
        this.cutter = cutter;
        this.maker = new ArticleMaker(origin);
        this.limits = XmlText.Limits.of(origin.settings());
    }

    @Override
    public Article read(byte[] bytes, int from, int to, Place place) throws Refused {
        int malformed = Utf8.firstMalformed(bytes, from, to);
        if (malformed >= 0) {
            throw new Refused(
                    RejectionReason.ENCODING,
                    "byte " + (malformed - from + 1)
                            + " of the item is no UTF-8, and the feed declares no other encoding");
        }
        if (surroundingsRead != cutter.surroundingsLength()) {
            surroundingsRead = cutter.surroundingsLength();
            feed = Feed.of(cutter.surroundings() + cutter.closingTags(), limits);
        }
        String item = cutter.openingTags() + Utf8.decode(bytes, from, to) + cutter.closingTags();
        try {
            return maker.make(clipping(item), place);
        } catch (XMLStreamException broken) {
            throw hasControl(bytes, from, to)
                    ? new Refused(
                            RejectionReason.CONTROL_CHARS,
                            "the item holds a control character that XML 1.0 does not allow")
                    : XmlLimits.malformed(broken);
        }
    }

    private Clipping clipping(String item) throws XMLStreamException, Refused {
        try {
            return new Item(feed, limits).read(reader(item));
        } catch (XMLStreamException broken) {
            if (!XmlLimits.isUnboundPrefix(broken)) {
                throw broken;
            }
            // Binding the usual prefixes costs as much as the item itself, and few feeds need it.
            String bound = FeedElements.USUAL_PREFIXES + item + FeedElements.END_OF_USUAL_PREFIXES;
            return new Item(feed, limits).read(reader(bound));
        }
    }

    private static XMLStreamReader reader(String document) throws XMLStreamException {
        return SafeXml.reader(document.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean hasControl(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] >= 0 && bytes[i] < 0x20 && bytes[i] != '\t' && bytes[i] != '\n' && bytes[i] != '\r') {
                return true;
            }
        }
        return false;
    }

    /** A person as RSS ({@code mail (name)}) and Atom ({@code <name>}) write one; read to the end of its element. */
    static String person(XMLStreamReader xml, int depth, XmlText.Limits limits) throws XMLStreamException, Refused {
        StringBuilder text = new StringBuilder();
        String name = null;
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    limits.check(xml, depth + 1);
                    boolean isName = xml.getLocalName().equals("name");
                    String inner = XmlText.of(xml, depth + 1, limits).text();
                    name = isName && name == null ? inner.strip() : name;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    return name != null
                            ? name
                            : withoutMailAddress(text.toString().strip());
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
                case XMLStreamConstants.END_DOCUMENT -> throw new XMLStreamException("the element is not closed");
                default -> {
                    // Comments, spaces and entity references name nobody.
                }
            }
        }
    }

    private static String withoutMailAddress(String author) {
        int open = author.indexOf('(');
        boolean named = open > 0 && author.endsWith(")") && author.lastIndexOf('@', open) > 0;
        return named ? author.substring(open + 1, author.length() - 1) : author;
    }

    /** The fields of one item. */
    private static final class Item {
        private final Feed feed;
        private final XmlText.Limits limits;
        private final Map<String, String> texts = new HashMap<>();
        private final StringBuilder authors = new StringBuilder();
        private final Map<String, Clipping.Kind> kinds = new HashMap<>();
        private @Nullable String alternate;
        private @Nullable String anyLink;
        private @Nullable String selfLink;
        private boolean guidIsNoLink;
        private String base = "";
        private @Nullable String language;

        Item(Feed feed, XmlText.Limits limits) {
            this.feed = feed;
            this.limits = limits;
        }

        Clipping read(XMLStreamReader xml) throws XMLStreamException, Refused {
            int depth = 0;
            boolean inItem = false;
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                } else if (event == XMLStreamConstants.START_ELEMENT) {
                    depth++;
                    limits.check(xml, depth);
                    if (inItem) {
                        child(xml, depth);
                        depth--;
                    } else {
                        noteSurroundings(xml);
                        inItem = xml.getLocalName().equals("item")
                                || xml.getLocalName().equals("entry");
                        if (inItem) {
                            String about =
                                    xml.getAttributeValue("http://www.w3.org/1999/02/22-rdf-syntax-ns#", "about");
                            putOnce("about", about);
                        }
                    }
                }
            }
            return clipping();
        }

        private void noteSurroundings(XMLStreamReader xml) {
            String ownBase = FeedElements.xml(xml, "base");
            base = ownBase == null ? base : FeedElements.resolve(base, ownBase);
            String ownLanguage = FeedElements.xml(xml, "lang");
            language = ownLanguage == null || ownLanguage.isBlank() ? language : ownLanguage;
        }

        private void child(XMLStreamReader xml, int depth) throws XMLStreamException, Refused {
            String name = FeedElements.name(xml);
            switch (name) {
                case "link" -> link(xml, depth);
                case "guid" -> {
                    guidIsNoLink = "false"
                            .equalsIgnoreCase(String.valueOf(FeedElements.attribute(xml, "isPermaLink"))
                                    .strip());
                    text(xml, depth, name);
                }
                case "author", "dc:creator", "itunes:author" -> author(xml, depth, name);
                case "title", "content", "content:encoded", "xhtml:body", "xhtml:div", "description", "summary" ->
                    prose(xml, depth, name);
                case "media:group", "source" -> group(xml, depth, name);
                default -> text(xml, depth, name);
            }
        }

        private void text(XMLStreamReader xml, int depth, String name) throws XMLStreamException, Refused {
            putOnce(name, XmlText.of(xml, depth, limits).text());
        }

        private void putOnce(String name, @Nullable String text) {
            if (text != null && !text.isBlank()) {
                texts.putIfAbsent(name, text.strip());
            }
        }

        private void prose(XMLStreamReader xml, int depth, String name) throws XMLStreamException, Refused {
            Clipping.Kind kind = FeedElements.kind(xml);
            boolean base64 = "base64".equals(FeedElements.attribute(xml, "mode"));
            XmlText content = XmlText.of(xml, depth, limits);
            String text = base64 ? decoded(content.text()) : content.text();
            if (!text.isBlank() && !texts.containsKey(name)) {
                putOnce(name, text);
                kinds.put(name, content.markup() ? Clipping.Kind.HTML : kind);
            }
        }

        /** Atom 0.3 lets a text be written in Base64. */
        private static String decoded(String text) throws Refused {
            try {
                return new String(Base64.getDecoder().decode(text.replaceAll("\\s", "")), StandardCharsets.UTF_8);
            } catch (IllegalArgumentException noBase64) {
                throw new Refused(
                        RejectionReason.XML_MALFORMED,
                        "a text that calls itself base64 is none; expected Base64 (RFC 4648)");
            }
        }

        private void author(XMLStreamReader xml, int depth, String name) throws XMLStreamException, Refused {
            String person = person(xml, depth, limits);
            if (name.equals("author") && FeedElements.isAtom(xml) && !person.isBlank()) {
                authors.append(authors.isEmpty() ? "" : ", ").append(person);
            } else {
                putOnce(name, person);
            }
        }

        /** Elements whose children are read: the outlet that an aggregator quotes, the description of a film. */
        private void group(XMLStreamReader xml, int depth, String name) throws XMLStreamException, Refused {
            StringBuilder own = new StringBuilder();
            while (true) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    limits.check(xml, depth + 1);
                    putOnce(
                            name + "/" + xml.getLocalName(),
                            XmlText.of(xml, depth + 1, limits).text());
                } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                    own.append(xml.getText());
                } else if (event == XMLStreamConstants.END_ELEMENT || event == XMLStreamConstants.END_DOCUMENT) {
                    putOnce(name, own.toString());
                    return;
                }
            }
        }

        private void link(XMLStreamReader xml, int depth) throws XMLStreamException, Refused {
            String href = FeedElements.attribute(xml, "href");
            String rel = FeedElements.attribute(xml, "rel");
            String ownBase = FeedElements.xml(xml, "base");
            String here = ownBase == null ? base : FeedElements.resolve(base, ownBase);
            String written = XmlText.of(xml, depth, limits).text();
            String address = href == null ? written : href;
            if (address.isBlank()) {
                return;
            }
            String resolved =
                    FeedElements.resolve(here.isEmpty() ? Objects.requireNonNullElse(feed.link(), "") : here, address);
            if (href == null || rel == null || rel.equals("alternate")) {
                alternate = alternate == null ? resolved : alternate;
            } else if (rel.equals("self")) {
                selfLink = resolved;
            } else if (rel.equals("related") || rel.equals("via")) {
                anyLink = resolved;
            }
        }

        private Clipping clipping() {
            Clipping clipping = new Clipping();
            clipping.headline = first("title", "dc:title", "media:title", "itunes:title");
            clipping.headlineKind = kinds.getOrDefault("title", Clipping.Kind.TOLD_BY_LOOK);
            String body = bodyName();
            clipping.body = body == null ? null : texts.get(body);
            clipping.bodyKind = kinds.getOrDefault(String.valueOf(body), Clipping.Kind.TOLD_BY_LOOK);
            clipping.id = first("guid", "id", "about", "dc:identifier");
            clipping.url = url(clipping.id);
            clipping.feedLink = feed.link();
            clipping.outlet = firstOf(first("source", "source/title"), feed.title());
            clipping.byline = firstOf(
                    authors.isEmpty() ? null : authors.toString(),
                    first("author", "dc:creator", "itunes:author"),
                    feed.author());
            clipping.published = first(
                    "pubDate",
                    "published",
                    "issued",
                    "dc:date",
                    "dcterms:issued",
                    "dcterms:created",
                    "created",
                    "updated",
                    "modified",
                    "dcterms:modified",
                    "pubdate");
            clipping.language = firstOf(first("dc:language", "language"), language, feed.language());
            return clipping;
        }

        private @Nullable String bodyName() {
            for (String name : new String[] {
                "content:encoded",
                "content",
                "xhtml:body",
                "xhtml:div",
                "description",
                "summary",
                "dc:description",
                "media:description",
                "media:group/description",
                "itunes:summary",
                "itunes:subtitle"
            }) {
                if (texts.containsKey(name)) {
                    return name;
                }
            }
            return null;
        }

        private @Nullable String url(@Nullable String id) {
            String original = texts.get("feedburner:origLink");
            boolean idIsAddress = id != null && !guidIsNoLink && WebAddress.of(id) != null;
            return firstOf(original, alternate, idIsAddress ? id : null, anyLink, selfLink);
        }

        private @Nullable String first(String... names) {
            for (String name : names) {
                String text = texts.get(name);
                if (text != null) {
                    return text;
                }
            }
            return null;
        }

        private static @Nullable String firstOf(@Nullable String... values) {
            for (String value : values) {
                if (value != null && !value.isBlank()) {
                    return value;
                }
            }
            return null;
        }
    }
}
