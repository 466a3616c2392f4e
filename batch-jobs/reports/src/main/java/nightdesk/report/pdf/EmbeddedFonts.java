package nightdesk.report.pdf;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.EnumMap;
import java.util.Map;
import nightdesk.fault.FaultKind;
import nightdesk.fault.NightdeskException;
import nightdesk.report.TemplateFolder;
import nightdesk.report.font.Face;
import org.jspecify.annotations.Nullable;
import org.openpdf.pdf.FontFamily;
import org.openpdf.pdf.ITextFontResolver;
import org.openpdf.text.pdf.BaseFont;

/** The fonts of one PDF: embedded, subset, each a family of its own, with a subset tag that is the same in every run. */
final class EmbeddedFonts {
    private final TemplateFolder templates;
    private final Map<Face, BaseFont> loaded = new EnumMap<>(Face.class);

    EmbeddedFonts(TemplateFolder templates) {
        this.templates = templates;
    }

    BaseFont font(Face face) {
        return loaded.computeIfAbsent(face, this::load);
    }

    /** Style rules that make the fonts known under their names. */
    static String rules(Iterable<Face> faces) {
        StringBuilder out = new StringBuilder();
        for (Face face : faces) {
            // Every weight is a family of its own: the style sheet never asks for bold, so nothing is emboldened.
            out.append("@font-face { font-family: '")
                    .append(face.family())
                    .append("'; src: url('")
                    .append(FolderOnly.BASE)
                    .append(face.file())
                    .append(
                            "'); font-weight: normal; font-style: normal; -fs-pdf-font-embed: embed; -fs-pdf-font-encoding: Identity-H; }\n");
        }
        return out.toString();
    }

    /** Takes over the fonts that the page loaded by those rules, so that charts share them. */
    void adopt(ITextFontResolver resolver, Iterable<Face> faces) {
        for (Face face : faces) {
            FontFamily family = resolver.getFonts().get(face.family());
            if (family == null || family.getFontDescriptions().isEmpty()) {
                throw unusable(face, null);
            }
            loaded.put(
                    face, prepared(face, family.getFontDescriptions().getFirst().getFont()));
        }
    }

    private BaseFont load(Face face) {
        try {
            return prepared(
                    face,
                    BaseFont.createFont(
                            face.file(),
                            BaseFont.IDENTITY_H,
                            BaseFont.EMBEDDED,
                            false,
                            templates.bytes(face.file()),
                            null));
        } catch (IOException e) {
            throw unusable(face, e);
        }
    }

    private static BaseFont prepared(Face face, BaseFont font) {
        font.setSubset(true);
        font.setSecureRandom(new TagOf(face));
        // The library's CIDSet is not the one PDF/A asks for; without any the file conforms.
        font.setIncludeCidSet(false);
        return font;
    }

    private static NightdeskException unusable(Face face, @Nullable Throwable cause) {
        return new NightdeskException(
                FaultKind.USAGE,
                face.file() + ": the font cannot be embedded. Put back the font that was shipped.",
                cause);
    }

    /** The letters of a subset tag: the library draws them at random, here the font decides. */
    private static final class TagOf extends SecureRandom {
        private static final long serialVersionUID = 1L;

        private final String face;
        private int letters;

        TagOf(Face face) {
            this.face = face.name();
        }

        @Override
        public double nextDouble() {
            int letter = letters++;
            char c = letter < face.length() ? face.charAt(letter) : 'X';
            int index = c >= 'A' && c <= 'Z' ? c - 'A' : 'Z' - 'A';
            return (index + 0.5) / 26;
        }
    }
}
