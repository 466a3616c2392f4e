package nightdesk.briefing;

/** Composes one sheet of the workbook. Sheets are complete: what a section leaves out for want of space stands in its sheet. */
public interface SheetComposer {
    /** Stable name: {@code deals}. */
    String id();

    /** The sheet; without rows if there are none. */
    DataSheet compose(Composition on);
}
