package nightdesk.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nightdesk.briefing.Briefing;
import nightdesk.briefing.Cell;
import nightdesk.briefing.DataSheet;
import nightdesk.report.PaperSize;
import nightdesk.report.Rendered;
import nightdesk.report.SampleBriefings;
import nightdesk.report.TemplateFolder;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.StyleSheetDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.TableDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;

class WorkbookReportWriterTest {
    private static final WorkbookReportWriter WRITER =
            new WorkbookReportWriter(TemplateFolder.packaged(), PaperSize.A4);

    private static XSSFWorkbook read(Briefing briefing) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(Rendered.by(WRITER, briefing)));
    }

    private static Briefing with(DataSheet sheet) {
        Briefing full = SampleBriefings.fullDay();
        return new Briefing(
                full.name(),
                full.language(),
                full.edition(),
                full.masthead(),
                full.subject(),
                full.preheader(),
                full.sections(),
                full.footnotes(),
                List.of(sheet));
    }

    private static XSSFCell cell(XSSFWorkbook workbook, String sheet, int row, int column) {
        return workbook.getSheet(sheet).getRow(row).getCell(column);
    }

    @Test
    void everyDataSheetHasAFrozenHeadATableAndEveryRow() throws IOException {
        Briefing briefing = SampleBriefings.fullDay();
        try (XSSFWorkbook workbook = read(briefing)) {
            List<String> names = new ArrayList<>();
            workbook.forEach(sheet -> names.add(sheet.getSheetName()));
            assertThat(names)
                    .containsExactly("Brief", "Vendors", "Stories", "Articles", "Mentions", "Deals", "Run", "Evidence");
            for (DataSheet data : briefing.sheets()) {
                XSSFSheet sheet = workbook.getSheet(data.title());
                assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
                assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
                        .isEqualTo((short) 4);
                var table = sheet.getTables().getFirst();
                assertThat(table.getCTTable().isSetAutoFilter()).isTrue();
                assertThat(table.getDataRowCount()).isEqualTo((int) data.rowCount());
                assertThat(table.getColumns()).hasSize(data.columns().size());
                assertThat(sheet.getLastRowNum()).isEqualTo(3 + (int) data.rowCount());
                assertThat(workbook.getPrintArea(workbook.getSheetIndex(sheet))).isNotNull();
                assertThat(sheet.getMergedRegions()).isEmpty();
            }
        }
    }

    @Test
    void numbersAreNumbersDatesAreDatesAndWhatIsNotKnownIsEmpty() throws IOException {
        try (XSSFWorkbook workbook = read(SampleBriefings.fullDay())) {
            assertThat(cell(workbook, "Vendors", 4, 1).getNumericCellValue()).isEqualTo(214);
            assertThat(cell(workbook, "Vendors", 4, 3).getNumericCellValue()).isEqualTo(0.312);
            assertThat(cell(workbook, "Vendors", 4, 4).getNumericCellValue()).isEqualTo(4.6);
            assertThat(cell(workbook, "Vendors", 4, 5).getNumericCellValue()).isEqualTo(-18);
            assertThat(cell(workbook, "Vendors", 9, 5).getCellType()).isEqualTo(CellType.BLANK);
            assertThat(cell(workbook, "Articles", 4, 1).getLocalDateTimeCellValue())
                    .isEqualTo(LocalDateTime.of(2026, 11, 22, 6, 0, 37));
            assertThat(cell(workbook, "Run", 4, 1).getLocalDateTimeCellValue())
                    .isEqualTo(LocalDateTime.of(2026, 11, 23, 0, 0));
            XSSFCell deal = cell(workbook, "Deals", 6, 3);
            assertThat(deal.getNumericCellValue()).isEqualTo(13_000_000_000d);
            assertThat(deal.getCellStyle().getDataFormatString()).startsWith("\"> \"");
            assertThat(cell(workbook, "Deals", 7, 3).getCellType()).isEqualTo(CellType.BLANK);
        }
    }

    @Test
    void keyFiguresAreFormulasThatHoldTheValueTheyShow() throws IOException {
        try (XSSFWorkbook workbook = read(SampleBriefings.fullDay())) {
            XSSFRow values = null;
            for (var row : workbook.getSheet("Brief")) {
                if (row.getCell(0) != null && row.getCell(0).getCellType() == CellType.FORMULA) {
                    values = (XSSFRow) row;
                }
            }
            assertThat((Object) values).isNotNull();
            assertThat(values.getCell(0).getCellFormula()).isEqualTo("'Run'!$B$7");
            assertThat(values.getCell(0).getNumericCellValue()).isEqualTo(1284);
            assertThat(values.getCell(1).getCellFormula()).isEqualTo("'Vendors'!$D$5");
            assertThat(values.getCell(1).getNumericCellValue()).isEqualTo(0.312);
            assertThat(values.getCell(3).getNumericCellValue()).isEqualTo(850_000_000d);
            var evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            for (int i = 0; i < 3; i++) {
                double cached = values.getCell(i).getNumericCellValue();
                assertThat(evaluator.evaluate(values.getCell(i)).getNumberValue())
                        .isEqualTo(cached);
            }
        }
    }

    @Test
    void theFirstSheetHasThreeNativeChartsFromItsOwnCells() throws IOException {
        try (XSSFWorkbook workbook = read(SampleBriefings.fullDay())) {
            List<XSSFChart> charts =
                    workbook.getSheet("Brief").createDrawingPatriarch().getCharts();
            assertThat(charts).hasSize(3);
            assertThat(charts.getFirst().getTitleText().getString()).isEqualTo("Share of voice");
            var values = charts.getFirst()
                    .getCTChart()
                    .getPlotArea()
                    .getBarChartArray(0)
                    .getSerArray(0)
                    .getVal();
            assertThat(values.getNumRef().getF()).startsWith("Brief!$I$");
            assertThat(values.getNumRef().getNumCache().getPtArray(0).getV()).isEqualTo("0.312");
        }
    }

    @Test
    void textThatLooksLikeAFormulaStaysText() throws IOException {
        try (XSSFWorkbook workbook = read(SampleBriefings.hostile())) {
            XSSFSheet sheet = workbook.getSheetAt(1);
            List<String> formulas = List.of(
                    "=HYPERLINK(\"http://evil.example\",\"click\")",
                    "+1+1",
                    "-2+3",
                    "@SUM(A1)",
                    " =1+1",
                    " =1+1",
                    "＝1+1",
                    "＋1",
                    "－1",
                    "＠SUM(A1)",
                    "-5% fall in orders");
            for (int i = 0; i < formulas.size(); i++) {
                XSSFCell text = sheet.getRow(4 + i).getCell(1);
                assertThat(text.getCellType()).isEqualTo(CellType.STRING);
                assertThat(text.getStringCellValue()).isEqualTo(formulas.get(i));
                assertThat(text.getCellStyle().getQuotePrefixed())
                        .as(formulas.get(i))
                        .isTrue();
                assertThat(text.getHyperlink()).isNull();
                assertThat(sheet.getRow(4 + i).getCell(2).getHyperlink()).isNull();
            }
            sheet.forEach(
                    row -> row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA)));
        }
    }

    @Test
    void aTextLongerThanACellIsCutWithANoticeAndControlCharactersAreGone() throws IOException {
        try (XSSFWorkbook workbook = read(SampleBriefings.hostile())) {
            List<String> texts = new ArrayList<>();
            workbook.getSheetAt(1).forEach(row -> {
                if (row.getCell(1) != null && row.getCell(1).getCellType() == CellType.STRING) {
                    texts.add(row.getCell(1).getStringCellValue());
                }
            });
            assertThat(texts)
                    .anySatisfy(text -> assertThat(text).hasSize(32_767).endsWith("… [cut at 32,767 characters]"));
            assertThat(texts).contains("\uFFFD control", "safegnp.exe name, zerowidth", "云计算合作关系正在变化，两家公司没有回应。");
        }
    }

    @Test
    void onlyWebAddressesBecomeLinksAndReferencesLeadToTheirRow() throws IOException {
        try (XSSFWorkbook workbook = read(SampleBriefings.fullDay())) {
            var address = cell(workbook, "Articles", 6, 4).getHyperlink();
            assertThat(address.getType()).isEqualTo(HyperlinkType.URL);
            assertThat(address.getAddress()).isEqualTo("https://outlet.example/3");
            var story = cell(workbook, "Articles", 6, 6).getHyperlink();
            assertThat(story.getType()).isEqualTo(HyperlinkType.DOCUMENT);
            assertThat(story.getLocation()).isEqualTo("'Stories'!A8");
            assertThat(cell(workbook, "Stories", 7, 0).getStringCellValue()).isEqualTo("s4");
        }
        try (XSSFWorkbook workbook = read(SampleBriefings.hostile())) {
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                workbook.getSheetAt(i).getHyperlinkList().forEach(link -> {
                    if (link.getType() == HyperlinkType.URL) {
                        assertThat(link.getAddress()).startsWith("https://ok.example/");
                    }
                });
            }
        }
    }

    @Test
    void aSheetWithMoreLinksThanExcelHoldsSaysSo() throws IOException {
        int rows = 65_540;
        DataSheet many = new DataSheet(
                "many", "Many", "", List.of(new nightdesk.briefing.Column("url", "Address", false, 3)), rows, row -> {
                    for (int i = 0; i < rows; i++) {
                        row.accept(List.of(new Cell.Link("link " + i, "https://ok.example/" + i)));
                    }
                });
        byte[] bytes = Rendered.by(WRITER, with(many));
        String sheet = part(bytes, "xl/worksheets/sheet2.xml");
        assertThat(sheet.split("<hyperlink ref=", -1)).hasSize(65_530 + 1);
        assertThat(sheet)
                .contains("link 65539")
                .contains("A sheet holds at most 65,530 links; the addresses after them are plain text.");
    }

    @Test
    void moreRowsThanASheetHoldsAreCutWithANotice() throws IOException {
        SheetPlan plan = SheetPlan.of(new DataSheet("many", "Many", "", List.of(), 2_000_000, row -> {}), "Many", "T1");
        assertThat(plan.rows()).isEqualTo(1_048_572);
        assertThat(plan.isCut()).isTrue();
        assertThat(plan.lastRow()).isEqualTo(1_048_576);
    }

    @Test
    void longSheetsKeepTheirReferencesToShortOnes() throws IOException {
        DataSheet run = SampleBriefings.quietDay().sheets().getFirst();
        int rows = SheetPlan.LARGE + 5;
        DataSheet large = new DataSheet(
                "large", "Large", "", List.of(new nightdesk.briefing.Column("key", "Key", false, 3)), rows, row -> {
                    for (int i = 0; i < rows; i++) {
                        row.accept(List.of(new Cell.RowRef("to the run " + i, "run", "articles")));
                    }
                });
        Briefing full = SampleBriefings.fullDay();
        Briefing briefing = new Briefing(
                full.name(),
                full.language(),
                full.edition(),
                full.masthead(),
                full.subject(),
                full.preheader(),
                full.sections(),
                full.footnotes(),
                List.of(large, run));
        try (XSSFWorkbook workbook = read(briefing)) {
            assertThat(cell(workbook, "Large", 4 + rows - 1, 0).getHyperlink().getLocation())
                    .isEqualTo("'Run'!A7");
        }
    }

    @Test
    void everyPartFollowsItsSchemaSoThatNothingNeedsRepair() throws Exception {
        for (Briefing briefing : List.of(
                SampleBriefings.fullDay(),
                SampleBriefings.quietDay(),
                SampleBriefings.hostile(),
                SampleBriefings.firstEdition())) {
            byte[] bytes = Rendered.by(WRITER, briefing);
            int checked = 0;
            try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
                for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                    XmlObject part = parsed(entry.getName(), new ByteArrayInputStream(in.readAllBytes()));
                    if (part != null) {
                        List<XmlError> faults = new ArrayList<>();
                        part.validate(new XmlOptions().setErrorListener(faults));
                        // Excel itself writes xml:space on texts, which its schema does not name.
                        faults.removeIf(
                                fault -> fault.getMessage().contains("space@http://www.w3.org/XML/1998/namespace"));
                        assertThat(faults).as(entry.getName()).isEmpty();
                        checked++;
                    }
                }
            }
            assertThat(checked).isGreaterThan(4);
        }
    }

    private static XmlObject parsed(String name, InputStream in) throws Exception {
        if (name.startsWith("xl/worksheets/sheet")) {
            return WorksheetDocument.Factory.parse(in);
        }
        if (name.startsWith("xl/charts/chart")) {
            return ChartSpaceDocument.Factory.parse(in);
        }
        if (name.startsWith("xl/tables/table")) {
            return TableDocument.Factory.parse(in);
        }
        if (name.equals("xl/styles.xml")) {
            return StyleSheetDocument.Factory.parse(in);
        }
        return name.equals("xl/workbook.xml") ? WorkbookDocument.Factory.parse(in) : null;
    }

    @Test
    void twoWorkbooksOfOneBriefingAreTheSameBytesWhateverTheZone() {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
            String there = Rendered.sha256(Rendered.by(WRITER, SampleBriefings.fullDay()));
            TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
            assertThat(Rendered.sha256(Rendered.by(WRITER, SampleBriefings.fullDay())))
                    .isEqualTo(there);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void theFileNamesItsTitleAndTheEditionsTimeAndNoOther() throws IOException {
        byte[] bytes = Rendered.by(WRITER, SampleBriefings.fullDay());
        assertThat(part(bytes, "docProps/core.xml"))
                .contains("Nightdesk, Monday 23 November 2026", "2026-11-23T06:00:00Z");
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 2, 1, 0, 0));
            }
        }
    }

    private static String part(byte[] bytes, String name) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no part " + name);
    }
}
