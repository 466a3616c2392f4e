package nightdesk.report.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nightdesk.briefing.Cell;
import nightdesk.briefing.Column;
import nightdesk.briefing.Figures;
import nightdesk.fact.Money;
import nightdesk.report.Links;
import nightdesk.report.Wording;
import org.apache.poi.ss.util.CellReference;

/**
 * Writes the rows of one data sheet as SpreadsheetML, one after the other, holding none of them. Numbers are numbers, dates are dates, what is
 * not known is an empty cell. Remembers the links, which stand behind all rows in the file.
 */
final class RowWriter {
    private static final LocalDateTime EPOCH = LocalDateTime.of(1899, 12, 30, 0, 0);
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int FLUSH_CHARS = 1 << 15;

    private final SheetPlan plan;
    private final Look look;
    private final ZoneId zone;
    private final RowIndex index;
    private final OutputStream out;
    private final String cutNotice;
    private final String linksNotice;
    private final String[] columns;
    private final Map<Look.Row, Integer> styles = new EnumMap<>(Look.Row.class);
    private final StringBuilder buffer = new StringBuilder(FLUSH_CHARS + 4096);
    private final SheetLinks links = new SheetLinks();
    private final List<ColumnShape> shapes = new ArrayList<>();
    private int row = SheetPlan.FIRST_ROW;

    RowWriter(SheetPlan plan, Look look, ZoneId zone, Wording wording, RowIndex index, OutputStream out) {
        this.plan = plan;
        this.look = look;
        this.zone = zone;
        this.index = index;
        this.out = out;
        this.linksNotice = wording.get("workbook.links-cut", Figures.count(SheetLinks.MAX));
        this.cutNotice = wording.get("workbook.text-cut", Figures.count(CellText.MAX_CHARS));
        int count = plan.sheet().columns().size();
        this.columns = new String[count];
        for (int i = 0; i < count; i++) {
            columns[i] = CellReference.convertNumToColString(i);
            shapes.add(new ColumnShape());
        }
        for (Look.Row kind : Look.Row.values()) {
            styles.put(kind, look.index(kind));
        }
    }

    /** Writes as many rows as the plan allows. */
    void writeAll() throws IOException {
        try {
            plan.sheet().rows().forEach(cells -> {
                if (row < SheetPlan.FIRST_ROW + plan.rows()) {
                    write(cells);
                }
            });
            if (row < SheetPlan.FIRST_ROW + plan.rows()) {
                throw new IllegalStateException("Sheet '" + plan.sheet().id() + "' promised " + plan.rows()
                        + " rows and gave " + (row - SheetPlan.FIRST_ROW));
            }
            if (links.isCut()) {
                notice(plan.lastRow() + 2);
            }
            flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    SheetLinks links() {
        return links;
    }

    /** What the columns turned out to hold. */
    List<ColumnShape> shapes() {
        return shapes;
    }

    private void notice(int at) {
        row = at;
        buffer.append("<row r=\"").append(row).append("\">");
        text(0, linksNotice);
        buffer.append("</row>");
    }

    private void write(List<Cell> cells) {
        buffer.append("<row r=\"").append(row).append("\">");
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            if (i == 0) {
                index.put(plan.sheet().id(), key(cell), row);
            }
            shapes.get(i).see(cell);
            write(i, plan.sheet().columns().get(i), cell);
        }
        buffer.append("</row>");
        row++;
        if (buffer.length() >= FLUSH_CHARS) {
            flush();
        }
    }

    private void write(int i, Column column, Cell cell) {
        switch (cell) {
            case Cell.Words words -> text(i, words.text());
            case Cell.Count count -> number(i, Look.Row.COUNT, Long.toString(count.value()));
            case Cell.Decimal decimal ->
                number(
                        i,
                        decimal.decimals() == 1 ? Look.Row.ONE_DECIMAL : Look.Row.DECIMAL,
                        decimal.value().toPlainString());
            case Cell.Ratio ratio -> number(i, Look.Row.RATIO, ratio.value().toPlainString());
            case Cell.Points points ->
                number(i, Look.Row.POINTS, points.value().multiply(HUNDRED).toPlainString());
            case Cell.Sum sum -> money(i, sum.money());
            case Cell.Day day -> day(i, day.date());
            case Cell.Moment moment -> moment(i, column, moment.instant());
            case Cell.Link link -> link(i, link);
            case Cell.RowRef ref -> reference(i, ref);
            case Cell.Notes notes -> text(i, Figures.cell(notes, zone));
            case Cell.Absent absent -> empty(i);
        }
    }

    private void text(int i, String raw) {
        String text = CellText.of(raw, cutNotice);
        string(i, style(CellText.looksLikeFormula(raw) ? Look.Row.FORMULA_LIKE : Look.Row.TEXT), text);
    }

    private void string(int i, int style, String text) {
        open(i, style);
        buffer.append(
                CellText.hasOuterSpace(text)
                        ? " t=\"inlineStr\"><is><t xml:space=\"preserve\">"
                        : " t=\"inlineStr\"><is><t>");
        CellText.appendCell(buffer, text);
        buffer.append("</t></is></c>");
    }

    private int style(Look.Row kind) {
        return Objects.requireNonNull(styles.get(kind));
    }

    private void number(int i, Look.Row kind, String plain) {
        number(i, style(kind), plain);
    }

    private void number(int i, int style, String plain) {
        open(i, style);
        buffer.append("><v>").append(plain).append("</v></c>");
    }

    private void money(int i, Money money) {
        var style = look.money(money.currency(), money.qualifier());
        if (style == null) {
            // A bare number without its currency would mislead; the words do not.
            text(i, Figures.money(money));
        } else {
            number(i, style.getIndex(), money.min().toPlainString());
        }
    }

    private void day(int i, LocalDate date) {
        if (date.isBefore(FIRST_DAY)) {
            text(i, Figures.day(date));
        } else {
            number(i, Look.Row.DAY, Long.toString(ChronoUnit.DAYS.between(EPOCH.toLocalDate(), date)));
        }
    }

    private void moment(int i, Column column, Instant instant) {
        ZoneId shown = column.title().contains("UTC") ? ZoneOffset.UTC : zone;
        LocalDateTime local = instant.atZone(shown).toLocalDateTime();
        if (local.toLocalDate().isBefore(FIRST_DAY)) {
            text(i, Figures.moment(instant, shown));
            return;
        }
        BigDecimal serial = BigDecimal.valueOf(ChronoUnit.SECONDS.between(EPOCH, local))
                .divide(BigDecimal.valueOf(86_400), 9, java.math.RoundingMode.HALF_UP);
        number(i, Look.Row.MOMENT, serial.stripTrailingZeros().toPlainString());
    }

    private void link(int i, Cell.Link link) {
        Optional<String> url = Links.of(link.url());
        if (url.isPresent() && links.toAddress(columns[i] + row, url.get())) {
            string(i, style(Look.Row.LINK), CellText.of(link.text(), cutNotice));
        } else {
            text(i, link.text());
        }
    }

    private void reference(int i, Cell.RowRef ref) {
        if (links.toRow(columns[i] + row, ref.sheet(), ref.key()) && !CellText.looksLikeFormula(ref.text())) {
            string(i, style(Look.Row.LINK), CellText.of(ref.text(), cutNotice));
        } else {
            text(i, ref.text());
        }
    }

    private void empty(int i) {
        open(i, style(Look.Row.EMPTY));
        buffer.append("/>");
    }

    private void open(int i, int style) {
        buffer.append("<c r=\"")
                .append(columns[i])
                .append(row)
                .append("\" s=\"")
                .append(style)
                .append('"');
    }

    private static String key(Cell cell) {
        return switch (cell) {
            case Cell.Words words -> words.text();
            case Cell.Link link -> link.text();
            case Cell.RowRef ref -> ref.key();
            case Cell.Count count -> Long.toString(count.value());
            case Cell.Decimal decimal -> decimal.value().toPlainString();
            case Cell.Ratio ratio -> ratio.value().toPlainString();
            case Cell.Points points -> points.value().toPlainString();
            case Cell.Sum sum -> Figures.money(sum.money());
            case Cell.Day day -> day.date().toString();
            case Cell.Moment moment -> moment.instant().toString();
            case Cell.Notes notes -> notes.numbers().toString();
            case Cell.Absent absent -> "";
        };
    }

    private void flush() {
        try {
            out.write(buffer.toString().getBytes(StandardCharsets.UTF_8));
            buffer.setLength(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
