package nightdesk.report.excel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nightdesk.briefing.Block;
import nightdesk.briefing.Briefing;
import nightdesk.briefing.Cell;
import nightdesk.briefing.Figures;
import nightdesk.briefing.Prose;
import nightdesk.briefing.Section;
import nightdesk.report.Links;
import nightdesk.report.PaperSize;
import nightdesk.report.Theme;
import nightdesk.report.Wording;
import nightdesk.report.view.BriefingView;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The first sheet: one printable page with the bottom line, the key figures (formulas on the sheets that hold them), charts, stories, changes
 * and cautions.
 */
final class BriefSheet {
    private static final int COLUMNS = 5;
    private static final int COLUMN_CHARS = 21;
    private static final int LINE_CHARS = 118;

    private final XSSFWorkbook workbook;
    private final XSSFSheet sheet;
    private final Briefing briefing;
    private final Look look;
    private final Theme theme;
    private final Wording wording;
    private final Map<String, SheetPlan> plans;
    private final RowIndex index;
    private final String evidence;
    private final Sparklines sparklines;
    private int at;

    BriefSheet(
            XSSFSheet sheet,
            Briefing briefing,
            Look look,
            Theme theme,
            Wording wording,
            Map<String, SheetPlan> plans,
            RowIndex index,
            String evidence) {
        this.workbook = sheet.getWorkbook();
        this.sheet = sheet;
        this.briefing = briefing;
        this.look = look;
        this.theme = theme;
        this.wording = wording;
        this.plans = plans;
        this.index = index;
        this.evidence = evidence;
        this.sparklines = new Sparklines(sheet, theme, BriefCharts.DATA_COLUMN);
    }

    void fill(PaperSize paper, String footer) {
        for (int i = 0; i < COLUMNS; i++) {
            sheet.setColumnWidth(i, 256 * COLUMN_CHARS);
        }
        masthead();
        BriefCharts charts = new BriefCharts(sheet, theme, wording);
        for (Section section : briefing.sections()) {
            boolean titled = false;
            for (Block block : section.blocks()) {
                switch (block) {
                    case Block.BottomLine line -> bottomLine(line);
                    case Block.KpiStrip strip -> {
                        figures(strip);
                        at = charts.add(briefing, at);
                    }
                    case Block.StoryBlock story -> {
                        titled = title(section, titled);
                        story(story);
                    }
                    case Block.Lines lines -> {
                        titled = title(section, titled);
                        lines.lines().forEach(line -> prose(line, 10, theme.ink()));
                    }
                    case Block.ShareBars bars -> {}
                    case Block.Multiples multiples -> {}
                    case Block.Table table -> {}
                    case Block.Paragraph paragraph -> {}
                }
            }
        }
        workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, COLUMNS - 1, 0, at);
        PageSetup.apply(sheet, paper, false, footer);
        sheet.getPrintSetup().setFitHeight((short) 1);
    }

    private void masthead() {
        var head = briefing.masthead();
        XSSFRow row = row(30);
        text(row, 0, head.title(), look.words(Look.SERIF, 22, true, theme.ink(), false, HorizontalAlignment.LEFT));
        text(
                row,
                COLUMNS - 1,
                head.date(),
                look.words(Look.SANS, 11, true, theme.ink(), false, HorizontalAlignment.RIGHT));
        XSSFRow second = row(14);
        int colour = briefing.edition().revision() > 1 ? theme.bad() : theme.mute();
        text(
                second,
                0,
                head.audience(),
                look.words(Look.SANS, 9, false, theme.mute(), false, HorizontalAlignment.LEFT));
        text(
                second,
                COLUMNS - 1,
                BriefingView.revision(briefing, wording),
                look.words(Look.SANS, 9, colour == theme.bad(), colour, false, HorizontalAlignment.RIGHT));
        XSSFRow third = row(14);
        for (int i = 0; i < COLUMNS; i++) {
            third.createCell(i).setCellStyle(look.rule(true));
        }
        text(third, 0, head.window() + (head.mark().isEmpty() ? "" : " · " + head.mark()), look.rule(true));
        row(8);
    }

    private void bottomLine(Block.BottomLine line) {
        text(
                row(14),
                0,
                wording.get("bottom-line").toUpperCase(java.util.Locale.ROOT),
                look.words(Look.SANS, 9, true, theme.bad(), false, HorizontalAlignment.LEFT));
        wrapped(
                line.message(),
                look.words(Look.SERIF, 13, false, theme.ink(), true, HorizontalAlignment.LEFT),
                Look.SERIF,
                13,
                theme.ink());
        wrapped(
                line.support(),
                look.words(Look.SANS, 9, false, theme.mute(), true, HorizontalAlignment.LEFT),
                Look.SANS,
                9,
                theme.mute());
        row(8);
    }

    private void figures(Block.KpiStrip strip) {
        XSSFRow labels = row(15);
        XSSFRow values = row(26);
        boolean wraps = strip.figures().stream().anyMatch(kpi -> kpi.change().length() > COLUMN_CHARS + 3);
        XSSFRow changes = row(wraps ? 26 : 14);
        XSSFRow bases = row(26);
        boolean drawn = strip.figures().stream().anyMatch(kpi -> kpi.trend().size() > 1);
        XSSFRow trends = row(drawn ? 22 : 4);
        for (int i = 0; i < COLUMNS; i++) {
            for (XSSFRow row : List.of(labels, values, changes, bases, trends)) {
                row.createCell(i).setCellStyle(look.washed(9, theme.mute()));
            }
        }
        for (int i = 0; i < Math.min(COLUMNS, strip.figures().size()); i++) {
            Block.Kpi kpi = strip.figures().get(i);
            text(labels, i, kpi.label(), look.washed(9, theme.mute()));
            figure(values.getCell(i), kpi);
            text(changes, i, kpi.change(), look.washed(9, theme.direction(kpi.direction())));
            text(bases, i, kpi.base(), look.washed(8, theme.mute()));
            if (kpi.trend().size() > 1) {
                sparklines.add(trends.getRowNum(), i, kpi.trend(), labels.getRowNum() + i);
            }
        }
        sparklines.finish();
        row(8);
    }

    private void figure(XSSFCell cell, Block.Kpi kpi) {
        String shown = Figures.cell(kpi.value(), briefing.edition().zone());
        BigDecimal number = number(kpi.value());
        if (number == null) {
            cell.setCellValue(CellText.of(shown, ""));
            cell.setCellStyle(look.figure("@"));
            return;
        }
        String formula = formula(kpi);
        if (formula != null) {
            cell.setCellFormula(formula);
        }
        // On a formula this is the cached value: what a reader sees before anything is calculated.
        cell.setCellValue(number.doubleValue());
        cell.setCellStyle(look.figure(format(kpi.value(), shown)));
    }

    /** A reference to the cell that holds the same value; null if there is none. */
    private @org.jspecify.annotations.Nullable String formula(Block.Kpi kpi) {
        Block.Origin origin = kpi.origin();
        if (origin == null) {
            return null;
        }
        SheetPlan plan = plans.get(origin.sheet());
        int row = index.row(origin.sheet(), origin.key());
        if (plan == null || row == 0) {
            return null;
        }
        for (int i = 0; i < plan.sheet().columns().size(); i++) {
            if (plan.sheet().columns().get(i).id().equals(origin.column()) && holds(plan, row, i, kpi.value())) {
                return plan.quotedName() + "!$" + org.apache.poi.ss.util.CellReference.convertNumToColString(i) + "$"
                        + row;
            }
        }
        return null;
    }

    /** A formula may only stand where the other cell has the very value, else the sheet would change when it is calculated. */
    private static boolean holds(SheetPlan plan, int row, int column, Cell value) {
        List<Cell> found = new ArrayList<>();
        int[] current = {SheetPlan.FIRST_ROW};
        plan.sheet().rows().forEach(cells -> {
            if (current[0]++ == row) {
                found.add(cells.get(column));
            }
        });
        BigDecimal there = found.isEmpty() ? null : number(found.getFirst());
        BigDecimal here = number(value);
        return there != null && here != null && there.compareTo(here) == 0;
    }

    private static @org.jspecify.annotations.Nullable BigDecimal number(Cell cell) {
        return switch (cell) {
            case Cell.Count count -> BigDecimal.valueOf(count.value());
            case Cell.Decimal decimal -> decimal.value();
            case Cell.Ratio ratio -> ratio.value();
            case Cell.Points points -> points.value().movePointRight(2);
            case Cell.Sum sum -> sum.money().min();
            case Cell.Words words -> null;
            case Cell.Day day -> null;
            case Cell.Moment moment -> null;
            case Cell.Link link -> null;
            case Cell.RowRef ref -> null;
            case Cell.Notes notes -> null;
            case Cell.Absent absent -> null;
        };
    }

    private static String format(Cell cell, String shown) {
        return switch (cell) {
            case Cell.Ratio ratio -> "0.0%";
            case Cell.Points points -> "+0.0\" pp\";−0.0\" pp\";0.0\" pp\"";
            case Cell.Decimal decimal -> shown.contains(".") ? "#,##0.0;−#,##0.0" : "#,##0;−#,##0";
            case Cell.Sum sum -> {
                String digits = shown.contains(".") ? "#,##0.0" : "#,##0";
                String scale = shown.endsWith(" tn")
                        ? ",,,,\" tn\""
                        : shown.endsWith(" bn")
                                ? ",,,\" bn\""
                                : shown.endsWith(" m") ? ",,\" m\"" : shown.endsWith(" k") ? ",\" k\"" : "";
                yield Look.moneyFormat(sum.money().currency(), sum.money().qualifier(), digits + scale);
            }
            default -> "#,##0;−#,##0";
        };
    }

    private boolean title(Section section, boolean titled) {
        if (!titled) {
            row(6);
            XSSFRow row = row(20);
            for (int i = 0; i < COLUMNS; i++) {
                row.createCell(i).setCellStyle(look.rule(false));
            }
            text(row, 0, section.title(), look.rule(false));
            // An empty row below keeps the line from being hidden by merged cells.
            row(3);
        }
        return true;
    }

    private void story(Block.StoryBlock story) {
        int row = at;
        wrapped(
                new Prose(List.of(new Prose.Strong(story.rank() + "  " + story.title()))),
                look.words(Look.SANS, 11, true, theme.ink(), true, HorizontalAlignment.LEFT),
                Look.SANS,
                11,
                theme.ink());
        Links.of(story.link()).ifPresent(url -> {
            XSSFHyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.URL);
            link.setAddress(url);
            openArticle(row, link);
        });
        prose(story.what(), 10, theme.ink());
        if (!story.why().isEmpty()) {
            List<Prose.Run> why = new ArrayList<>();
            why.add(new Prose.Strong(wording.get("why") + " "));
            why.addAll(story.why().runs());
            prose(new Prose(why), 10, theme.ink());
        }
        prose(story.evidence(), 9, theme.mute());
    }

    private void openArticle(int at, XSSFHyperlink link) {
        XSSFRow row = sheet.getRow(at);
        sheet.removeMergedRegion(sheet.getNumMergedRegions() - 1);
        sheet.addMergedRegion(new CellRangeAddress(at, at, 0, COLUMNS - 2));
        text(
                row,
                COLUMNS - 1,
                wording.get("mail.open"),
                look.words(Look.SANS, 9, false, theme.focus(), false, HorizontalAlignment.RIGHT));
        row.getCell(COLUMNS - 1).setHyperlink(link);
    }

    private void prose(Prose prose, double points, int colour) {
        if (!prose.isEmpty()) {
            wrapped(
                    prose,
                    look.words(Look.SANS, points, false, colour, true, HorizontalAlignment.LEFT),
                    Look.SANS,
                    points,
                    colour);
        }
    }

    /** One merged line, high enough for its text; beside it the footnotes it refers to, which lead to the first one's sentence. */
    private void wrapped(Prose prose, XSSFCellStyle style, String font, double points, int colour) {
        List<Integer> notes = notes(prose);
        int last = notes.isEmpty() ? COLUMNS - 1 : COLUMNS - 2;
        String plain = CellText.of(prose.plain(), "…");
        double lines = Math.ceil(plain.length() * points / 10.0 / (LINE_CHARS * (last + 1.0) / COLUMNS));
        XSSFRow row = row((float) (Math.max(1, lines) * points * 1.36 + 2));
        for (int i = 0; i <= last; i++) {
            row.createCell(i).setCellStyle(style);
        }
        row.getCell(0).setCellValue(rich(prose, plain, font, points, colour));
        sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, last));
        if (!notes.isEmpty()) {
            text(
                    row,
                    COLUMNS - 1,
                    Figures.cell(new Cell.Notes(notes), briefing.edition().zone()),
                    look.words(Look.SANS, 9, false, theme.focus(), false, HorizontalAlignment.RIGHT));
            leadTo(row.getCell(COLUMNS - 1), notes.getFirst());
        }
    }

    private static List<Integer> notes(Prose prose) {
        return prose.runs().stream()
                .filter(Prose.NoteRef.class::isInstance)
                .map(run -> ((Prose.NoteRef) run).number())
                .distinct()
                .toList();
    }

    private void leadTo(XSSFCell cell, int note) {
        int target = index.row(EvidenceSheet.ID, Integer.toString(note));
        if (target > 0) {
            XSSFHyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            link.setAddress("'" + evidence.replace("'", "''") + "'!A" + target);
            cell.setHyperlink(link);
        }
    }

    private XSSFRichTextString rich(Prose prose, String plain, String font, double points, int colour) {
        XSSFRichTextString out = new XSSFRichTextString(plain);
        int start = 0;
        for (Prose.Run run : prose.runs()) {
            String text = CellText.of(new Prose(List.of(run)).plain(), "");
            int end = Math.min(plain.length(), start + text.length());
            if (end > start) {
                switch (run) {
                    case Prose.Words words -> out.applyFont(start, end, look.font(font, points, false, colour));
                    case Prose.Strong strong -> out.applyFont(start, end, look.font(font, points, true, colour));
                    case Prose.NoteRef ref -> out.applyFont(start, end, look.font(Look.SANS, 8, false, theme.focus()));
                }
            }
            start = end;
        }
        return out;
    }

    private void text(XSSFRow row, int column, String text, XSSFCellStyle style) {
        XSSFCell cell = row.getCell(column) == null ? row.createCell(column) : row.getCell(column);
        cell.setCellValue(CellText.of(text, ""));
        cell.setCellStyle(style);
    }

    private XSSFRow row(double points) {
        // Beside the page stand the numbers behind the charts: the row may be there already.
        XSSFRow known = sheet.getRow(at);
        XSSFRow row = known == null ? sheet.createRow(at) : known;
        at++;
        row.setHeightInPoints((float) points);
        return row;
    }
}
