package nightdesk.annotate;

/** How a line uses capitals: what a capital there can say. */
enum LineCase {
    /** Capitals begin names and sentences. */
    SENTENCE,
    /** Capitals begin every word but the small ones. */
    TITLE,
    /** Everything is in capitals. */
    CAPITALS;

    private static final int REACH = 240;

    /** The use of capitals in the sentence or line around a place; the word at the place does not count. */
    static LineCase around(String text, int start, int end) {
        int from = start;
        while (from > 0 && start - from < REACH && !isCut(text, from)) {
            from--;
        }
        int to = end;
        while (to < text.length() && to - end < REACH && !isCut(text, to)) {
            to++;
        }
        int capitalised = 0;
        int small = 0;
        int capitals = 0;
        int i = from;
        boolean first = true;
        while (i < to) {
            int wordEnd = Words.endAt(text, i);
            if (wordEnd == i) {
                i++;
                continue;
            }
            boolean own = i >= start && i < end;
            if (!own && Character.isLetter(text.charAt(i))) {
                String word = text.substring(i, wordEnd);
                boolean upper = Words.isCapitals(word);
                if (word.length() > 1 && upper) {
                    capitals++;
                }
                if (word.length() >= 4 && !first) {
                    if (Character.isUpperCase(text.charAt(i))) {
                        capitalised++;
                    } else {
                        small++;
                    }
                } else if (word.length() < 4 && !upper && !Character.isUpperCase(text.charAt(i))) {
                    capitals--;
                }
            }
            first = false;
            i = wordEnd;
        }
        if (small == 0 && capitals >= 2 && capitals >= capitalised) {
            return CAPITALS;
        }
        return (capitalised >= 2 && capitalised >= 3 * small) || (capitalised == 1 && small == 0) ? TITLE : SENTENCE;
    }

    private static boolean isCut(String text, int pos) {
        char c = text.charAt(pos - 1);
        if (c == '\n') {
            return true;
        }
        return (c == '.' || c == '!' || c == '?')
                && pos < text.length()
                && text.charAt(pos) == ' '
                && pos >= 3
                && Character.isLowerCase(text.charAt(pos - 2))
                && Character.isLowerCase(text.charAt(pos - 3));
    }
}
