package nightdesk.fact;

/** With what claim a fact is said; kept with it all the way into the briefing. */
public enum Modality {
    ASSERTED,
    REPORTED,
    FEARED,
    POSSIBLE,
    PLANNED,
    DENIED,
    NEGATED
}
