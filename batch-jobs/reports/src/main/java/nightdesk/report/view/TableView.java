package nightdesk.report.view;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nightdesk.briefing.Block;
import nightdesk.briefing.Cell;
import nightdesk.briefing.Column;
import nightdesk.briefing.Figures;
import nightdesk.report.Legible;
import nightdesk.report.Links;

/** A table as templates see it: widths that hold the longest word of each column, and parts between which a page may end. */
final class TableView {
    private static final int ROWS_KEPT_TOGETHER = 14;
    private static final int DENSE_COLUMNS = 9;

    /** Rows that stay with the head, and with the total. */
    private static final int ROWS_OF_AN_END = 2;

    /** Width of a letter and of the space between columns, in points; a little more than the body type takes. */
    private static final double LETTER = 4.5;

    private static final double GAP = 9;
    private static final int LONGEST_WORD = 22;

    /** Signs that ask for a look; they make a cell stand out. */
    private static final String FLAGS = "▲▼≠!";

    private static final List<String> LEVELS = List.of("high", "medium", "low");

    private final Block.Table table;
    private final ZoneId zone;
    private final double width;

    /**
     * A table on paper.
     *
     * @param width room for all columns, in points
     */
    TableView(Block.Table table, ZoneId zone, double width) {
        this.table = table;
        this.zone = zone;
        this.width = width;
    }

    Map<String, Object> variables() {
        List<Column> columns = table.columns();
        List<List<Map<String, Object>>> rows =
                table.rows().stream().map(row -> row(columns, row)).toList();
        List<Cell> total = table.total();
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("id", table.id());
        out.put("columns", heads());
        out.put("dense", columns.size() >= DENSE_COLUMNS);
        out.put("short", rows.size() <= ROWS_KEPT_TOGETHER);
        out.put("rows", rows);
        out.put("digest", table.rows().stream().map(row -> digest(columns, row)).toList());
        out.put("total", total == null ? null : row(columns, total));
        out.put("parts", parts(rows));
        return out;
    }

    /** The first rows with the head, each row of the middle, the last rows with the total; a long table is one part. */
    private static List<Map<String, Object>> parts(List<List<Map<String, Object>>> rows) {
        List<Map<String, Object>> out = new ArrayList<>();
        int last = rows.size() - ROWS_OF_AN_END;
        if (rows.size() > ROWS_KEPT_TOGETHER || last <= ROWS_OF_AN_END) {
            out.add(part(rows, true, true));
            return out;
        }
        out.add(part(rows.subList(0, ROWS_OF_AN_END), true, false));
        for (int i = ROWS_OF_AN_END; i < last; i++) {
            out.add(part(rows.subList(i, i + 1), false, false));
        }
        out.add(part(rows.subList(last, rows.size()), false, true));
        return out;
    }

    private static Map<String, Object> part(List<List<Map<String, Object>>> rows, boolean first, boolean last) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("rows", rows);
        out.put("first", first);
        out.put("last", last);
        return out;
    }

    private List<Map<String, Object>> heads() {
        double[] shares = shares();
        List<Map<String, Object>> out = new ArrayList<>();
        for (int i = 0; i < shares.length; i++) {
            Column column = table.columns().get(i);
            Map<String, Object> head = new LinkedHashMap<>();
            head.put("id", column.id());
            head.put("title", Legible.of(column.title()));
            head.put("numeric", column.numeric());
            head.put("width", String.format(Locale.ROOT, "%.2f%%", 100 * shares[i]));
            out.add(head);
        }
        return out;
    }

    /** Shares of the width by the columns' weights, but none less than its longest word needs. */
    private double[] shares() {
        int count = table.columns().size();
        double[] least = new double[count];
        double[] weights = new double[count];
        for (int i = 0; i < count; i++) {
            weights[i] = table.columns().get(i).weight();
            least[i] = Math.min(0.5, (longest(i) * LETTER + GAP) / width);
        }
        double[] out = new double[count];
        boolean[] fixed = new boolean[count];
        for (int round = 0; round <= count; round++) {
            double room = 1;
            double weight = 0;
            for (int i = 0; i < count; i++) {
                room -= fixed[i] ? least[i] : 0;
                weight += fixed[i] ? 0 : weights[i];
            }
            boolean settled = true;
            for (int i = 0; i < count; i++) {
                out[i] = fixed[i] ? least[i] : Math.max(0, room) * weights[i] / weight;
                if (!fixed[i] && out[i] < least[i]) {
                    fixed[i] = true;
                    settled = false;
                }
            }
            if (settled) {
                break;
            }
        }
        double sum = Arrays.stream(out).sum();
        return Arrays.stream(out).map(share -> share / sum).toArray();
    }

    private int longest(int index) {
        Column column = table.columns().get(index);
        int longest = longestWord(column.title());
        for (List<Cell> row : table.rows()) {
            longest = Math.max(longest, longest(column, row.get(index)));
        }
        List<Cell> total = table.total();
        return total == null ? longest : Math.max(longest, longest(column, total.get(index)));
    }

    /** A figure is never broken, words may be between words. */
    private int longest(Column column, Cell cell) {
        String text = inColumn(column, cell);
        return column.numeric() ? Math.min(LONGEST_WORD, text.length()) : longestWord(text);
    }

    private static int longestWord(String text) {
        return Arrays.stream(text.split("[ -]", -1))
                .mapToInt(word -> Math.min(LONGEST_WORD, word.length()))
                .max()
                .orElse(0);
    }

    private List<Map<String, Object>> row(List<Column> columns, List<Cell> cells) {
        List<Map<String, Object>> out = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            out.add(cell(columns.get(i), cells.get(i)));
        }
        return out;
    }

    private Map<String, Object> cell(Column column, Cell cell) {
        Map<String, Object> out = new LinkedHashMap<>();
        String text = Legible.of(inColumn(column, cell));
        out.put("text", text);
        out.put("column", column.id());
        out.put("numeric", column.numeric());
        out.put("flagged", !text.isEmpty() && FLAGS.indexOf(text.charAt(0)) >= 0);
        out.put("level", column.id().equals("level") && LEVELS.contains(text) ? text : null);
        out.put("href", cell instanceof Cell.Link link ? Links.of(link.url()).orElse(null) : null);
        out.put("notes", cell instanceof Cell.Notes notes ? notes.numbers() : List.of());
        return out;
    }

    /** A row for narrow screens: its first two values as a name, its money as the figure, the rest as "head value". */
    private Map<String, Object> digest(List<Column> columns, List<Cell> cells) {
        List<Map<String, Object>> parts = new ArrayList<>();
        String figure = "";
        for (int i = 2; i < cells.size(); i++) {
            Map<String, Object> cell = cell(columns.get(i), cells.get(i));
            String text = Legible.of(inColumn(columns.get(i), cells.get(i)));
            if (figure.isEmpty() && cells.get(i) instanceof Cell.Sum) {
                figure = text;
            } else if (!text.isEmpty()) {
                boolean notes = cells.get(i) instanceof Cell.Notes;
                String head = Legible.of(columns.get(i).title());
                cell.put("text", notes ? head : head + " " + text);
                parts.add(cell);
            }
        }
        Map<String, Object> out = new LinkedHashMap<>();
        String first = cells.isEmpty() ? "" : Legible.of(Figures.cell(cells.getFirst(), zone));
        out.put("name", cells.size() < 2 ? first : first + " → " + Legible.of(Figures.cell(cells.get(1), zone)));
        out.put("figure", figure);
        out.put("parts", parts);
        return out;
    }

    /** The unit stands in the head or in the cell, not in both. */
    private String inColumn(Column column, Cell cell) {
        if (cell instanceof Cell.Ratio ratio && column.title().endsWith("%")) {
            return bare(Figures.percent(ratio.value()));
        }
        if (cell instanceof Cell.Points points && column.title().endsWith("pp")) {
            return bare(Figures.points(points.value()));
        }
        return Figures.cell(cell, zone);
    }

    /** A printed figure without its unit. */
    private static String bare(String figure) {
        return figure.replace("%", "").replace(" pp", "");
    }
}
