package nightdesk.reader;

import org.jspecify.annotations.Nullable;

/** A record as its format gives it, before anyone has judged it; a null or blank field is not there. Filled by one reader, used once. */
final class Clipping {
    @Nullable
    String headline;

    @Nullable
    String body;

    @Nullable
    String outlet;

    @Nullable
    String url;

    /** Address of the feed's site. */
    @Nullable
    String feedLink;

    @Nullable
    String byline;

    @Nullable
    String id;

    @Nullable
    String published;

    @Nullable
    String language;

    @Nullable
    String dateline;

    @Nullable
    String status;

    boolean correction;
    boolean partialText;

    Kind headlineKind = Kind.TOLD_BY_LOOK;
    Kind bodyKind = Kind.TOLD_BY_LOOK;

    DateRules dates = DateRules.UNKNOWN;

    /** What a text is written in. */
    enum Kind {
        /** HTML if it looks like it, else plain. */
        TOLD_BY_LOOK,
        PLAIN,
        HTML
    }
}
