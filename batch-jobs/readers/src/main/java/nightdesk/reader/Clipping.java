package nightdesk.reader;

import org.jspecify.annotations.Nullable;

/** A record as its format gives it, before anyone has judged it; a null or blank field is not there. Filled by one reader, used once. */
final class Clipping {
    @Nullable
    String headline;

    /** Plain text, Markdown or HTML, told apart by its look. */
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

    /** Whether headline and body are HTML whatever they look like. */
    boolean html;

    DateRules dates = DateRules.UNKNOWN;
}
