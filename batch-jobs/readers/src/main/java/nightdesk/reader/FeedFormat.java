package nightdesk.reader;

import java.io.InputStream;
import java.util.Locale;
import nightdesk.fault.RejectionReason;

/** Feeds: RSS 0.9 to 2.0, RDF Site Summary 1.0, Atom 0.3 and 1.0; refuses every other XML by the name of its root. */
final class FeedFormat implements ArticleFormat {
    @Override
    public boolean recognizes(FileHead head, ReadSettings settings) {
        if (head.firstCharacter() != '<' || head.isBinary()) {
            return false;
        }
        XmlProlog prolog = XmlProlog.of(head.text());
        boolean named = head.isNamed(".xml", ".rss", ".atom", ".rdf");
        boolean declared = head.text().stripLeading().startsWith("<?xml");
        boolean page = prolog.localRoot().equalsIgnoreCase("html");
        return !page && (isFeed(prolog) || named || declared || prolog.internalSubset());
    }

    private static boolean isFeed(XmlProlog prolog) {
        return switch (prolog.localRoot()) {
            case "rss", "RSS", "feed", "RDF", "channel", "entry", "item" -> true;
            default -> false;
        };
    }

    private static String type(XmlProlog prolog) {
        return switch (prolog.localRoot().toLowerCase(Locale.ROOT)) {
            case "feed", "entry" -> "atom";
            case "rdf" -> "rdf";
            case "rss", "channel", "item" -> "rss";
            default -> "xml";
        };
    }

    @Override
    public ArticleCursor open(InputStream in, FileHead head, Origin origin) {
        XmlProlog prolog = XmlProlog.of(head.text());
        TextEncoding encoding = head.toldEncoding();
        FileType type = FileType.text(type(prolog), null, encoding);
        if (prolog.internalSubset()) {
            return new RefusedCursor(origin, type, XmlLimits.dtdForbidden(), head.raw());
        }
        if (!isFeed(prolog)) {
            Refused fault = prolog.root() == null
                    ? new Refused(RejectionReason.XML_MALFORMED, "no XML element was found at the head of the file")
                    : new Refused(
                            RejectionReason.UNSUPPORTED_FORMAT,
                            "the XML element " + Excerpt.quoted(prolog.root())
                                    + " begins no feed; expected rss, feed or RDF");
            return new RefusedCursor(origin, type, fault, head.raw());
        }
        ReadSettings settings = origin.settings();
        long longest = settings.limit(Limit.RECORD_SIZE);
        FeedCutter cutter = new FeedCutter(longest, settings.limit(Limit.XML_DEPTH));
        RecordWindow window = new RecordWindow(in, encoding, longest);
        return new RecordCursor(origin, window, cutter, new FeedItemReader(origin, cutter), () -> type);
    }
}
