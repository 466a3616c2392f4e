package nightdesk.report.excel;

import nightdesk.briefing.DataSheet;

/**
 * Where a data sheet stands in the workbook.
 *
 * @param name name on its tab
 * @param table name of its table, unique and a valid Excel name
 * @param rows how many rows are written; fewer than the sheet has if they do not fit
 */
record SheetPlan(DataSheet sheet, String name, String table, int rows) {
    /** Row of the head, from 0; above it the title and the note. */
    static final int HEAD_ROW = 3;

    /** What Excel holds: 1,048,576 rows less those above the data. */
    static final int MAX_ROWS = 1_048_576 - HEAD_ROW - 1;

    /** A sheet of more rows goes straight into the file, without data bars and measured widths. */
    static final int LARGE = 20_000;

    /** Number of the first data row as Excel counts, from 1. */
    static final int FIRST_ROW = HEAD_ROW + 2;

    static SheetPlan of(DataSheet sheet, String name, String table) {
        return new SheetPlan(sheet, name, table, (int) Math.min(sheet.rowCount(), MAX_ROWS));
    }

    boolean isLarge() {
        return rows > LARGE;
    }

    boolean isCut() {
        return rows < sheet.rowCount();
    }

    /** Number of the last row as Excel counts; a table has at least one row. */
    int lastRow() {
        return FIRST_ROW + Math.max(rows, 1) - 1;
    }

    /** Name as formulas write it. */
    String quotedName() {
        return "'" + name.replace("'", "''") + "'";
    }
}
