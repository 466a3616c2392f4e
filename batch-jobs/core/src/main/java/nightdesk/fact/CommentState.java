package nightdesk.fact;

import java.util.Locale;

/** What a party that was asked did. */
public enum CommentState {
    COMMENTED,
    DECLINED,
    NO_RESPONSE,
    NOT_STATED;

    /** The word of exports: lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
