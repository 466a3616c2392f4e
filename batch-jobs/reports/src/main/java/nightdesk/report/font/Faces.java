package nightdesk.report.font;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nightdesk.report.Legible;
import nightdesk.report.TemplateFolder;

/**
 * The fonts and what each of them covers. A text is cut into pieces, each in a font that has all of its characters; a character that none
 * has becomes a visible mark, never nothing. Fonts are loaded when first needed.
 */
public final class Faces {
    /** Stands for a character that no font has: U+FFFD, a diamond with a question mark. */
    public static final String MISSING = "\uFFFD";

    private static final Face FACE_OF_MISSING = Face.SANS;

    private static final List<Face> FALLBACKS = List.of(Face.SANS, Face.SERIF, Face.ARABIC, Face.CJK, Face.EMOJI);

    private final TemplateFolder templates;
    private final Map<Face, Typeface> loaded = new EnumMap<>(Face.class);

    public Faces(TemplateFolder templates) {
        this.templates = templates;
    }

    /**
     * A stretch of text in one font, in the order it is drawn from left to right.
     *
     * @param preferred whether all preferred fonts have all of it; then {@code face} is the first of them
     */
    public record Piece(String text, Face face, boolean preferred) {}

    /** The font of a character. */
    private record Choice(Face face, boolean preferred) {}

    /** The font. */
    public Typeface typeface(Face face) {
        return loaded.computeIfAbsent(face, f -> Typeface.of(f.file(), templates.bytes(f.file())));
    }

    /** Width of a text in points at a size. */
    public double width(String text, Face face, double size) {
        return pieces(text, face).stream()
                .mapToDouble(piece -> typeface(piece.face()).width(piece.text(), size))
                .sum();
    }

    /** The text cleaned, in visual order, cut into pieces that their fonts cover. */
    public List<Piece> pieces(String text, Face preferred) {
        return pieces(text, List.of(preferred));
    }

    /** The same where a style sheet chooses among several fonts: a piece of the first one has only characters that all of them have. */
    public List<Piece> pieces(String text, List<Face> preferred) {
        List<Piece> out = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        Choice current = new Choice(preferred.getFirst(), true);
        for (int codePoint : visual(Legible.of(text)).codePoints().toArray()) {
            if (isSelector(codePoint)) {
                continue;
            }
            Choice choice = choice(codePoint, current, preferred);
            if (!choice.equals(current) && !piece.isEmpty()) {
                out.add(new Piece(piece.toString(), current.face(), current.preferred()));
                piece.setLength(0);
            }
            current = choice;
            if (typeface(choice.face()).has(codePoint)) {
                piece.appendCodePoint(codePoint);
            } else {
                piece.append(MISSING);
            }
        }
        if (!piece.isEmpty()) {
            out.add(new Piece(piece.toString(), current.face(), current.preferred()));
        }
        return out;
    }

    /** Whether each character is fit to be set and all of the fonts have it. */
    public boolean cover(List<Face> preferred, String text) {
        return text.codePoints()
                .allMatch(c -> (c >= 0x20 && c < 0x7F)
                        || (!Character.isIdentifierIgnorable(c) && !isSelector(c) && allHave(preferred, c)));
    }

    private boolean allHave(List<Face> preferred, int codePoint) {
        return preferred.stream().allMatch(face -> typeface(face).has(codePoint));
    }

    /** The text with Arabic letters joined and right-to-left runs in the order in which they are drawn. */
    public static String visual(String text) {
        if (!Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
            return text;
        }
        try {
            String shaped =
                    new ArabicShaping(ArabicShaping.LETTERS_SHAPE | ArabicShaping.LENGTH_GROW_SHRINK).shape(text);
            Bidi bidi = new Bidi(shaped, Bidi.LEVEL_DEFAULT_LTR);
            return bidi.writeReordered(Bidi.DO_MIRRORING | Bidi.KEEP_BASE_COMBINING);
        } catch (ArabicShapingException e) {
            throw new IllegalStateException("Shaping to the text's own length cannot fail", e);
        }
    }

    private Choice choice(int codePoint, Choice current, List<Face> preferred) {
        // A space stays in the piece it follows, so that words of one script are not cut at each; but that of the emoji
        // is too wide.
        if (codePoint == ' '
                && current.face() != Face.EMOJI
                && typeface(current.face()).has(codePoint)) {
            return current;
        }
        if (allHave(preferred, codePoint)) {
            return new Choice(preferred.getFirst(), true);
        }
        for (Face face : FALLBACKS) {
            if (mayHold(face, codePoint) && typeface(face).has(codePoint)) {
                return new Choice(face, false);
            }
        }
        return new Choice(FACE_OF_MISSING, false);
    }

    /** Spares the loading of ten megabytes for a character that can only stand in another font. */
    private static boolean mayHold(Face face, int codePoint) {
        return switch (face) {
            case SANS, SANS_BOLD, SERIF, SERIF_BOLD -> true;
            case ARABIC -> (codePoint >= 0x600 && codePoint < 0x8FF) || (codePoint >= 0xFB50 && codePoint < 0xFF00);
            case CJK -> (codePoint >= 0x2000 && codePoint < 0x1F000) || codePoint >= 0x20000;
            case EMOJI -> (codePoint >= 0x2000 && codePoint < 0x3300) || (codePoint >= 0x1F000 && codePoint < 0x20000);
        };
    }

    private static boolean isSelector(int codePoint) {
        return (codePoint >= 0xFE00 && codePoint <= 0xFE0F) || codePoint == 0x200C || codePoint == 0x200D;
    }
}
