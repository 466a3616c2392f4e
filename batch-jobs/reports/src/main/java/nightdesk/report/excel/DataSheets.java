package nightdesk.report.excel;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nightdesk.briefing.Column;
import nightdesk.briefing.Figures;
import nightdesk.report.PaperSize;
import nightdesk.report.Theme;
import nightdesk.report.Wording;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFDataBarFormatting;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;

/** Builds what stands around the rows of a data sheet: title, note, head, table with filters, widths, frozen head, print set-up, names. */
final class DataSheets {
    private static final int MIN_WIDTH = 8;
    private static final int MAX_WIDTH = 48;
    private static final int UNKNOWN_WIDTH = 9;

    /** What a page across can hold and still be read. */
    private static final int PAGE_CHARS = 220;

    private final XSSFWorkbook workbook;
    private final Look look;
    private final Theme theme;
    private final Wording wording;
    private final PaperSize paper;
    private final String footer;

    DataSheets(XSSFWorkbook workbook, Look look, Theme theme, Wording wording, PaperSize paper, String footer) {
        this.workbook = workbook;
        this.look = look;
        this.theme = theme;
        this.wording = wording;
        this.paper = paper;
        this.footer = footer;
    }

    /** Adds the sheet without its rows. */
    void add(SheetPlan plan, List<ColumnShape> shapes) {
        XSSFSheet sheet = workbook.createSheet(plan.name());
        words(sheet, 0, plan.sheet().title(), Look.SERIF, 14, true, theme.ink());
        String note = plan.sheet().note();
        if (plan.isCut()) {
            note = wording.get(
                            "workbook.rows-cut",
                            Figures.count(plan.rows()),
                            Figures.count(plan.sheet().rowCount())) + " " + note;
        }
        words(sheet, 1, note, Look.SANS, 9, false, plan.isCut() ? theme.bad() : theme.mute());
        head(sheet, plan, shapes);
        int lastColumn = plan.sheet().columns().size() - 1;
        table(sheet, plan, lastColumn);
        for (int i = 0; i <= lastColumn; i++) {
            bars(sheet, plan, i, shapes);
        }
        sheet.createFreezePane(1, SheetPlan.HEAD_ROW + 1);
        print(sheet, plan, lastColumn);
    }

    private void words(XSSFSheet sheet, int at, String text, String font, double points, boolean bold, int colour) {
        XSSFRow row = sheet.createRow(at);
        row.setHeightInPoints((float) points * 1.5f);
        XSSFCell cell = row.createCell(0);
        cell.setCellValue(CellText.of(text, ""));
        cell.setCellStyle(look.words(font, points, bold, colour, false, HorizontalAlignment.LEFT));
    }

    private void head(XSSFSheet sheet, SheetPlan plan, List<ColumnShape> shapes) {
        XSSFRow row = sheet.createRow(SheetPlan.HEAD_ROW);
        row.setHeightInPoints(28);
        Set<String> taken = new HashSet<>();
        List<Column> columns = plan.sheet().columns();
        for (int i = 0; i < columns.size(); i++) {
            XSSFCell cell = row.createCell(i);
            cell.setCellValue(unique(columns.get(i), taken));
            cell.setCellStyle(
                    look.head(columns.get(i).numeric() && !shapes.get(i).holdsWordsOrDates()));
            sheet.setColumnWidth(i, 256 * width(plan, columns.get(i), shapes.get(i)));
        }
    }

    /** A table wants every head once, whatever its case. */
    private static String unique(Column column, Set<String> taken) {
        String title = CellText.of(column.title(), "").strip();
        String name = title.isEmpty() ? column.id() : title.substring(0, Math.min(200, title.length()));
        String unique = name;
        for (int i = 2; !taken.add(unique.toLowerCase(Locale.ROOT)); i++) {
            unique = name + " " + i;
        }
        return unique;
    }

    /** Wide enough for the longest word of the head and for the content; a long sheet's content is only known by the column's weight. */
    private static int width(SheetPlan plan, Column column, ColumnShape shape) {
        int word = java.util.Arrays.stream(column.title().split(" ", -1))
                .mapToInt(String::length)
                .max()
                .orElse(0);
        int head = Math.max(word + 4, (column.title().length() + 1) / 2 + 4);
        int content = plan.isLarge() ? UNKNOWN_WIDTH * column.weight() : shape.widest() + 2;
        return Math.clamp(Math.max(head, content), MIN_WIDTH, MAX_WIDTH);
    }

    private void table(XSSFSheet sheet, SheetPlan plan, int lastColumn) {
        AreaReference area = new AreaReference(
                new CellReference(SheetPlan.HEAD_ROW, 0),
                new CellReference(plan.lastRow() - 1, lastColumn),
                SpreadsheetVersion.EXCEL2007);
        XSSFTable table = sheet.createTable(area);
        table.setName(plan.table());
        table.setDisplayName(plan.table());
        CTTable part = table.getCTTable();
        part.addNewAutoFilter().setRef(area.formatAsString());
    }

    private void bars(XSSFSheet sheet, SheetPlan plan, int column, List<ColumnShape> shapes) {
        boolean firstCounts = shapes.stream().anyMatch(ColumnShape::holdsOnlyShares)
                && shapes.get(column).holdsOnlyCounts()
                && shapes.subList(0, column).stream().noneMatch(ColumnShape::holdsOnlyCounts);
        if (plan.isLarge() || plan.rows() < 2 || (!shapes.get(column).holdsOnlyShares() && !firstCounts)) {
            return;
        }
        var formatting = sheet.getSheetConditionalFormatting();
        var rule = formatting.createConditionalFormattingRule(Look.colour(0x9FC3E0));
        XSSFDataBarFormatting bar = rule.getDataBarFormatting();
        bar.setWidthMin(0);
        bar.setWidthMax(90);
        bar.getMinThreshold().setRangeType(org.apache.poi.ss.usermodel.ConditionalFormattingThreshold.RangeType.NUMBER);
        bar.getMinThreshold().setValue(0d);
        bar.getMaxThreshold().setRangeType(org.apache.poi.ss.usermodel.ConditionalFormattingThreshold.RangeType.MAX);
        formatting.addConditionalFormatting(
                new CellRangeAddress[] {
                    new CellRangeAddress(SheetPlan.FIRST_ROW - 1, plan.lastRow() - 1, column, column)
                },
                rule);
    }

    private void print(XSSFSheet sheet, SheetPlan plan, int lastColumn) {
        int index = workbook.getSheetIndex(sheet);
        workbook.setPrintArea(index, 0, lastColumn, 0, plan.lastRow() - 1);
        sheet.setRepeatingRows(new CellRangeAddress(SheetPlan.HEAD_ROW, SheetPlan.HEAD_ROW, -1, -1));
        PageSetup.apply(sheet, paper, true, footer);
        int chars = 0;
        for (int i = 0; i <= lastColumn; i++) {
            chars += sheet.getColumnWidth(i) / 256;
        }
        sheet.getPrintSetup().setFitWidth((short) Math.max(1, (chars + PAGE_CHARS - 1) / PAGE_CHARS));
        var name = workbook.createName();
        name.setNameName("data." + plan.table());
        name.setRefersToFormula(plan.quotedName() + "!$A$" + SheetPlan.FIRST_ROW + ":$"
                + CellReference.convertNumToColString(lastColumn) + "$" + plan.lastRow());
    }
}
