package nightdesk.reader;

import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * What a feed says of itself before an item.
 *
 * @param title name of the feed
 * @param link address of its site
 * @param language of its items
 * @param author of items that name none (Atom)
 */
record Feed(
        @Nullable String title,
        @Nullable String link,
        @Nullable String language,
        @Nullable String author) {
    static final Feed SILENT = new Feed(null, null, null, null);

    /** Reads what stands around the items; as much as can be read if it is damaged. */
    static Feed of(String surroundings, XmlText.Limits limits) {
        Reading reading = new Reading(limits);
        String document = FeedElements.USUAL_PREFIXES + surroundings + FeedElements.END_OF_USUAL_PREFIXES;
        try {
            reading.read(SafeXml.reader(document.getBytes(StandardCharsets.UTF_8)));
        } catch (XMLStreamException | Refused damaged) {
            // The items carry their own rejections; a feed without a name is read all the same.
            return reading.feed();
        }
        return reading.feed();
    }

    private static final class Reading {
        private final XmlText.Limits limits;
        private @Nullable String title;
        private @Nullable String link;
        private @Nullable String otherLink;
        private @Nullable String language;
        private @Nullable String author;
        private String base = "";

        Reading(XmlText.Limits limits) {
            this.limits = limits;
        }

        Feed feed() {
            String site = link == null ? otherLink : link;
            return new Feed(title, site == null ? null : FeedElements.resolve(base, site), language, author);
        }

        void read(XMLStreamReader xml) throws XMLStreamException, Refused {
            int depth = 0;
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                } else if (event == XMLStreamConstants.START_ELEMENT) {
                    depth++;
                    limits.check(xml, depth);
                    depth -= element(xml, depth) ? 1 : 0;
                }
            }
        }

        /** Whether the element was read to its end. */
        private boolean element(XMLStreamReader xml, int depth) throws XMLStreamException, Refused {
            String name = FeedElements.name(xml);
            String ownBase = FeedElements.xml(xml, "base");
            if (ownBase != null && depth <= 3) {
                base = FeedElements.resolve(base, ownBase);
            }
            String ownLanguage = FeedElements.xml(xml, "lang");
            if (ownLanguage != null && depth <= 3 && language == null) {
                language = ownLanguage;
            }
            switch (name) {
                case "feed-surroundings", "?:feed-surroundings", "rss", "feed", "channel", "RDF", "?:RDF", "items" -> {
                    return false;
                }
                case "title", "dc:title" ->
                    title = title == null ? XmlText.of(xml, depth, limits).text() : skip(xml, depth, title);
                case "link" -> link(xml, depth);
                case "language", "dc:language" ->
                    language = XmlText.of(xml, depth, limits).text();
                case "author" -> author = FeedItemReader.person(xml, depth, limits);
                default -> skip(xml, depth, "");
            }
            return true;
        }

        private String skip(XMLStreamReader xml, int depth, String value) throws XMLStreamException, Refused {
            XmlText.of(xml, depth, limits);
            return value;
        }

        private void link(XMLStreamReader xml, int depth) throws XMLStreamException, Refused {
            String href = FeedElements.attribute(xml, "href");
            String rel = FeedElements.attribute(xml, "rel");
            String text = XmlText.of(xml, depth, limits).text();
            if (href == null && !text.isBlank()) {
                link = text;
            } else if (href != null && (rel == null || rel.equals("alternate")) && link == null) {
                link = href;
            } else if (href != null && "self".equals(rel) && otherLink == null) {
                otherLink = href;
            }
        }
    }
}
