package nightdesk.report;

/** Paper of the PDF and of the workbook's print set-up; the word of a briefing's {@code page-size}. */
public enum PaperSize {
    A4("A4"),
    LETTER("letter");

    private final String css;

    PaperSize(String css) {
        this.css = css;
    }

    /** The size as CSS paged media names it. */
    public String css() {
        return css;
    }
}
