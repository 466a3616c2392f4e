package nightdesk.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import nightdesk.article.Article;
import nightdesk.fault.Place;
import nightdesk.fault.RejectionReason;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** Understands one JSON object through the profile that the first object of the file tells. */
final class JsonRecordReader implements RecordReader<Article> {
    private final ReadSettings settings;
    private final JsonFactory factory;
    private final ArticleMaker maker;
    private final long fieldSize;
    private @Nullable FieldMapping mapping;
    private @Nullable JsonPaths paths;
    private @Nullable String[] values = new String[0];
    /** Where an array, or an object in one, gives a slot several values. */
    private @Nullable StringBuilder[] joined = new StringBuilder[0];
    /** The key that filled a slot. */
    private @Nullable String[] keys = new String[0];

    private @Nullable String typeFault;

    JsonRecordReader(Origin origin) {
        this.settings = origin.settings();
        this.factory = JsonLimits.factory(settings);
        this.maker = new ArticleMaker(origin);
        this.fieldSize = settings.limit(Limit.FIELD_SIZE);
    }

    /** Name of the profile in use; null before the first object. */
    @Nullable
    String profile() {
        return mapping == null ? null : mapping.profile().name();
    }

    @Override
    public Article read(byte[] bytes, int from, int to, Place place) throws Refused {
        int malformed = Utf8.firstMalformed(bytes, from, to);
        if (malformed >= 0) {
            throw new Refused(
                    RejectionReason.ENCODING,
                    "byte " + (malformed - from + 1) + " of the record is no UTF-8; JSON is written in UTF-8");
        }
        try {
            if (mapping == null) {
                chooseProfile(bytes, from, to);
            }
            return maker.make(clipping(bytes, from, to), place);
        } catch (StreamConstraintsException beyond) {
            throw JsonLimits.refusal(settings, beyond);
        } catch (JacksonException broken) {
            throw new Refused(
                    RejectionReason.JSON_MALFORMED, "the record is no JSON object: " + JsonLimits.explanation(broken));
        }
    }

    private void chooseProfile(byte[] bytes, int from, int to) throws Refused {
        List<String> names = new ArrayList<>();
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), bytes, from, to - from)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw noObject(parser);
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                names.add(parser.currentName());
                parser.nextToken();
                parser.skipChildren();
            }
        }
        FieldMapping chosen = new FieldMapping(settings.profiles().telling(names));
        mapping = chosen;
        paths = JsonPaths.of(chosen);
        values = new String[chosen.sources().size()];
        joined = new StringBuilder[values.length];
        keys = new String[values.length];
    }

    private Clipping clipping(byte[] bytes, int from, int to) throws Refused {
        FieldMapping fields = Objects.requireNonNull(mapping);
        Arrays.fill(values, null);
        Arrays.fill(joined, null);
        typeFault = null;
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), bytes, from, to - from)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw noObject(parser);
            }
            object(parser, Objects.requireNonNull(paths), false);
            if (parser.nextToken() != null) {
                throw new Refused(
                        RejectionReason.TRAILING_DATA,
                        "other characters follow the JSON object; expected the end of the record");
            }
        }
        for (int slot = 0; slot < joined.length; slot++) {
            StringBuilder several = joined[slot];
            values[slot] = several == null ? values[slot] : several.toString();
        }
        Clipping clipping = fields.clipping(values);
        if (typeFault != null && clipping.headline == null && clipping.body == null) {
            throw new Refused(RejectionReason.FIELD_TYPE, typeFault);
        }
        return clipping;
    }

    private static Refused noObject(JsonParser parser) {
        // The rest must be JSON too: a malformed scalar is malformed before it is no object.
        parser.skipChildren();
        while (parser.nextToken() != null) {
            parser.skipChildren();
        }
        return new Refused(
                RejectionReason.JSON_STRUCTURE,
                "the record is a JSON value but no object; expected an object with a headline or a body");
    }

    private void object(JsonParser parser, JsonPaths here, boolean inArray) throws Refused {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            JsonPaths node = here.at(key);
            JsonToken token = parser.nextToken();
            if (node == null) {
                parser.skipChildren();
            } else {
                value(parser, node, key, token, inArray);
            }
        }
    }

    private void value(JsonParser parser, JsonPaths node, String key, JsonToken token, boolean inArray) throws Refused {
        switch (token) {
            case START_OBJECT -> {
                if (node.isInner()) {
                    object(parser, node, inArray);
                } else {
                    noteType(node, "an object");
                    parser.skipChildren();
                }
            }
            case START_ARRAY -> {
                JsonToken element = parser.nextToken();
                while (element != JsonToken.END_ARRAY) {
                    value(parser, node, key, element, true);
                    element = parser.nextToken();
                }
            }
            case VALUE_STRING -> put(node, key, parser.getString(), inArray);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser, node, key, inArray);
            case VALUE_TRUE -> flag(node, key, inArray);
            default -> {
                // null and false say nothing.
            }
        }
    }

    private void number(JsonParser parser, JsonPaths node, String key, boolean inArray) throws Refused {
        if (fills(node, Field.ID) || fills(node, Field.PUBLISHED) || fills(node, Field.STATUS)) {
            put(node, key, parser.getString(), inArray);
        } else {
            noteType(node, "a number");
        }
    }

    private void flag(JsonPaths node, String key, boolean inArray) throws Refused {
        if (fills(node, Field.STATUS) || fills(node, Field.CORRECTION)) {
            put(node, key, "true", inArray);
        } else {
            noteType(node, "true");
        }
    }

    private boolean fills(JsonPaths node, Field field) {
        return mapping != null && node.slot() >= 0 && mapping.fills(node.slot(), field);
    }

    private void noteType(JsonPaths node, String found) {
        if (typeFault == null && mapping != null && (fills(node, Field.HEADLINE) || fills(node, Field.BODY))) {
            typeFault = "the key '" + mapping.sources().get(node.slot()) + "' holds " + found + "; expected text";
        }
    }

    private void put(JsonPaths node, String key, String value, boolean inArray) throws Refused {
        int slot = node.slot();
        if (slot < 0 || mapping == null) {
            return;
        }
        String before = values[slot];
        if (before == null) {
            values[slot] = value;
            keys[slot] = key;
        } else if (inArray) {
            StringBuilder several = joined[slot];
            if (several == null) {
                several = new StringBuilder(before);
                joined[slot] = several;
            }
            several.append(fills(node, Field.BODY) ? "\n" : ", ").append(value);
            if (several.length() > fieldSize) {
                throw ArticleMaker.tooLarge(mapping.sources().get(slot), fieldSize);
            }
        } else if (key.equals(keys[slot])) {
            throw new Refused(
                    RejectionReason.JSON_DUPLICATE_KEY,
                    "the key '" + Excerpt.printable(key, 60) + "' stands in the object twice; expected it once");
        }
    }
}
