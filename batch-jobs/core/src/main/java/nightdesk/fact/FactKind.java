package nightdesk.fact;

import java.util.Locale;

/** The kinds of facts, in the order of reports and exports. */
public enum FactKind {
    MENTION,
    AMOUNT,
    DEAL,
    RELATION,
    QUOTE,
    COMMENT_STATUS,
    ATTRIBUTION,
    TONE,
    SIGNAL;

    /** The kind of a fact. */
    public static FactKind of(Fact fact) {
        return switch (fact) {
            case Mention mention -> MENTION;
            case Amount amount -> AMOUNT;
            case Deal deal -> DEAL;
            case Relation relation -> RELATION;
            case Quote quote -> QUOTE;
            case CommentStatus comment -> COMMENT_STATUS;
            case Attribution attribution -> ATTRIBUTION;
            case Tone tone -> TONE;
            case Signal signal -> SIGNAL;
        };
    }

    /** The word of exports: lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
