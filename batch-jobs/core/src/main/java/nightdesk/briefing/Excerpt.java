package nightdesk.briefing;

/** The beginning of a long text. */
public final class Excerpt {
    private Excerpt() {}

    /** At most the given number of characters, cut between words and marked with an ellipsis. */
    public static String of(String text, int most) {
        return HeadLines.cut(text, most);
    }
}
