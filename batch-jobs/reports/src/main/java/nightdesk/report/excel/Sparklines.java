package nightdesk.report.excel;

import java.math.BigDecimal;
import java.util.List;
import nightdesk.report.Theme;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;

/**
 * Small columns in cells, as Excel 2010 and later and LibreOffice 7.4 and later draw them ([MS-XLSX] 2.6.41, sparklineGroups); older programs
 * leave the cells empty. POI has no model of them, so the element is written as text.
 */
final class Sparklines {
    private static final String X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
    private static final String XM = "http://schemas.microsoft.com/office/excel/2006/main";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private final XSSFSheet sheet;
    private final Theme theme;
    private final int firstColumn;
    private final StringBuilder groups = new StringBuilder();

    /**
     * Draws on a sheet.
     *
     * @param firstColumn from where on the values stand, beside the printed page
     */
    Sparklines(XSSFSheet sheet, Theme theme, int firstColumn) {
        this.sheet = sheet;
        this.theme = theme;
        this.firstColumn = firstColumn;
    }

    /** Puts a sparkline into a cell; its values stand in the given row. */
    void add(int row, int column, List<BigDecimal> values, int dataRow) {
        XSSFRow data = sheet.getRow(dataRow) == null ? sheet.createRow(dataRow) : sheet.getRow(dataRow);
        for (int i = 0; i < values.size(); i++) {
            data.createCell(firstColumn + i).setCellValue(values.get(i).doubleValue());
        }
        CellReference from = new CellReference(sheet.getSheetName(), dataRow, firstColumn, true, true);
        CellReference to = new CellReference(dataRow, firstColumn + values.size() - 1, true, true);
        boolean positive = values.stream().allMatch(value -> value.signum() >= 0);
        groups.append(positive ? "<x14:sparklineGroup manualMin=\"0\"" : "<x14:sparklineGroup")
                .append(" type=\"column\" displayEmptyCellsAs=\"gap\" last=\"1\"")
                .append(positive ? " minAxisType=\"custom\">" : ">")
                .append(colour("colorSeries", theme.other()))
                .append(colour("colorLast", theme.focus()))
                .append("<x14:sparklines><x14:sparkline><xm:f>");
        CellText.appendXml(groups, from.formatAsString() + ":" + to.formatAsString());
        groups.append("</xm:f><xm:sqref>")
                .append(new CellReference(row, column).formatAsString())
                .append("</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup>");
    }

    /** Writes all of them into the sheet. */
    void finish() {
        if (groups.isEmpty()) {
            return;
        }
        String list = "<extLst xmlns=\"" + MAIN + "\"><ext uri=\"{05C60535-1F16-4fd2-B633-F4F36F0B64E0}\" xmlns:x14=\""
                + X14 + "\"><x14:sparklineGroups xmlns:xm=\"" + XM + "\">" + groups
                + "</x14:sparklineGroups></ext></extLst>";
        try {
            sheet.getCTWorksheet()
                    .setExtLst(WorksheetDocument.Factory.parse(
                                    "<worksheet xmlns=\"" + MAIN + "\"><sheetData/>" + list + "</worksheet>")
                            .getWorksheet()
                            .getExtLst());
        } catch (XmlException e) {
            throw new IllegalStateException("The element is well formed", e);
        }
    }

    private static String colour(String name, int rgb) {
        return String.format(java.util.Locale.ROOT, "<x14:%s rgb=\"FF%06X\"/>", name, rgb);
    }
}
