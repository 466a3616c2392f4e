package nightdesk.annotate;

import java.util.Set;

/**
 * Words around a place: runs of letters and digits with hyphens, apostrophes, full stops and ampersands inside them. Looks at no more than
 * the words asked for; a line break parts them.
 */
final class Words {
    private static final int LONGEST = 60;
    private static final Set<String> ABBREVIATIONS = Set.of("U.S", "U.K", "No", "Mr", "Dr", "vs");

    private Words() {}

    static boolean isWordChar(char c) {
        return Character.isLetterOrDigit(c);
    }

    private static boolean joins(char c) {
        return c == '-' || c == '\'' || c == '.' || c == '&' || c == '_';
    }

    /** The word that starts at {@code from}; empty if none does. */
    static String at(String text, int from) {
        return text.substring(from, endAt(text, from));
    }

    /** End of the word that starts at {@code from}; {@code from} if none does. */
    static int endAt(String text, int from) {
        int limit = Math.min(text.length(), from + LONGEST);
        int i = from;
        while (i < limit) {
            char c = text.charAt(i);
            if (isWordChar(c)) {
                i++;
            } else if (i > from && joins(c) && i + 1 < limit && isWordChar(text.charAt(i + 1))) {
                i += 2;
            } else {
                break;
            }
        }
        return Math.min(i, text.length());
    }

    /** Start of the word that ends at {@code end}; {@code end} if none does. */
    static int startAt(String text, int end) {
        int limit = Math.max(0, end - LONGEST);
        int i = end;
        while (i > limit) {
            char c = text.charAt(i - 1);
            if (isWordChar(c)) {
                i--;
            } else if (i < end && joins(c) && i - 2 >= limit && isWordChar(text.charAt(i - 2))) {
                i -= 2;
            } else {
                break;
            }
        }
        return i;
    }

    /** Start of the word after the white space at {@code pos}; -1 if something other than a single space or spaces is there. */
    static int nextStart(String text, int pos) {
        int i = pos;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i > pos && i < text.length() && isWordChar(text.charAt(i)) ? i : -1;
    }

    /** End of the word before the white space that ends at {@code pos}, its full stop not counted; -1 if there is none. */
    static int previousEnd(String text, int pos) {
        int i = pos;
        while (i > 0 && text.charAt(i - 1) == ' ') {
            i--;
        }
        return i < pos && i > 0 && isWordChar(text.charAt(i - 1)) ? i : -1;
    }

    /** The word directly behind {@code end}; empty if none is. */
    static String after(String text, int end) {
        int next = nextStart(text, end);
        return next < 0 ? "" : at(text, next);
    }

    /** The word directly before {@code start}; empty if none is. */
    static String before(String text, int start) {
        int end = previousEnd(text, start);
        return end < 0 ? "" : text.substring(startAt(text, end), end);
    }

    /** Start of the spaces that end at {@code end}. */
    static int spaceStart(String text, int end) {
        int i = end;
        while (i > 0 && text.charAt(i - 1) == ' ') {
            i--;
        }
        return i;
    }

    /** End of the run of letters and digits at {@code from}. */
    static int simpleEnd(String text, int from) {
        int i = from;
        while (i < text.length() && isWordChar(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Start of the run of letters and digits that ends at {@code end}. */
    static int simpleStart(String text, int end) {
        int i = end;
        while (i > 0 && isWordChar(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    static boolean isCapitalised(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }

    static boolean isCapitals(String word) {
        boolean letter = false;
        for (int i = 0; i < word.length(); i++) {
            if (Character.isLowerCase(word.charAt(i))) {
                return false;
            }
            letter |= Character.isUpperCase(word.charAt(i));
        }
        return letter;
    }

    /** Whether the place starts a sentence, a quotation, a list item or a clause after a colon or dash: a capital says nothing there. */
    static boolean startsSentence(String text, int start) {
        int i = start;
        while (i > 0) {
            char c = text.charAt(i - 1);
            if (c == '"' || c == '\n' || c == '*' || c == '•' || c == ':' || c == '!' || c == '?' || c == '–'
                    || c == '—' || c == '|') {
                return true;
            }
            if (c == '\'' && (i == 1 || !isWordChar(text.charAt(i - 2)))) {
                return true;
            }
            if (c == '-' && (i == 1 || !Character.isLetter(text.charAt(i - 2)))) {
                return true;
            }
            if (c == '.') {
                return endsSentence(text, i - 1);
            }
            if (c != ' ' && c != '(' && c != '[') {
                return false;
            }
            i--;
        }
        return true;
    }

    private static boolean endsSentence(String text, int stop) {
        String word = text.substring(startAt(text, stop), stop);
        boolean isInitial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        return !isInitial && !ABBREVIATIONS.contains(word);
    }
}
