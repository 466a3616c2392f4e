package nightdesk.reader;

import java.time.LocalDate;
import nightdesk.article.PublicationTime;
import nightdesk.fault.Place;
import nightdesk.fault.RejectionReason;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** Understands one object of {@code extract}'s input; one that has no {@code text} is read as an article of any layout. */
final class ExtractRecordReader implements RecordReader<ExtractItem> {
    private static final String BREAK = "\n\n";

    private final ReadSettings settings;
    private final JsonFactory factory;
    private final JsonRecordReader articles;

    ExtractRecordReader(Origin origin) {
        this.settings = origin.settings();
        this.factory = JsonLimits.factory(settings);
        this.articles = new JsonRecordReader(origin);
    }

    @Override
    public ExtractItem read(byte[] bytes, int from, int to, Place place) throws Refused {
        Keys keys = new Keys();
        if (Utf8.firstMalformed(bytes, from, to) < 0) {
            read(keys, bytes, from, to);
        }
        if (keys.text == null || keys.text.isBlank() || keys.id == null) {
            return ExtractInput.given(articles.read(bytes, from, to, place), settings);
        }
        String title = keys.title == null ? "" : keys.title;
        boolean begins = keys.text.startsWith(title);
        String text = begins ? keys.text : title + BREAK + keys.text;
        return new ExtractItem.Given(
                keys.id,
                text,
                title.length(),
                day(keys.published),
                outletKey(keys.outlet, keys.url),
                keys.language == null ? "" : keys.language);
    }

    private void read(Keys keys, byte[] bytes, int from, int to) throws Refused {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), bytes, from, to - from)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                // Refused by the reader of articles, in its words.
                return;
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String key = parser.currentName();
                JsonToken value = parser.nextToken();
                if (value == JsonToken.VALUE_STRING) {
                    keys.put(key, parser.getString());
                } else if (value.isNumeric() && key.equals("id")) {
                    keys.put(key, parser.getString());
                } else {
                    parser.skipChildren();
                }
            }
            if (parser.nextToken() != null) {
                throw new Refused(
                        RejectionReason.TRAILING_DATA,
                        "other characters follow the JSON object; expected the end of the line");
            }
        } catch (StreamConstraintsException beyond) {
            throw JsonLimits.refusal(settings, beyond);
        } catch (JacksonException broken) {
            throw new Refused(
                    RejectionReason.JSON_MALFORMED, "the record is no JSON object: " + JsonLimits.explanation(broken));
        }
    }

    /** The local day; none if the date cannot be read, for the text can still be answered. */
    private @Nullable LocalDate day(@Nullable String written) {
        if (written == null || written.isBlank()) {
            return null;
        }
        try {
            PublicationTime time = PublicationDates.parse(written, DateRules.UNKNOWN, settings.deskZone());
            return time.instant() == null
                    ? null
                    : time.instant().atZone(settings.deskZone()).toLocalDate();
        } catch (Refused unreadable) {
            return null;
        }
    }

    private static String outletKey(@Nullable String outlet, @Nullable String url) {
        WebAddress address = WebAddress.of(url);
        if (address != null) {
            return PublicSuffixes.packaged().registrableDomain(address.host());
        }
        return outlet == null ? "" : ArticleMaker.keyOfName(outlet);
    }

    /** The keys of the contract. */
    private static final class Keys {
        private @Nullable String id;
        private @Nullable String title;
        private @Nullable String text;
        private @Nullable String published;
        private @Nullable String outlet;
        private @Nullable String url;
        private @Nullable String language;

        void put(String key, String value) {
            switch (key) {
                case "id" -> id = value;
                case "title", "headline" -> title = title == null ? value : title;
                case "text" -> text = value;
                case "published", "date", "publishedAt" -> published = published == null ? value : published;
                case "outlet", "source" -> outlet = outlet == null ? value : outlet;
                case "url" -> url = value;
                case "language" -> language = value;
                default -> {
                    // The other keys are the caller's own.
                }
            }
        }
    }
}
