package nightdesk.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** One JSON object that this package wrote, read back; its getters fail with a sentence where a member is not what it should be. */
final class JsonObject {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final Map<String, Object> members;

    private JsonObject(Map<String, Object> members) {
        this.members = members;
    }

    /** @throws IllegalArgumentException if the bytes are not exactly one JSON object */
    static JsonObject parse(byte[] utf8) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), utf8)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IllegalArgumentException("it is no JSON object");
            }
            JsonObject object = object(parser);
            if (parser.nextToken() != null) {
                throw new IllegalArgumentException("something follows the JSON object");
            }
            return object;
        } catch (JacksonException e) {
            throw new IllegalArgumentException("it is no well-formed JSON: " + e.getOriginalMessage(), e);
        }
    }

    String text(String name) {
        return of(name, String.class, "text");
    }

    @Nullable
    String textOrNull(String name) {
        return members.containsKey(name) ? text(name) : null;
    }

    long number(String name) {
        return of(name, Long.class, "a whole number");
    }

    int integer(String name) {
        return Math.toIntExact(number(name));
    }

    boolean flag(String name) {
        return of(name, Boolean.class, "true or false");
    }

    boolean has(String name) {
        return members.containsKey(name);
    }

    JsonObject object(String name) {
        return of(name, JsonObject.class, "an object");
    }

    <T> List<T> objects(String name, Function<JsonObject, T> read) {
        List<T> values = new ArrayList<>();
        for (Object value : of(name, List.class, "a list")) {
            if (!(value instanceof JsonObject object)) {
                throw new IllegalArgumentException("'" + name + "' holds something other than objects");
            }
            values.add(read.apply(object));
        }
        return List.copyOf(values);
    }

    private <T> T of(String name, Class<T> type, String words) {
        Object value = members.get(name);
        if (value == null) {
            throw new IllegalArgumentException("'" + name + "' is missing");
        }
        if (!type.isInstance(value)) {
            throw new IllegalArgumentException("'" + name + "' is not " + words);
        }
        return type.cast(value);
    }

    private static JsonObject object(JsonParser parser) {
        Map<String, Object> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            members.put(name, value(parser));
        }
        return new JsonObject(members);
    }

    private static Object value(JsonParser parser) {
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> {
                List<Object> values = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    values.add(value(parser));
                }
                yield values;
            }
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT -> parser.getLongValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL,
                    VALUE_NUMBER_FLOAT,
                    VALUE_EMBEDDED_OBJECT,
                    PROPERTY_NAME,
                    END_OBJECT,
                    END_ARRAY,
                    NOT_AVAILABLE ->
                throw new IllegalArgumentException("a value is neither text, whole number, flag, list nor object");
        };
    }
}
