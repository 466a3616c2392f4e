package nightdesk.report;

/**
 * Colours of every form, as 0xRRGGBB. One vendor in focus is blue, the rest grey; a sign, word or arrow always stands beside a colour, so
 * that a grey print says the same. Each pair of text and paper meets WCAG AA (4.5 : 1).
 *
 * @param ink text
 * @param mute secondary text
 * @param rule hairlines
 * @param wash bands behind charts and key figures
 * @param focus the vendor in focus, links
 * @param other bars of all other vendors
 * @param bad worse, and the mark of corrections
 * @param good better
 * @param paper background
 */
public record Theme(int ink, int mute, int rule, int wash, int focus, int other, int bad, int good, int paper) {
    /** On paper and on a light screen. */
    public static final Theme LIGHT =
            new Theme(0x16202B, 0x5B6671, 0xC9D0D6, 0xF3F5F7, 0x0B4F8A, 0xA9B4BF, 0xC4500B, 0x00796B, 0xFFFFFF);

    /** On a dark screen. */
    public static final Theme DARK =
            new Theme(0xF1F4F7, 0xA9B4BF, 0x3A4652, 0x222E3A, 0x6FB1EA, 0x66727E, 0xFF9A5C, 0x4CC2AF, 0x16202B);

    /** The colour as CSS writes it: {@code #16202B}. */
    public static String css(int colour) {
        return String.format(java.util.Locale.ROOT, "#%06X", colour);
    }

    /** Colour of a direction: -1 worse, 0 no judgement, 1 better. */
    public int direction(int direction) {
        return direction < 0 ? bad : direction > 0 ? good : mute;
    }
}
