package nightdesk.reader;

import java.util.Locale;
import java.util.Optional;

/** What a profile can take from a record. */
enum Field {
    HEADLINE,
    BODY,
    OUTLET,
    URL,
    BYLINE,
    ID,
    PUBLISHED,
    LANGUAGE,
    DATELINE,
    STATUS,
    CORRECTION;

    /** Its name in profiles and messages. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Field> named(String key) {
        for (Field field : values()) {
            if (field.key().equals(key)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }
}
