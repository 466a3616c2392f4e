package nightdesk.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nightdesk.fault.RejectionReason;
import org.jsoup.parser.Parser;

/**
 * Text of an export made plain: paragraphs without markup, one space between words. Words, quotes and dashes stay as written. Line breaks
 * of Unicode count as such; the control characters 80-9F are read as Windows-1252, which is what they always were meant to be.
 */
final class Prose {
    private static final String FROM_80 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    /** A block of shorter lines was wrapped by a machine, one of longer lines has a paragraph a line. */
    private static final int LONGEST_WRAPPED_LINE = 100;

    private static final int SHORTEST_WRAPPED_LINE = 40;
    private static final int MOST_RAGGED = 30;

    private Prose() {}

    /**
     * A field on one line, markup and entities resolved.
     *
     * @return empty if it holds nothing
     */
    static String line(String field, String text, Clipping.Kind kind, long htmlDepth) throws Refused {
        if (isHtml(text, kind)) {
            return String.join(" ", Markup.paragraphs(field, text, htmlDepth));
        }
        String plain = kind == Clipping.Kind.PLAIN ? text : withoutEntities(text);
        return squeezed(field, plain, 0, plain.length());
    }

    /** A field in paragraphs, each on one line and not empty. */
    static List<String> paragraphs(String field, String text, Clipping.Kind kind, long htmlDepth) throws Refused {
        if (isHtml(text, kind)) {
            return Markup.paragraphs(field, text, htmlDepth);
        }
        return lines(field, kind == Clipping.Kind.PLAIN ? text : withoutEntities(text));
    }

    private static boolean isHtml(String text, Clipping.Kind kind) {
        return switch (kind) {
            case HTML -> true;
            case PLAIN -> false;
            case TOLD_BY_LOOK -> Markup.isIn(text);
        };
    }

    private static String withoutEntities(String text) {
        int ampersand = text.indexOf('&');
        return ampersand >= 0 && text.indexOf(';', ampersand) > 0 ? Parser.unescapeEntities(text, false) : text;
    }

    /** The paragraphs of plain text: its lines, or what blank lines part where the lines of a block were wrapped by a machine. */
    private static List<String> lines(String field, String text) throws Refused {
        if (firstLineBreak(text) < 0) {
            String only = squeezed(field, text, 0, text.length());
            return only.isEmpty() ? new ArrayList<>() : new ArrayList<>(List.of(only));
        }
        List<List<String>> blocks = blocks(field, text);
        boolean wrapped = blocks.stream().anyMatch(Prose::isWrapped);
        List<String> paragraphs = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            List<String> block = blocks.get(i);
            if (isWrapped(block) || (wrapped && i > 0 && isShortWrapped(block))) {
                paragraphs.add(String.join(" ", block));
            } else {
                paragraphs.addAll(block);
            }
        }
        return paragraphs;
    }

    /** Whether the first lines of a text belong to one paragraph that was wrapped. */
    static boolean beginsWrapped(String text) {
        List<String> block = new ArrayList<>();
        for (String line : text.strip().split("\n", 50)) {
            if (line.isBlank()) {
                break;
            }
            block.add(line.strip());
        }
        return isWrapped(block);
    }

    /** Lines, squeezed, between blank lines. */
    private static List<List<String>> blocks(String field, String text) throws Refused {
        List<List<String>> blocks = new ArrayList<>();
        List<String> block = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && !isLineBreak(text.charAt(i))) {
                continue;
            }
            String line = squeezed(field, text, from, i);
            if (!line.isEmpty()) {
                block.add(line);
            } else if (!block.isEmpty()) {
                blocks.add(block);
                block = new ArrayList<>();
            }
            boolean pair = i + 1 < text.length() && text.charAt(i) == '\r' && text.charAt(i + 1) == '\n';
            i += pair ? 1 : 0;
            from = i + 1;
        }
        if (!block.isEmpty()) {
            blocks.add(block);
        }
        return blocks;
    }

    /** Three lines or more of about one length, most of them ending inside a sentence. */
    private static boolean isWrapped(List<String> block) {
        int inside = 0;
        int shortest = Integer.MAX_VALUE;
        int longest = 0;
        int last = block.size() - 1;
        for (int i = 0; i < last; i++) {
            String line = block.get(i);
            shortest = Math.min(shortest, line.length());
            longest = Math.max(longest, line.length());
            inside += endsSentence(line) ? 0 : 1;
        }
        return last >= 2
                && longest <= LONGEST_WRAPPED_LINE
                && shortest >= SHORTEST_WRAPPED_LINE
                && longest - shortest <= MOST_RAGGED
                && block.get(last).length() <= LONGEST_WRAPPED_LINE
                && 2 * inside >= last;
    }

    private static boolean isShortWrapped(List<String> block) {
        int length = block.getFirst().length();
        return block.size() == 2
                && length >= SHORTEST_WRAPPED_LINE
                && length <= LONGEST_WRAPPED_LINE
                && block.get(1).length() <= LONGEST_WRAPPED_LINE
                && !endsSentence(block.getFirst());
    }

    private static boolean endsSentence(String line) {
        return ".!?:\"”»".indexOf(line.charAt(line.length() - 1)) >= 0;
    }

    private static int firstLineBreak(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isLineBreak(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
    }

    /** The characters of {@code [from, to)} without white space at the ends, each run of white space inside as one space. */
    static String squeezed(String field, String text, int from, int to) throws Refused {
        int start = from;
        while (start < to && isSpace(text.charAt(start))) {
            start++;
        }
        int end = to;
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        char before = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c < 0x7F ? c < ' ' || (c == ' ' && before == ' ') : !isPlainLetter(c)) {
                return rewritten(field, text, start, end, i);
            }
            before = c;
        }
        return text.substring(start, end);
    }

    /** Letters of alphabets, and the quotes and dashes that prose is full of. */
    private static boolean isPlainLetter(char c) {
        return (c > 0xA0 && c < 0x1680) || (c >= 0x2010 && c <= 0x2027) || (c >= 0x20A0 && c < 0x2100);
    }

    private static String rewritten(String field, String text, int start, int end, int plainTo) throws Refused {
        StringBuilder out = new StringBuilder(end - start).append(text, start, plainTo);
        for (int i = plainTo; i < end; i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                    out.append(' ');
                }
            } else if (c >= 0x80 && c <= 0x9F) {
                out.append(FROM_80.charAt(c - 0x80));
            } else if (c < 0x20 || c == 0x7F) {
                throw new Refused(
                        RejectionReason.CONTROL_CHARS,
                        String.format(
                                Locale.ROOT,
                                "the field '%s' holds the control character U+%04X; expected text",
                                field,
                                (int) c));
            } else if (Character.isSurrogate(c)) {
                if (!Character.isHighSurrogate(c) || i + 1 >= end || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    throw new Refused(
                            RejectionReason.ENCODING,
                            String.format(
                                    Locale.ROOT,
                                    "the field '%s' holds half a character (U+%04X); expected Unicode text",
                                    field,
                                    (int) c));
                }
                out.append(c).append(text.charAt(++i));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean isSpace(char c) {
        if (c <= ' ') {
            return c == ' ' || (c >= '\t' && c <= '\r');
        }
        return c == 0xA0
                || c == 0x1680
                || (c >= 0x2000 && c <= 0x200A)
                || c == 0x2028
                || c == 0x2029
                || c == 0x202F
                || c == 0x205F
                || c == 0x3000;
    }
}
