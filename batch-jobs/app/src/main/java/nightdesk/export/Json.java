package nightdesk.export;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** How maps become the JSON documents and lines that other programs read: fields in the order they were put, numbers plain. */
public final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();
    private static final JsonMapper PRETTY =
            MAPPER.rebuild().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Json() {}

    /** One line without a line break. */
    public static String line(Map<String, ? extends @Nullable Object> fields) {
        return MAPPER.writeValueAsString(fields);
    }

    /** An indented document for people and programs. */
    public static String document(Object fields) {
        return PRETTY.writeValueAsString(fields).replace("\r\n", "\n");
    }

    /** Any value on one line. */
    public static String value(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /** A number without trailing zeros; whole numbers as such. */
    public static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
