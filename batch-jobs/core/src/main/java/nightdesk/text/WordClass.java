package nightdesk.text;

/** What a UTF-16 unit is to a word: no part of one, a part of one, or a word by itself. */
final class WordClass {
    static final byte NONE = 0;
    static final byte WORD = 1;
    static final byte ALONE = 2;

    /** The class of every UTF-16 unit. */
    static final byte[] TABLE = table();

    private WordClass() {}

    static byte of(char c) {
        return TABLE[c];
    }

    private static byte[] table() {
        byte[] classes = new byte[1 << 16];
        for (int c = 0; c < classes.length; c++) {
            classes[c] = classify((char) c);
        }
        return classes;
    }

    private static byte classify(char c) {
        boolean isKana = c >= '\u3040' && c <= '\u30FF';
        boolean isHangul = c >= '\uAC00' && c <= '\uD7A3';
        if (isKana || isHangul || Character.isIdeographic(c)) {
            return ALONE;
        }
        return c == '_' || Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK
                ? WORD
                : NONE;
    }
}
