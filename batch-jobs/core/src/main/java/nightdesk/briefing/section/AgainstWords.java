package nightdesk.briefing.section;

import nightdesk.metric.Delta;

/** Key of the pattern that says what a change compares with. */
final class AgainstWords {
    private AgainstWords() {}

    static String key(Delta.Against against) {
        return switch (against) {
            case SAME_WEEKDAY_MEDIAN -> "against.weekday";
            case PREVIOUS_EDITION -> "against.previous";
            case DAY_BEFORE -> "against.day-before";
            case NOTHING -> "against.nothing";
        };
    }
}
