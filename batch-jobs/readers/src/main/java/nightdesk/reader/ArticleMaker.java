package nightdesk.reader;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import nightdesk.article.Article;
import nightdesk.article.ArticleFlag;
import nightdesk.article.ArticleKeys;
import nightdesk.article.Outlet;
import nightdesk.article.PublicationStatus;
import nightdesk.article.PublicationTime;
import nightdesk.article.SourceRef;
import nightdesk.fault.Place;
import nightdesk.fault.RejectionReason;
import nightdesk.reader.Clipping.Kind;
import nightdesk.text.ContentKey;
import nightdesk.text.Span;
import nightdesk.text.Text;
import org.jspecify.annotations.Nullable;

/** Makes articles of clippings: the one place where fields are judged, texts made plain and records named, whatever their format. */
final class ArticleMaker {
    /** A first sentence that is longer cannot stand in for a headline whole. */
    private static final int LONGEST_SENTENCE = 300;

    private static final int LONGEST_ID = 2_000;

    private final String fileSha256;
    private final ZoneId deskZone;
    private final long fieldSize;
    private final long htmlDepth;
    private final PublicSuffixes suffixes = PublicSuffixes.packaged();
    private final Map<String, String> domains = new HashMap<>();

    ArticleMaker(Origin origin) {
        this.fileSha256 = origin.fileSha256();
        this.deskZone = origin.settings().deskZone();
        this.fieldSize = origin.settings().limit(Limit.FIELD_SIZE);
        this.htmlDepth = origin.settings().limit(Limit.HTML_DEPTH);
    }

    /** The article of a clipping, or why there is none. */
    Article make(Clipping clipping, Place place) throws Refused {
        SortedSet<ArticleFlag> flags = new TreeSet<>();
        String headline = line(Field.HEADLINE, clipping.headline, clipping.headlineKind);
        List<String> paragraphs = body(clipping, flags);
        if (headline.isEmpty() && paragraphs.isEmpty()) {
            throw new Refused(
                    RejectionReason.FIELD_MISSING,
                    "neither a headline nor a body was found; expected at least one of them");
        }
        if (headline.isEmpty()) {
            flags.add(ArticleFlag.HEADLINE_FROM_BODY);
            headline = takeFirstSentence(paragraphs);
        } else if (!paragraphs.isEmpty() && paragraphs.getFirst().equals(headline)) {
            paragraphs.removeFirst();
        }
        WebAddress address = WebAddress.of(clipping.url);
        Outlet outlet = outlet(clipping, address);
        PublicationTime published = published(clipping);
        PublicationStatus status = status(clipping.status);
        String guid = id(clipping.id);
        note(flags, clipping, outlet, published);
        ContentKey recordKey = ArticleKeys.recordKey(
                outlet.key(), address == null ? null : address.canonical(), guid, headline, paragraphs, day(published));
        return new Article(
                recordKey,
                ArticleKeys.versionKey(recordKey, headline, paragraphs, status),
                guid,
                outlet,
                headline,
                orNull(line(Field.BYLINE, clipping.byline, Kind.TOLD_BY_LOOK)),
                orNull(line(Field.DATELINE, clipping.dateline, Kind.TOLD_BY_LOOK)),
                paragraphs,
                published,
                Languages.tag(clipping.language),
                address == null || clipping.url == null ? null : clipping.url.strip(),
                status,
                flags,
                new SourceRef(fileSha256, place));
    }

    private static void note(
            SortedSet<ArticleFlag> flags, Clipping clipping, Outlet outlet, PublicationTime published) {
        if (!published.isDated()) {
            flags.add(ArticleFlag.UNDATED);
        }
        if (!outlet.isKnown()) {
            flags.add(ArticleFlag.OUTLET_UNKNOWN);
        }
        if (clipping.partialText) {
            flags.add(ArticleFlag.PARTIAL_TEXT);
        }
        if (clipping.correction) {
            flags.add(ArticleFlag.CORRECTION);
        }
    }

    private String line(Field field, @Nullable String value, Kind kind) throws Refused {
        if (value == null) {
            return "";
        }
        checkSize(field, value);
        return Prose.line(field.key(), value, kind, htmlDepth);
    }

    private List<String> body(Clipping clipping, SortedSet<ArticleFlag> flags) throws Refused {
        String body = clipping.body;
        if (body == null) {
            return new ArrayList<>();
        }
        checkSize(Field.BODY, body);
        int cut = cutMark(body);
        if (cut >= 0) {
            flags.add(ArticleFlag.PARTIAL_TEXT);
            body = body.substring(0, cut);
        }
        return Prose.paragraphs(Field.BODY.key(), body, clipping.bodyKind, htmlDepth);
    }

    private void checkSize(Field field, String value) throws Refused {
        if (value.length() > fieldSize) {
            throw tooLarge(field.key(), fieldSize);
        }
    }

    static Refused tooLarge(String field, long fieldSize) {
        return new Refused(
                RejectionReason.FIELD_TOO_LARGE,
                "the field '" + field + "' is longer than " + fieldSize
                        + " characters, which is the limit 'field-size'");
    }

    /** Where a mark like {@code [+1234 chars]} says that the provider cut the text; -1 if none does. */
    private static int cutMark(String body) {
        if (!body.endsWith(" chars]")) {
            return -1;
        }
        int open = body.lastIndexOf("[+");
        return open >= 0 && body.length() - open < 30 ? open : -1;
    }

    private static String takeFirstSentence(List<String> paragraphs) {
        String first = paragraphs.getFirst();
        Text text = Text.of(first);
        List<Span> sentences = text.sentences();
        if (sentences.isEmpty()) {
            return first;
        }
        Span raw = text.toRaw(sentences.getFirst());
        String sentence = first.substring(0, raw.end());
        if (sentence.length() > LONGEST_SENTENCE) {
            int space = sentence.lastIndexOf(' ', LONGEST_SENTENCE);
            return space > LONGEST_SENTENCE / 2 ? sentence.substring(0, space) + " …" : sentence;
        }
        String rest = first.substring(raw.end()).strip();
        if (rest.isEmpty()) {
            paragraphs.removeFirst();
        } else {
            paragraphs.set(0, rest);
        }
        return sentence;
    }

    private Outlet outlet(Clipping clipping, @Nullable WebAddress address) throws Refused {
        String name = line(Field.OUTLET, clipping.outlet, Kind.TOLD_BY_LOOK);
        WebAddress site = address != null ? address : WebAddress.of(clipping.feedLink);
        if (site != null) {
            String domain = domains.get(site.host());
            if (domain == null) {
                domain = suffixes.registrableDomain(site.host());
                if (domains.size() < 100_000) {
                    domains.put(site.host(), domain);
                }
            }
            return new Outlet(domain, name.isEmpty() ? domain : name);
        }
        String key = keyOfName(name);
        return key.isEmpty() ? Outlet.UNKNOWN : new Outlet(key, name);
    }

    /** The key of an outlet of which only the name is known; empty if it is blank. */
    static String keyOfName(String name) {
        return Text.of(name).chars().toLowerCase(Locale.ROOT).strip();
    }

    private PublicationTime published(Clipping clipping) throws Refused {
        String written = clipping.published;
        if (written == null || written.isBlank()) {
            return PublicationTime.UNDATED;
        }
        return PublicationDates.parse(written, clipping.dates, deskZone);
    }

    private static @Nullable String day(PublicationTime published) {
        return published.instant() == null
                ? null
                : published.instant().atOffset(ZoneOffset.UTC).toLocalDate().toString();
    }

    private static @Nullable String id(@Nullable String written) throws Refused {
        if (written == null || written.isBlank()) {
            return null;
        }
        String id = written.strip();
        if (id.length() > LONGEST_ID) {
            throw new Refused(
                    RejectionReason.ID_INVALID,
                    "the id " + Excerpt.quoted(id) + " is longer than " + LONGEST_ID + " characters");
        }
        return Prose.squeezed(Field.ID.key(), id, 0, id.length());
    }

    private static PublicationStatus status(@Nullable String written) {
        String word = written == null ? "" : Names.folded(written);
        return switch (word) {
            case "canceled", "cancelled", "killed", "withdrawn", "retracted", "removed", "true", "statcanceled" ->
                PublicationStatus.CANCELED;
            case "withheld", "embargoed", "statwithheld" -> PublicationStatus.WITHHELD;
            default -> PublicationStatus.USABLE;
        };
    }

    private static @Nullable String orNull(String value) {
        return value.isEmpty() ? null : value;
    }
}
