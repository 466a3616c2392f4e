package nightdesk.report.font;

/** A font file of the template folder; each weight is a family of its own. */
public enum Face {
    SANS("IBMPlexSans-Regular.ttf", "Desk Sans"),
    SANS_BOLD("IBMPlexSans-SemiBold.ttf", "Desk Sans Bold"),
    SERIF("SourceSerif4-Regular.ttf", "Desk Serif"),
    SERIF_BOLD("SourceSerif4-Bold.ttf", "Desk Serif Bold"),
    ARABIC("NotoSansArabic-Regular.ttf", "Desk Arabic"),
    CJK("NotoSansSC-Regular.ttf", "Desk CJK"),
    EMOJI("NotoEmoji-Regular.ttf", "Desk Emoji");

    private final String file;
    private final String family;

    Face(String file, String family) {
        this.file = file;
        this.family = family;
    }

    /** Path below the template folder. */
    public String file() {
        return "fonts/" + file;
    }

    /** Name in style sheets. */
    public String family() {
        return family;
    }
}
