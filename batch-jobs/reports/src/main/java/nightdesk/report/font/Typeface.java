package nightdesk.report.font;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import nightdesk.fault.FaultKind;
import nightdesk.fault.NightdeskException;

/**
 * A TrueType font read for what pictures need: which characters it has, how wide they are, their outlines. Kerning, ligatures and hints are
 * left out. Formats as in the OpenType specification: cmap 4 and 12, glyf, loca, hmtx.
 */
public final class Typeface {
    private static final int MAX_COMPONENT_DEPTH = 6;

    private final String name;
    private final ByteBuffer file;
    private final Map<String, Integer> tables = new HashMap<>();
    private final int unitsPerEm;
    private final boolean longOffsets;
    private final int glyphs;
    private final int measuredGlyphs;
    private final int characterMap;

    private Typeface(String name, byte[] bytes) {
        this.name = name;
        this.file = ByteBuffer.wrap(bytes);
        int count = u16(4);
        for (int i = 0; i < count; i++) {
            int entry = 12 + 16 * i;
            tables.put(new String(bytes, entry, 4, StandardCharsets.US_ASCII), file.getInt(entry + 8));
        }
        unitsPerEm = u16(table("head") + 18);
        longOffsets = u16(table("head") + 50) != 0;
        glyphs = u16(table("maxp") + 4);
        measuredGlyphs = u16(table("hhea") + 34);
        characterMap = characterMap();
        table("glyf");
    }

    /**
     * Reads a font.
     *
     * @param name for messages
     * @throws NightdeskException of kind USAGE if it is no TrueType font
     */
    public static Typeface of(String name, byte[] bytes) {
        try {
            return new Typeface(name, bytes);
        } catch (IndexOutOfBoundsException e) {
            throw new NightdeskException(FaultKind.USAGE, broken(name), e);
        }
    }

    /** Whether it has a glyph for a character. */
    public boolean has(int codePoint) {
        return glyph(codePoint) != 0;
    }

    /** Width of a text in points at a size; a character it lacks counts as its missing-glyph box. */
    public double width(String text, double size) {
        long units = text.codePoints().mapToLong(c -> advance(glyph(c))).sum();
        return units * size / unitsPerEm;
    }

    /** Outline of a text set on the base line from (x, y), y downwards. */
    public Path2D outline(String text, double x, double y, double size) {
        Path2D.Double out = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double scale = size / unitsPerEm;
        double pen = x;
        for (int codePoint : text.codePoints().toArray()) {
            int glyph = glyph(codePoint);
            draw(glyph, new AffineTransform(scale, 0, 0, -scale, pen, y), out, 0);
            pen += advance(glyph) * scale;
        }
        return out;
    }

    private int advance(int glyph) {
        return u16(table("hmtx") + 4 * Math.min(glyph, measuredGlyphs - 1));
    }

    private int characterMap() {
        int cmap = table("cmap");
        int best = -1;
        for (int i = 0; i < u16(cmap + 2); i++) {
            int subtable = cmap + file.getInt(cmap + 4 + 8 * i + 4);
            int format = u16(subtable);
            if (format == 12) {
                return subtable;
            }
            if (format == 4) {
                best = subtable;
            }
        }
        if (best < 0) {
            throw new NightdeskException(FaultKind.USAGE, broken(name));
        }
        return best;
    }

    private int glyph(int codePoint) {
        return u16(characterMap) == 12 ? glyphOfGroups(codePoint) : glyphOfSegments(codePoint);
    }

    private int glyphOfGroups(int codePoint) {
        int low = 0;
        int high = file.getInt(characterMap + 12) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int group = characterMap + 16 + 12 * middle;
            if (codePoint < file.getInt(group)) {
                high = middle - 1;
            } else if (codePoint > file.getInt(group + 4)) {
                low = middle + 1;
            } else {
                return file.getInt(group + 8) + codePoint - file.getInt(group);
            }
        }
        return 0;
    }

    private int glyphOfSegments(int codePoint) {
        if (codePoint > 0xFFFF) {
            return 0;
        }
        int twice = u16(characterMap + 6);
        int ends = characterMap + 14;
        int starts = ends + twice + 2;
        for (int i = 0; i < twice; i += 2) {
            if (codePoint <= u16(ends + i)) {
                int start = u16(starts + i);
                if (codePoint < start) {
                    return 0;
                }
                int delta = u16(starts + twice + i);
                int offsetAt = starts + 2 * twice + i;
                int offset = u16(offsetAt);
                if (offset == 0) {
                    return codePoint + delta & 0xFFFF;
                }
                int glyph = u16(offsetAt + offset + 2 * (codePoint - start));
                return glyph == 0 ? 0 : glyph + delta & 0xFFFF;
            }
        }
        return 0;
    }

    private int glyphStart(int glyph) {
        int loca = table("loca");
        return longOffsets ? file.getInt(loca + 4 * glyph) : 2 * u16(loca + 2 * glyph);
    }

    private void draw(int glyph, AffineTransform place, Path2D out, int depth) {
        if (glyph >= glyphs || depth > MAX_COMPONENT_DEPTH || glyphStart(glyph) == glyphStart(glyph + 1)) {
            return;
        }
        int at = table("glyf") + glyphStart(glyph);
        int contours = file.getShort(at);
        if (contours >= 0) {
            drawContours(at, contours, place, out);
        } else {
            drawComponents(at + 10, place, out, depth);
        }
    }

    private void drawComponents(int start, AffineTransform place, Path2D out, int depth) {
        int at = start;
        int flags;
        do {
            flags = u16(at);
            int glyph = u16(at + 2);
            at += 4;
            double dx;
            double dy;
            if ((flags & 1) != 0) {
                dx = file.getShort(at);
                dy = file.getShort(at + 2);
                at += 4;
            } else {
                dx = file.get(at);
                dy = file.get(at + 1);
                at += 2;
            }
            double a = 1;
            double b = 0;
            double c = 0;
            double d = 1;
            if ((flags & 8) != 0) {
                a = f2dot14(at);
                d = a;
                at += 2;
            } else if ((flags & 0x40) != 0) {
                a = f2dot14(at);
                d = f2dot14(at + 2);
                at += 4;
            } else if ((flags & 0x80) != 0) {
                a = f2dot14(at);
                b = f2dot14(at + 2);
                c = f2dot14(at + 4);
                d = f2dot14(at + 6);
                at += 8;
            }
            // Components placed by matching points (flag 2 unset) do not occur in the fonts shipped; they stay at the
            // origin.
            boolean byOffset = (flags & 2) != 0;
            AffineTransform inner = new AffineTransform(place);
            inner.concatenate(new AffineTransform(a, b, c, d, byOffset ? dx : 0, byOffset ? dy : 0));
            draw(glyph, inner, out, depth + 1);
        } while ((flags & 0x20) != 0);
    }

    private void drawContours(int at, int contours, AffineTransform place, Path2D out) {
        int ends = at + 10;
        int points = contours == 0 ? 0 : u16(ends + 2 * (contours - 1)) + 1;
        int cursor = ends + 2 * contours;
        cursor += 2 + u16(cursor);
        byte[] flags = new byte[points];
        for (int i = 0; i < points; ) {
            byte flag = file.get(cursor++);
            flags[i++] = flag;
            if ((flag & 8) != 0) {
                for (int repeat = file.get(cursor++) & 0xFF; repeat > 0; repeat--) {
                    flags[i++] = flag;
                }
            }
        }
        double[] xs = new double[points];
        double[] ys = new double[points];
        cursor = coordinates(flags, cursor, 2, 0x10, xs);
        coordinates(flags, cursor, 4, 0x20, ys);
        int first = 0;
        for (int contour = 0; contour < contours; contour++) {
            int last = u16(ends + 2 * contour);
            new Contour(flags, xs, ys, first, last).draw(place, out);
            first = last + 1;
        }
    }

    private int coordinates(byte[] flags, int start, int isShort, int isSameOrPositive, double[] out) {
        int cursor = start;
        int value = 0;
        for (int i = 0; i < flags.length; i++) {
            boolean set = (flags[i] & isSameOrPositive) != 0;
            if ((flags[i] & isShort) != 0) {
                int delta = file.get(cursor++) & 0xFF;
                value += set ? delta : -delta;
            } else if (!set) {
                value += file.getShort(cursor);
                cursor += 2;
            }
            out[i] = value;
        }
        return cursor;
    }

    private double f2dot14(int at) {
        return file.getShort(at) / 16384.0;
    }

    private int u16(int at) {
        return file.getShort(at) & 0xFFFF;
    }

    private int table(String tag) {
        Integer at = tables.get(tag);
        if (at == null) {
            throw new NightdeskException(FaultKind.USAGE, broken(name));
        }
        return at;
    }

    private static String broken(String name) {
        return name
                + ": this is no TrueType font with outlines. Put back the font that was shipped, or another .ttf of the same name.";
    }
}
