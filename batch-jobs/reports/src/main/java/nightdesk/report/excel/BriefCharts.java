package nightdesk.report.excel;

import java.util.List;
import java.util.Optional;
import nightdesk.briefing.Block;
import nightdesk.briefing.Briefing;
import nightdesk.briefing.Cell;
import nightdesk.report.Legible;
import nightdesk.report.Theme;
import nightdesk.report.Wording;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDPt;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTSolidColorFillProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;

/**
 * Native charts of the first sheet, from the same values as the pictures of the PDF. Their numbers stand to the right of the printed page.
 * Sorted bars from zero with values at their ends; one vendor in focus, the rest grey.
 */
final class BriefCharts {
    private static final int ROWS = 14;
    private static final int MAX_SERIES = 5;

    /** First column of the numbers behind the charts, two columns right of the printed page. */
    static final int DATA_COLUMN = 7;

    private final XSSFSheet sheet;
    private final Theme theme;
    private final Wording wording;
    private final XSSFDrawing drawing;
    private int dataRow;

    BriefCharts(XSSFSheet sheet, Theme theme, Wording wording) {
        this.sheet = sheet;
        this.theme = theme;
        this.wording = wording;
        this.drawing = sheet.createDrawingPatriarch();
    }

    /** Adds the charts that the briefing has values for from the given row on; returns the row after them. */
    int add(Briefing briefing, int top) {
        Optional<Block.ShareBars> shares = first(briefing, Block.ShareBars.class);
        Optional<Block.Multiples> courses = first(briefing, Block.Multiples.class);
        Optional<Block.Kpi> counts = first(briefing, Block.KpiStrip.class).stream()
                .flatMap(strip -> strip.figures().stream())
                .filter(kpi -> kpi.trend().size() > 1 && kpi.value() instanceof Cell.Count)
                .findFirst();
        boolean any = shares.isPresent() || courses.isPresent() || counts.isPresent();
        if (!any) {
            return top;
        }
        dataRow = top;
        for (int i = 0; i < ROWS; i++) {
            row(top + i).setHeightInPoints(17);
        }
        boolean both = courses.isPresent() || counts.isPresent();
        shares.ifPresent(bars -> shares(bars, anchor(0, top, both ? 3 : 5, top + ROWS)));
        int left = shares.isPresent() ? 3 : 0;
        int half = top + (counts.isPresent() && courses.isPresent() ? ROWS / 2 + 1 : ROWS);
        courses.ifPresent(course -> courses(course, anchor(left, top, 5, half)));
        counts.ifPresent(kpi -> counts(kpi, anchor(left, courses.isPresent() ? half : top, 5, top + ROWS)));
        return top + ROWS;
    }

    private static <B extends Block> Optional<B> first(Briefing briefing, Class<B> kind) {
        return briefing.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }

    private static XSSFClientAnchor anchor(int left, int top, int right, int bottom) {
        return new XSSFClientAnchor(0, 0, 0, 0, left, top, right, bottom);
    }

    private void shares(Block.ShareBars bars, XSSFClientAnchor anchor) {
        if (bars.bars().isEmpty()) {
            return;
        }
        int start = dataRow;
        dataTitle(bars.title());
        for (Block.Bar bar : bars.bars()) {
            XSSFRow row = row(dataRow++);
            row.createCell(DATA_COLUMN).setCellValue(CellText.of(bar.label(), ""));
            XSSFCell share = row.createCell(DATA_COLUMN + 1);
            share.setCellValue(bar.share().doubleValue());
        }
        XSSFChart chart = chart(anchor, bars.title());
        XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.LEFT);
        XDDFValueAxis values = chart.createValueAxis(AxisPosition.BOTTOM);
        values.setMinimum(0);
        values.setVisible(false);
        values.setCrossBetween(AxisCrossBetween.BETWEEN);
        values.setCrosses(AxisCrosses.AUTO_ZERO);
        names.setOrientation(AxisOrientation.MAX_MIN);
        names.setMajorTickMark(AxisTickMark.NONE);
        names.getOrAddShapeProperties().setLineProperties(line(theme.ink(), 1));
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, values);
        data.setBarDirection(BarDirection.BAR);
        data.setVaryColors(false);
        data.setGapWidth(70);
        XDDFChartData.Series series = data.addSeries(
                XDDFDataSourcesFactory.fromStringCellRange(sheet, cells(start + 1, DATA_COLUMN, dataRow - 1)),
                XDDFDataSourcesFactory.fromNumericCellRange(sheet, cells(start + 1, DATA_COLUMN + 1, dataRow - 1)));
        chart.plot(data);
        series.setTitle(CellText.of(bars.title(), ""), null);
        series.setFillProperties(fill(theme.other()));
        CTBarSer part = ((XDDFBarChartData.Series) series).getCTBarSer();
        for (int i = 0; i < bars.bars().size(); i++) {
            if (bars.bars().get(i).focus()) {
                CTDPt point = part.addNewDPt();
                point.addNewIdx().setVal(i);
                point.addNewInvertIfNegative().setVal(false);
                CTSolidColorFillProperties colour = point.addNewSpPr().addNewSolidFill();
                colour.addNewSrgbClr().setVal(bytes(theme.focus()));
            }
        }
        CTDLbls labels = part.addNewDLbls();
        labels.addNewNumFmt().setFormatCode("0.0%");
        labels.getNumFmt().setSourceLinked(false);
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    private void courses(Block.Multiples courses, XSSFClientAnchor anchor) {
        List<Block.Series> shown = courses.series().stream()
                .filter(series -> series.values().size() > 1)
                .limit(MAX_SERIES)
                .toList();
        if (shown.isEmpty()) {
            return;
        }
        int days =
                shown.stream().mapToInt(series -> series.values().size()).max().orElse(0);
        int start = dataRow;
        dataTitle(courses.title());
        XSSFRow head = row(dataRow++);
        head.createCell(DATA_COLUMN).setCellValue(wording.get("workbook.day"));
        for (int s = 0; s < shown.size(); s++) {
            head.createCell(DATA_COLUMN + 1 + s)
                    .setCellValue(CellText.of(shown.get(s).label(), ""));
        }
        for (int day = 0; day < days; day++) {
            XSSFRow row = row(dataRow++);
            row.createCell(DATA_COLUMN).setCellValue(day - days + 1);
            for (int s = 0; s < shown.size(); s++) {
                int at = day - days + shown.get(s).values().size();
                if (at >= 0) {
                    row.createCell(DATA_COLUMN + 1 + s)
                            .setCellValue(shown.get(s).values().get(at).doubleValue());
                }
            }
        }
        XSSFChart chart = chart(anchor, courses.title() + wording.get("workbook.days", Integer.toString(days)));
        var legend = chart.getOrAddLegend();
        legend.setPosition(LegendPosition.RIGHT);
        legend.setOverlay(false);
        small(chart.getCTChart().getLegend().addNewTxPr());
        XDDFLineChartData data = lineData(chart);
        for (int s = 0; s < shown.size(); s++) {
            XDDFChartData.Series series = data.addSeries(
                    XDDFDataSourcesFactory.fromNumericCellRange(sheet, cells(start + 2, DATA_COLUMN, dataRow - 1)),
                    XDDFDataSourcesFactory.fromNumericCellRange(
                            sheet, cells(start + 2, DATA_COLUMN + 1 + s, dataRow - 1)));
            series.setTitle(
                    CellText.of(shown.get(s).label(), ""),
                    new org.apache.poi.ss.util.CellReference(
                            sheet.getSheetName(), start + 1, DATA_COLUMN + 1 + s, true, true));
            boolean focus = shown.get(s).focus();
            style((XDDFLineChartData.Series) series, focus ? theme.focus() : grey(s), focus ? 2.25 : 1.25);
        }
        chart.plot(data);
    }

    private void counts(Block.Kpi kpi, XSSFClientAnchor anchor) {
        int start = dataRow;
        dataTitle(kpi.label());
        for (int i = 0; i < kpi.trend().size(); i++) {
            XSSFRow row = row(dataRow++);
            row.createCell(DATA_COLUMN).setCellValue(i - kpi.trend().size() + 1);
            row.createCell(DATA_COLUMN + 1).setCellValue(kpi.trend().get(i).doubleValue());
        }
        XSSFChart chart = chart(
                anchor,
                kpi.label()
                        + wording.get(
                                "workbook.days", Integer.toString(kpi.trend().size())));
        XDDFLineChartData data = lineData(chart);
        XDDFChartData.Series series = data.addSeries(
                XDDFDataSourcesFactory.fromNumericCellRange(sheet, cells(start + 1, DATA_COLUMN, dataRow - 1)),
                XDDFDataSourcesFactory.fromNumericCellRange(sheet, cells(start + 1, DATA_COLUMN + 1, dataRow - 1)));
        series.setTitle(CellText.of(kpi.label(), ""), null);
        style((XDDFLineChartData.Series) series, theme.focus(), 2.25);
        chart.plot(data);
    }

    private XDDFLineChartData lineData(XSSFChart chart) {
        XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis values = chart.createValueAxis(AxisPosition.LEFT);
        values.setMinimum(0);
        values.setCrosses(AxisCrosses.MIN);
        values.getOrAddShapeProperties().setLineProperties(new XDDFLineProperties(new XDDFNoFillProperties()));
        values.getOrAddMajorGridProperties().setLineProperties(line(theme.rule(), 0.5));
        names.getOrAddShapeProperties().setLineProperties(line(theme.ink(), 0.75));
        values.setMajorTickMark(AxisTickMark.NONE);
        names.setMajorTickMark(AxisTickMark.NONE);
        // Labels of 28 days would be turned or cut; the title says how many days there are.
        names.setTickLabelPosition(AxisTickLabelPosition.NONE);
        var plot = chart.getCTChart().getPlotArea();
        small(plot.getValAxArray(0).addNewTxPr());
        XDDFLineChartData data = (XDDFLineChartData) chart.createData(ChartTypes.LINE, names, values);
        data.setGrouping(Grouping.STANDARD);
        data.setVaryColors(false);
        return data;
    }

    private void style(XDDFLineChartData.Series series, int colour, double points) {
        series.setSmooth(false);
        series.setMarkerStyle(MarkerStyle.NONE);
        series.setLineProperties(line(colour, points));
    }

    /** Labels of eight points that are never turned. */
    private static void small(CTTextBody body) {
        body.addNewBodyPr().setRot(0);
        CTTextParagraph paragraph = body.addNewP();
        paragraph.addNewPPr().addNewDefRPr().setSz(800);
        paragraph.addNewEndParaRPr().setLang("en-US");
    }

    private XSSFChart chart(XSSFClientAnchor anchor, String title) {
        XSSFChart chart = drawing.createChart(anchor);
        chart.setTitleText(Legible.of(title));
        chart.setTitleOverlay(false);
        CTRegularTextRun words =
                chart.getCTChart().getTitle().getTx().getRich().getPArray(0).getRArray(0);
        var style = words.isSetRPr() ? words.getRPr() : words.addNewRPr();
        // POI writes the language of the machine.
        style.setLang("en-US");
        style.setSz(1000);
        style.setB(true);
        var frame = chart.getCTChartSpace().addNewSpPr();
        frame.addNewSolidFill().addNewSrgbClr().setVal(bytes(theme.paper()));
        frame.addNewLn().addNewNoFill();
        return chart;
    }

    private void dataTitle(String title) {
        row(dataRow++)
                .createCell(DATA_COLUMN)
                .setCellValue(CellText.of(wording.get("workbook.charts") + ": " + title, ""));
    }

    private XSSFRow row(int at) {
        XSSFRow row = sheet.getRow(at);
        return row == null ? sheet.createRow(at) : row;
    }

    private static CellRangeAddress cells(int first, int column, int last) {
        return new CellRangeAddress(first, last, column, column);
    }

    private static XDDFLineProperties line(int colour, double points) {
        XDDFLineProperties line = new XDDFLineProperties(fill(colour));
        line.setWidth(points);
        return line;
    }

    private static XDDFSolidFillProperties fill(int colour) {
        return new XDDFSolidFillProperties(XDDFColor.from(bytes(colour)));
    }

    private int grey(int series) {
        int[] greys = {theme.mute(), theme.other(), 0x8A97A3, 0xC0C8CF, 0x3F4B57};
        return greys[series % greys.length];
    }

    private static byte[] bytes(int rgb) {
        return new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb};
    }
}
