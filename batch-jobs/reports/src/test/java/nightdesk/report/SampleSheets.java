package nightdesk.report;

import static nightdesk.report.SampleText.count;
import static nightdesk.report.SampleText.day;
import static nightdesk.report.SampleText.decimal;
import static nightdesk.report.SampleText.number;
import static nightdesk.report.SampleText.points;
import static nightdesk.report.SampleText.ratio;
import static nightdesk.report.SampleText.sum;
import static nightdesk.report.SampleText.text;
import static nightdesk.report.SampleText.words;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nightdesk.briefing.Cell;
import nightdesk.briefing.DataSheet;
import nightdesk.fact.Qualifier;

/** Data sheets behind the full day. */
final class SampleSheets {
    private SampleSheets() {}

    static List<DataSheet> full() {
        return List.of(vendors(), stories(), articles(60), mentions(240), deals(), run());
    }

    static DataSheet vendors() {
        return DataSheet.of(
                "vendors",
                "Vendors",
                "Articles of the window 22 Nov 06:00 to 23 Nov 06:00 UTC; share of vendor-article pairs",
                List.of(
                        text("vendor", "Vendor", 3),
                        number("articles", "Articles", 2),
                        number("stories", "Stories", 2),
                        number("share", "Share, %", 2),
                        number("change", "Change, pp", 2),
                        number("tone", "Net tone, −100 to 100", 2)),
                List.of(
                        List.of(
                                words("Halden"),
                                count(214),
                                count(21),
                                ratio("0.312"),
                                points("0.046"),
                                decimal("-18")),
                        List.of(
                                words("Corvane"),
                                count(187),
                                count(19),
                                ratio("0.273"),
                                points("0.031"),
                                decimal("-6")),
                        List.of(
                                words("Ostara Cloud"),
                                count(118),
                                count(14),
                                ratio("0.172"),
                                points("0.014"),
                                decimal("12")),
                        List.of(
                                words("Brightloom"),
                                count(83),
                                count(9),
                                ratio("0.121"),
                                points("-0.029"),
                                decimal("8")),
                        List.of(words("Tessel"), count(46), count(5), ratio("0.067"), points("-0.011"), decimal("21")),
                        List.of(
                                words("Pinegrove"),
                                count(38),
                                count(4),
                                ratio("0.055"),
                                points("-0.051"),
                                Cell.ABSENT)));
    }

    static DataSheet stories() {
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 1; i <= 20; i++) {
            rows.add(List.of(
                    words("s" + i),
                    words("Story number " + i + " about an invented company"),
                    day("2026-11-" + (i < 10 ? "0" : "") + i),
                    count(1 + i % 7),
                    new Cell.RowRef("Article a" + i, "articles", "a" + i)));
        }
        return DataSheet.of(
                "stories",
                "Stories",
                "Every story with an article of the window",
                List.of(
                        text("story", "Story", 2),
                        text("title", "Title", 6),
                        text("first", "First seen", 2),
                        number("articles", "Articles", 1),
                        text("article", "Representative article", 3)),
                rows);
    }

    static DataSheet articles(int count) {
        return new DataSheet(
                "articles",
                "Articles",
                "Every counted article",
                List.of(
                        text("article", "Article", 2),
                        text("published", "Published, UTC", 3),
                        text("outlet", "Outlet", 3),
                        text("headline", "Headline", 8),
                        text("url", "Address", 4),
                        number("words", "Words", 1),
                        text("story", "Story", 2)),
                count,
                row -> {
                    for (int i = 1; i <= count; i++) {
                        row.accept(List.of(
                                words("a" + i),
                                new Cell.Moment(
                                        Instant.parse("2026-11-22T06:00:00Z").plusSeconds(37L * i)),
                                words("Outlet " + i % 9),
                                words("Headline number " + i + " about an invented company"),
                                new Cell.Link("https://outlet.example/" + i, "https://outlet.example/" + i),
                                count(100 + i % 900),
                                new Cell.RowRef("s" + (1 + i % 20), "stories", "s" + (1 + i % 20))));
                    }
                });
    }

    static DataSheet mentions(int count) {
        return new DataSheet(
                "mentions",
                "Mentions",
                "Every mention of a vendor in a counted article",
                List.of(
                        text("article", "Article", 2),
                        text("vendor", "Vendor", 2),
                        text("surface", "As written", 2),
                        text("field", "Field", 1),
                        number("sentence", "Sentence", 1),
                        number("start", "Start", 1),
                        number("prominence", "Prominence", 1)),
                count,
                row -> {
                    for (int i = 1; i <= count; i++) {
                        row.accept(List.of(
                                new Cell.RowRef("a" + (1 + i % 60), "articles", "a" + (1 + i % 60)),
                                words("Halden"),
                                words("Halden Compute"),
                                words("body"),
                                count(i % 30),
                                count(11L * i),
                                i % 5 == 0 ? Cell.ABSENT : decimal("41.5")));
                    }
                });
    }

    static DataSheet deals() {
        return DataSheet.of(
                "deals",
                "Deals",
                "Ledger; USD at the day’s rate; an empty amount is not disclosed",
                List.of(
                        text("deal", "Deal", 2),
                        text("investor", "Investor", 3),
                        text("target", "Target", 3),
                        number("amount", "Amount", 2),
                        text("status", "Status", 2)),
                List.of(
                        List.of(
                                words("d1"),
                                words("Kestrel Partners"),
                                words("Brightloom"),
                                sum("640000000", Qualifier.ABOUT),
                                words("announced")),
                        List.of(
                                words("d2"),
                                words("Lanternfish Capital"),
                                words("Quill Robotics"),
                                sum("210000000", Qualifier.EXACT),
                                words("completed")),
                        List.of(
                                words("d3"),
                                words("Halden"),
                                words("Corvane"),
                                sum("13000000000", Qualifier.MORE_THAN),
                                words("cumulative")),
                        List.of(
                                words("d4"),
                                words("Grebe Systems"),
                                words("Tern Chips"),
                                Cell.ABSENT,
                                words("rumoured"))));
    }

    static DataSheet run() {
        return DataSheet.of(
                "run",
                "Run",
                "Control totals of this edition",
                List.of(text("what", "What", 4), number("value", "Value", 3)),
                List.of(
                        List.of(words("edition"), day("2026-11-23")),
                        List.of(words("revision"), count(1)),
                        List.of(words("articles"), count(1284)),
                        List.of(words("rejected"), count(17))));
    }
}
