package nightdesk.report;

import static nightdesk.report.SampleText.count;
import static nightdesk.report.SampleText.note;
import static nightdesk.report.SampleText.notes;
import static nightdesk.report.SampleText.prose;
import static nightdesk.report.SampleText.text;
import static nightdesk.report.SampleText.words;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nightdesk.briefing.Block;
import nightdesk.briefing.Cell;
import nightdesk.briefing.Column;
import nightdesk.briefing.DataSheet;
import nightdesk.briefing.Footnote;
import nightdesk.briefing.Section;

/** Strings that try to be more than text. */
final class SampleHostility {
    static final List<String> FORMULAS = List.of(
            "=HYPERLINK(\"http://evil.example\",\"click\")",
            "+1+1",
            "-2+3",
            "@SUM(A1)",
            "\t=1+1",
            "\r=1+1",
            "＝1+1",
            "＋1",
            "－1",
            "＠SUM(A1)",
            "-5% fall in orders");
    static final String MARKUP =
            "<script>alert(1)</script><img src=\"http://evil.example/x.png\"/><b>bold?</b> & &amp; ${7*7} [[${7*7}]] __${7*7}__";
    static final String BIDI = "safe\u202Egnp.exe\u202C name, zero\u200Bwidth";
    static final String CHINESE = "云计算合作关系正在变化，两家公司没有回应。";
    static final String JAPANESE = "クラウドの競争が激しくなる";
    static final String ARABIC = "الشراكة بين الشركتين تتغير في 2026";
    static final String EMOJI = "Big week 🚀📉 for clouds 👩‍💻";
    static final String OTHER = "Łódź, Kraków, Αθήνα, Москва, naïve, Đặng; no glyph: ᚠᛇᚻ";
    static final String LONG = "word" + "-and-more".repeat(8) + " " + "x".repeat(260);

    private SampleHostility() {}

    static String longText() {
        StringBuilder out = new StringBuilder();
        for (int i = 1; i <= 300; i++) {
            out.append("word").append(i).append(i % 17 == 0 ? ". " : " ");
        }
        return out.toString().strip();
    }

    static List<Section> sections() {
        return List.of(
                new Section(
                        "bottom-line",
                        MARKUP,
                        BIDI,
                        List.of(new Block.BottomLine(prose(MARKUP + "[1]"), prose(BIDI + " " + ARABIC)))),
                new Section(
                        "top-stories",
                        "Top stories",
                        "",
                        List.of(
                                new Block.StoryBlock(
                                        1,
                                        CHINESE,
                                        prose(JAPANESE),
                                        prose(ARABIC),
                                        prose(EMOJI),
                                        MARKUP,
                                        "javascript:alert(1)"),
                                new Block.StoryBlock(
                                        2, OTHER, prose(longText()), prose(LONG), prose(""), "", "file:///etc/passwd"),
                                new Block.StoryBlock(
                                        3,
                                        EMOJI,
                                        prose(ARABIC),
                                        prose(""),
                                        prose(MARKUP),
                                        "",
                                        "https://ok.example/a?b=<c>"))),
                new Section(
                        "share-of-voice",
                        EMOJI,
                        MARKUP,
                        List.of(new Block.ShareBars(
                                MARKUP,
                                ARABIC,
                                List.of(
                                        new Block.Bar(CHINESE, new BigDecimal("0.6"), 6, null, true),
                                        new Block.Bar(ARABIC, new BigDecimal("0.4"), 4, null, false),
                                        new Block.Bar(LONG, BigDecimal.ZERO, 0, null, false))))),
                new Section(
                        "table",
                        "Table",
                        "",
                        List.of(new Block.Table(
                                "hostile",
                                MARKUP,
                                BIDI,
                                List.of(
                                        text("a", "Head <i>", 2),
                                        text("b", ARABIC, 5),
                                        text("c", "Link", 2),
                                        text("d", "Note", 1)),
                                List.of(
                                        List.of(
                                                words(FORMULAS.getFirst()),
                                                words(longText()),
                                                new Cell.Link("link", "javascript:alert(1)"),
                                                notes(1)),
                                        List.of(
                                                words(LONG),
                                                words(CHINESE + EMOJI),
                                                new Cell.Link("good", "https://ok.example/"),
                                                notes(2))),
                                null))));
    }

    static List<Footnote> footnotes() {
        return List.of(
                note(1, MARKUP + " " + BIDI, MARKUP, "A <b>headline</b>", "javascript:alert(document.cookie)"),
                note(2, longText(), "Outlet 媒体", ARABIC, "data:text/html,<script>alert(1)</script>"),
                note(
                        3,
                        ARABIC + " " + ARABIC + " " + ARABIC + " " + ARABIC,
                        "Outlet",
                        EMOJI,
                        "https://ok.example/\"><script>"),
                note(4, OTHER, "Outlet", JAPANESE, "https://ok.example/path"));
    }

    static DataSheet sheet() {
        List<Column> columns = List.of(text("id", "Id", 2), text("text", "Text <&>", 6), text("link", "Link", 3));
        List<List<Cell>> rows = new ArrayList<>();
        int number = 0;
        for (String formula : FORMULAS) {
            rows.add(List.of(words("r" + number++), words(formula), new Cell.Link(formula, "javascript:alert(1)")));
        }
        for (String value : List.of(
                MARKUP,
                BIDI,
                CHINESE,
                ARABIC,
                EMOJI,
                OTHER,
                longText(),
                "long ".repeat(10_000),
                "\u0000\u0001\uD800 control")) {
            rows.add(List.of(
                    words("r" + number++), words(value), new Cell.Link("good", "https://ok.example/?q=" + number)));
        }
        rows.add(List.of(words("=r"), count(3), new Cell.RowRef("=1+1", "hostile", "r3")));
        return DataSheet.of("hostile", "Hostile: [a]/b*?\\ \u202E 'quoted'", MARKUP, columns, rows);
    }
}
