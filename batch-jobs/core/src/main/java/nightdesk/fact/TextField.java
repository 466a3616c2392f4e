package nightdesk.fact;

/** The part of an article a position lies in; the lead is the first two paragraphs. */
public enum TextField {
    HEADLINE,
    LEAD,
    BODY
}
