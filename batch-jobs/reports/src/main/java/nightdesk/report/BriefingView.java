package nightdesk.report;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightdesk.article.ArticleCard;
import nightdesk.briefing.Block;
import nightdesk.briefing.Briefing;
import nightdesk.briefing.Cell;
import nightdesk.briefing.Column;
import nightdesk.briefing.Figures;
import nightdesk.briefing.Footnote;
import nightdesk.briefing.Prose;
import nightdesk.briefing.Section;
import nightdesk.report.chart.MultiplesChart;
import nightdesk.report.chart.Picture;
import nightdesk.report.chart.ShareChart;
import nightdesk.report.chart.Sparkline;

/**
 * A briefing as templates see it: maps, lists, strings and booleans only, so that a template can print and repeat but never call. Every text
 * is raw; the template escapes it.
 */
public final class BriefingView {
    private static final int ROWS_KEPT_TOGETHER = 14;
    private static final int DENSE_COLUMNS = 9;
    /** Signs that ask for a look; they make a cell stand out. */
    private static final String FLAGS = "▲▼≠!";

    private static final List<String> LEVELS = List.of("high", "medium", "low");

    private final Briefing briefing;
    private final Wording wording;
    private final Measure measure;
    private final Map<String, Picture> pictures = new LinkedHashMap<>();

    /**
     * Sizes of pictures, in points.
     *
     * @param chart width of a chart
     * @param spark width of a sparkline
     * @param sparkHeight its height
     * @param columns small charts side by side
     * @param scale size of type in share charts, 1 on paper
     */
    public record Measure(double chart, double spark, double sparkHeight, int columns, double scale) {}

    public BriefingView(Briefing briefing, Wording wording, Measure measure) {
        this.briefing = briefing;
        this.wording = wording;
        this.measure = measure;
    }

    /** The root of what the template sees; fills {@link #pictures()}. */
    public Map<String, Object> variables() {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put(
                "title",
                briefing.masthead().title() + ", " + briefing.masthead().date());
        out.put("subject", Legible.of(briefing.subject()));
        out.put("preheader", Legible.of(briefing.preheader()));
        out.put("language", briefing.language());
        out.put("masthead", masthead());
        out.put("w", wording.all());
        out.put("pageWords", pageWords());
        out.put("sections", briefing.sections().stream().map(this::section).toList());
        out.put("footnotes", footnotes(briefing.footnotes()));
        return out;
    }

    /** Footnotes as templates see them. */
    public List<Map<String, Object>> footnotes(List<Footnote> notes) {
        return notes.stream().map(this::footnote).toList();
    }

    /** The pictures that the template places, by the id it names them with. */
    public Map<String, Picture> pictures() {
        return pictures;
    }

    /** What stands before, between and after the number of the page and the count of pages. */
    private List<String> pageWords() {
        String[] around = wording.get("page", "\u0000", "\u0000").split("\u0000", -1);
        return List.of(around[0], around[1], around[2]);
    }

    private Map<String, Object> masthead() {
        var head = briefing.masthead();
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("title", Legible.of(head.title()));
        out.put("audience", Legible.of(head.audience()));
        out.put("date", Legible.of(head.date()));
        out.put("window", Legible.of(head.window()));
        out.put("revision", Legible.of(revision(briefing, wording)));
        out.put("corrected", briefing.edition().revision() > 1);
        out.put("mark", Legible.of(head.mark()));
        return out;
    }

    /** The revision as every edition shows it: what the masthead says of a correction, else its number. */
    public static String revision(Briefing briefing, Wording wording) {
        String said = briefing.masthead().revision();
        return said.isEmpty()
                ? wording.get("revision", Integer.toString(briefing.edition().revision()))
                : said;
    }

    private Map<String, Object> section(Section section) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("id", section.id());
        out.put("title", Legible.of(section.title()));
        out.put("note", Legible.of(section.note()));
        List<Map<String, Object>> blocks = new ArrayList<>();
        for (Block block : section.blocks()) {
            blocks.add(block(section, block, blocks.isEmpty()));
        }
        out.put("blocks", blocks);
        return out;
    }

    private Map<String, Object> block(Section section, Block block, boolean first) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("first", first);
        switch (block) {
            case Block.BottomLine line -> {
                out.put("kind", "bottom-line");
                out.put("message", prose(line.message()));
                out.put("support", prose(line.support()));
            }
            case Block.KpiStrip strip -> {
                out.put("kind", "kpis");
                List<Map<String, Object>> figures = new ArrayList<>();
                strip.figures().forEach(kpi -> figures.add(kpi(kpi)));
                out.put("figures", figures);
            }
            case Block.StoryBlock story -> {
                out.put("kind", "story");
                story(story, out);
            }
            case Block.Lines lines -> {
                out.put("kind", "lines");
                out.put("lines", lines.lines().stream().map(BriefingView::prose).toList());
            }
            case Block.ShareBars bars -> {
                out.put("kind", "chart");
                Picture picture = new ShareChart(bars, measure.chart(), measure.scale(), wording);
                chart(section, out, bars.title(), bars.note(), picture);
            }
            case Block.Multiples multiples -> {
                out.put("kind", "chart");
                Picture picture = new MultiplesChart(multiples, measure.chart(), measure.columns());
                chart(section, out, multiples.title(), multiples.note(), picture);
            }
            case Block.Table table -> {
                out.put("kind", "table");
                table(section, table, out);
            }
            case Block.Paragraph paragraph -> {
                out.put("kind", "paragraph");
                out.put("text", prose(paragraph.text()));
            }
        }
        return out;
    }

    private Map<String, Object> kpi(Block.Kpi kpi) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("label", Legible.of(kpi.label()));
        out.put("value", Legible.of(Figures.cell(kpi.value(), zone())));
        out.put("change", Legible.of(kpi.change()));
        out.put("direction", kpi.direction() < 0 ? "worse" : kpi.direction() > 0 ? "better" : "even");
        out.put("base", Legible.of(kpi.base()));
        out.put(
                "picture",
                kpi.trend().isEmpty()
                        ? null
                        : picture(new Sparkline(kpi.trend(), kpi.direction(), measure.spark(), measure.sparkHeight())));
        return out;
    }

    private void story(Block.StoryBlock story, Map<String, Object> out) {
        out.put("rank", story.rank());
        out.put("title", Legible.of(story.title()));
        out.put("what", prose(story.what()));
        out.put("why", prose(story.why()));
        out.put("evidence", prose(story.evidence()));
        out.put("badge", Legible.of(story.badge()));
        out.put("href", Links.of(story.link()).orElse(null));
    }

    private void chart(Section section, Map<String, Object> out, String title, String note, Picture picture) {
        captions(section, out, title, note);
        out.put("picture", picture(picture));
        out.put("words", Legible.of(picture.words()));
    }

    /** What the head of the section already says is not said again. */
    private static void captions(Section section, Map<String, Object> out, String title, String note) {
        out.put("title", title.equals(section.title()) ? "" : Legible.of(title));
        out.put("note", note.equals(section.note()) ? "" : Legible.of(note));
    }

    private void table(Section section, Block.Table table, Map<String, Object> out) {
        int weights = table.columns().stream().mapToInt(Column::weight).sum();
        out.put("id", table.id());
        captions(section, out, table.title(), table.note());
        List<Map<String, Object>> columns = new ArrayList<>();
        for (Column column : table.columns()) {
            Map<String, Object> head = new LinkedHashMap<>();
            head.put("id", column.id());
            head.put("title", Legible.of(column.title()));
            head.put("numeric", column.numeric());
            head.put("width", String.format(java.util.Locale.ROOT, "%.2f%%", 100.0 * column.weight() / weights));
            columns.add(head);
        }
        out.put("columns", columns);
        out.put("dense", table.columns().size() >= DENSE_COLUMNS);
        out.put("short", table.rows().size() <= ROWS_KEPT_TOGETHER);
        out.put(
                "rows",
                table.rows().stream().map(row -> row(table.columns(), row)).toList());
        out.put(
                "digest",
                table.rows().stream().map(row -> digest(table.columns(), row)).toList());
        List<Cell> total = table.total();
        out.put("total", total == null ? null : row(table.columns(), total));
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
        String first = cells.isEmpty() ? "" : Legible.of(Figures.cell(cells.getFirst(), zone()));
        out.put("name", cells.size() < 2 ? first : first + " → " + Legible.of(Figures.cell(cells.get(1), zone())));
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
        return Figures.cell(cell, zone());
    }

    /** A printed figure without its unit. */
    private static String bare(String figure) {
        return figure.replace("%", "").replace(" pp", "");
    }

    private Map<String, Object> footnote(Footnote note) {
        ArticleCard article = note.article();
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("number", note.number());
        out.put("sentence", Legible.of(note.sentence()));
        out.put("outlet", Legible.of(article.outlet().name()));
        out.put("headline", Legible.of(article.headline()));
        var instant = article.published().instant();
        out.put("time", instant == null ? wording.get("footnote.undated") : Figures.moment(instant, zone()));
        out.put("place", Legible.of(article.source().place().describe()));
        Optional<String> link = Links.of(article.url());
        out.put("href", link.orElse(null));
        return out;
    }

    /**
     * Prose as a list of runs. A run is words, strong or not, and the footnotes that follow it without a break; a reference stands behind
     * the punctuation and never begins a line.
     */
    public static List<Map<String, Object>> prose(Prose prose) {
        return new ProseView(prose).runs();
    }

    private String picture(Picture picture) {
        String id = "picture-" + (pictures.size() + 1);
        pictures.put(id, picture);
        return id;
    }

    private ZoneId zone() {
        return briefing.edition().zone();
    }
}
