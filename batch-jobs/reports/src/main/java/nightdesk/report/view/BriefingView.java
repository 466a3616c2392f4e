package nightdesk.report.view;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightdesk.article.ArticleCard;
import nightdesk.briefing.Block;
import nightdesk.briefing.Briefing;
import nightdesk.briefing.Figures;
import nightdesk.briefing.Footnote;
import nightdesk.briefing.Prose;
import nightdesk.briefing.Section;
import nightdesk.report.Legible;
import nightdesk.report.Links;
import nightdesk.report.Wording;
import nightdesk.report.chart.MultiplesChart;
import nightdesk.report.chart.Picture;
import nightdesk.report.chart.ShareChart;
import nightdesk.report.chart.Sparkline;
import nightdesk.text.ContentKey;

/**
 * A briefing as templates see it: maps, lists, strings and booleans only, so that a template can print and repeat but never call. Every text
 * is raw; the template escapes it.
 */
public final class BriefingView {

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
        Map<ContentKey, Integer> first = new LinkedHashMap<>();
        List<Map<String, Object>> out = new ArrayList<>();
        for (Footnote note : notes) {
            Integer earlier = first.putIfAbsent(note.article().id(), note.number());
            Map<String, Object> view = footnote(note);
            view.put("as", earlier == null ? null : wording.get("footnote.as", earlier.toString()));
            out.add(view);
        }
        return out;
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
                captions(section, out, table.title(), table.note());
                out.putAll(new TableView(table, zone(), measure.chart()).variables());
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

    /** In quotation marks; a sentence that begins with its own gets no second ones. */
    private static String quoted(String sentence) {
        boolean own = sentence.startsWith("“") || sentence.startsWith("\"") || sentence.startsWith("„");
        return own ? sentence : "“" + sentence + "”";
    }

    private Map<String, Object> footnote(Footnote note) {
        ArticleCard article = note.article();
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("number", note.number());
        out.put("sentence", quoted(Legible.of(note.sentence())));
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
