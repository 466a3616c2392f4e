package nightdesk.watch;

import java.util.Locale;

/** What a watch entry is about; decides nothing but how it is shown. */
public enum WatchKind {
    PERSON,
    TOPIC,
    QUERY;

    /** The word of watch files and exports, such as {@code person}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
