package nightdesk.article;

/** What a reader of the briefing must know about an article's record; exported in lower case. */
public enum ArticleFlag {
    /** The export gave no publication date. */
    UNDATED,
    /** The export named no outlet. */
    OUTLET_UNKNOWN,
    /** The export had no headline; the first sentence stands in for it. */
    HEADLINE_FROM_BODY,
    /** The provider cuts the text short. */
    PARTIAL_TEXT,
    /** A provider's field marks it as a correction. */
    CORRECTION
}
