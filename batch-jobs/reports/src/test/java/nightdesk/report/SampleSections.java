package nightdesk.report;

import static nightdesk.report.SampleText.count;
import static nightdesk.report.SampleText.course;
import static nightdesk.report.SampleText.day;
import static nightdesk.report.SampleText.decimal;
import static nightdesk.report.SampleText.note;
import static nightdesk.report.SampleText.number;
import static nightdesk.report.SampleText.prose;
import static nightdesk.report.SampleText.ratio;
import static nightdesk.report.SampleText.sum;
import static nightdesk.report.SampleText.text;
import static nightdesk.report.SampleText.words;

import java.math.BigDecimal;
import java.util.List;
import nightdesk.briefing.Block;
import nightdesk.briefing.Cell;
import nightdesk.briefing.Footnote;
import nightdesk.briefing.Section;
import nightdesk.fact.Qualifier;

/** The sections of a full day about invented companies. */
final class SampleSections {
    private SampleSections() {}

    static List<Section> full() {
        return List.of(
                bottomLine(),
                figures(),
                stories(),
                changes(),
                cautions(),
                shares(),
                SampleTables.vendors(),
                SampleTables.deals(),
                SampleTables.relations(),
                SampleTables.signals(),
                SampleTables.quotes(),
                trends(),
                sources(),
                methods());
    }

    static Section bottomLine() {
        return new Section(
                "bottom-line",
                "Bottom line",
                "",
                List.of(new Block.BottomLine(
                        prose(
                                "*Halden is reported to fear that Corvane could move its computing to Ostara Cloud*[1] and speak"
                                        + " ill of Halden’s own cloud[1]. No move is confirmed; Corvane’s exclusive contract runs on[2]."),
                        prose(
                                "One originating report (The Evening Ledger), repeated by 5 outlets. Halden and Corvane did not"
                                        + " respond; Ostara declined to comment[6]."))));
    }

    static Section figures() {
        return new Section(
                "key-figures",
                "Key figures",
                "",
                List.of(new Block.KpiStrip(List.of(
                        new Block.Kpi(
                                "Articles",
                                count(1284),
                                "+12 on Friday",
                                0,
                                "n = 1,284 of 38 outlets",
                                course(1100, 1284, 1),
                                new Block.Origin("run", "articles", "value")),
                        new Block.Kpi(
                                "Halden, share of voice",
                                ratio("0.312"),
                                "+4.6 pp on Friday",
                                0,
                                "n = 214 of 686 pairs",
                                course(24, 31.2, 2),
                                new Block.Origin("vendors", "Halden", "share")),
                        new Block.Kpi(
                                "Net tone, Halden",
                                decimal("-18"),
                                "−11 on Friday",
                                -1,
                                "n = 212 articles",
                                course(-4, -18, 3),
                                new Block.Origin("vendors", "Halden", "tone")),
                        new Block.Kpi(
                                "New disclosed deals",
                                sum("850000000", Qualifier.ABOUT),
                                "2 more than on Friday",
                                0,
                                "n = 2 deals",
                                List.of()),
                        new Block.Kpi("Alerts", count(2), "2 new", -1, "n = 6 vendors watched", course(1, 2, 5))))));
    }

    static Section quietFigures() {
        return new Section(
                "key-figures",
                "Key figures",
                "",
                List.of(new Block.KpiStrip(List.of(
                        new Block.Kpi("Articles", count(3), "−9 on Friday", 0, "n = 3", course(12, 3, 1)),
                        new Block.Kpi("Alerts", count(0), "no change", 0, "n = 6 vendors watched", List.of())))));
    }

    static Section figuresWithoutHistory() {
        return new Section(
                "key-figures",
                "Key figures",
                "",
                List.of(new Block.KpiStrip(List.of(
                        new Block.Kpi("Articles", count(12), "", 0, "n = 12", List.of()),
                        new Block.Kpi("Halden, share of voice", ratio("0.4"), "", 0, "n = 6 of 15 pairs", List.of()),
                        new Block.Kpi("Net tone, Halden", Cell.ABSENT, "", 0, "n = 6, too few", List.of()),
                        new Block.Kpi(
                                "New disclosed deals", sum("640000000", Qualifier.ABOUT), "", 0, "n = 1", List.of()),
                        new Block.Kpi("Alerts", count(0), "", 0, "n = 6", List.of())))));
    }

    static Section stories() {
        return new Section(
                "top-stories",
                "Top stories",
                "Three stories of 61, by the vendors watched and the number of independent sources",
                List.of(
                        new Block.StoryBlock(
                                1,
                                "Halden feared that Corvane would leave for Ostara Cloud, the Ledger reports",
                                prose(
                                        "The Evening Ledger reports that managers of Halden feared Corvane could move its computing to"
                                                + " Ostara Cloud and speak ill of Halden Compute in public[1]. Corvane has sought further"
                                                + " suppliers, as many large customers do[5]."),
                                prose(
                                        "Corvane is bound to Halden Compute by an exclusive contract[2]; Ostara leads the market[3]."),
                                prose(
                                        "6 articles, 1 independent source, first: The Evening Ledger 22 Nov; event date not stated;"
                                                + " Ostara declined to comment[6]."),
                                "Feared defection",
                                "https://ledger.example/halden-corvane"),
                        new Block.StoryBlock(
                                2,
                                "Brightloom raises about $640 million, led by Kestrel Partners",
                                prose(
                                        "Brightloom said it had raised about $640 million in a round led by Kestrel Partners[7]."),
                                prose("Brightloom buys its computing from Halden[4]."),
                                prose(
                                        "4 articles, 2 independent sources, first: Harbour Wire 22 Nov; announced 20 Nov 2026."),
                                "New deal",
                                "https://harbour.example/brightloom"),
                        new Block.StoryBlock(
                                3,
                                "Pinegrove is in talks to sell up to $1.4 billion of its data centres",
                                prose(
                                        "Pinegrove is in talks to sell as much as $1.39 billion of its data centres, two people told the"
                                                + " Courier[8]. No buyer is named."),
                                prose(""),
                                prose(
                                        "2 articles, 1 independent source, first: Northern Courier 21 Nov; event date not stated."),
                                "Talks",
                                "https://courier.example/pinegrove")));
    }

    static Section changes() {
        return new Section(
                "changes",
                "What changed",
                "Against the edition of Friday 20 November",
                List.of(new Block.Lines(List.of(
                        prose("*New:* Halden feared that Corvane would leave[1]."),
                        prose("*New:* Brightloom raises about $640 m[7]."),
                        prose("*Updated:* Pinegrove’s talks: the figure is now ≤ $1.4 bn, was not disclosed[8]."),
                        prose("*Dropped:* Tessel’s outage, no new article for 3 days.")))));
    }

    static Section cautions() {
        return new Section(
                "cautions",
                "Cautions",
                "",
                List.of(
                        new Block.Lines(
                                List.of(
                                        prose("*Feed gap:* Signal & Post sent 2 articles, its median is 31."),
                                        prose(
                                                "*Late:* 14 articles of 21 November arrived after that edition’s cut-off and are counted here.")))));
    }

    static Section shares() {
        return new Section(
                "share-of-voice",
                "Halden takes the largest share of the coverage",
                "",
                List.of(new Block.ShareBars(
                        "Share of voice",
                        "% of 686 vendor-article pairs, 22 Nov 06:00 to 23 Nov 06:00 UTC",
                        List.of(
                                bar("Halden", "0.312", 214, "0.266", true),
                                bar("Corvane", "0.273", 187, "0.242", false),
                                bar("Ostara Cloud", "0.172", 118, "0.158", false),
                                bar("Brightloom", "0.121", 83, "0.150", false),
                                bar("Tessel", "0.067", 46, "0.078", false),
                                bar("Pinegrove", "0.055", 38, "0.106", false)))));
    }

    private static Block.Bar bar(String label, String share, long base, String median, boolean focus) {
        return new Block.Bar(label, new BigDecimal(share), base, new BigDecimal(median), focus);
    }

    static Section trends() {
        return new Section(
                "trends",
                "28 days",
                "",
                List.of(new Block.Multiples(
                        "Articles a day",
                        "26 Oct to 22 Nov 2026, by publication day; one scale",
                        List.of(
                                new Block.Series("Halden", course(150, 214, 1), true),
                                new Block.Series("Corvane", course(140, 187, 2), false),
                                new Block.Series("Ostara Cloud", course(90, 118, 3), false),
                                new Block.Series("Brightloom", course(95, 83, 4), false),
                                new Block.Series("Tessel", course(60, 46, 5), false),
                                new Block.Series("Pinegrove", course(80, 38, 6), false)))));
    }

    static Section sources() {
        return new Section(
                "sources",
                "Sources",
                "38 outlets delivered, 1 of 9 expected ones is thin",
                List.of(new Block.Table(
                        "sources",
                        "",
                        "",
                        List.of(
                                text("outlet", "Outlet", 4),
                                text("expected", "Expected", 2),
                                number("received", "Received", 2),
                                number("median", "Median", 2),
                                text("mark", "Mark", 3)),
                        List.of(
                                List.of(
                                        words("The Evening Ledger"),
                                        words("daily"),
                                        count(214),
                                        decimal("198"),
                                        words("")),
                                List.of(words("Harbour Wire"), words("daily"), count(480), decimal("455"), words("")),
                                List.of(
                                        words("Northern Courier"),
                                        words("weekdays"),
                                        count(61),
                                        decimal("66"),
                                        words("")),
                                List.of(
                                        words("Signal & Post"),
                                        words("daily"),
                                        count(2),
                                        decimal("31"),
                                        words("▼ under half"))),
                        null)));
    }

    static Section methods() {
        return new Section(
                "method",
                "How this edition was made",
                "",
                List.of(
                        new Block.Paragraph(
                                prose(
                                        "1,284 articles of 1,301 read were counted; 17 records were refused. Share of voice = vendor-article pairs;"
                                                + " net tone = 100 × (positive − negative) / all articles read for tone. A qualifier such as “more than”"
                                                + " travels with its number. Methods version 1; input files 12; window of 24 hours; rev 1."))));
    }

    static Section restatements() {
        return new Section(
                "restatements",
                "Restated figures",
                "Cause: a file that arrived after the cut-off",
                List.of(new Block.Table(
                        "restatements",
                        "",
                        "",
                        List.of(
                                text("figure", "Figure", 4),
                                text("edition", "Edition", 2),
                                number("before", "Before", 2),
                                number("after", "After", 2),
                                text("cause", "Cause", 2)),
                        List.of(
                                List.of(
                                        words("Halden, articles"),
                                        day("2026-11-23"),
                                        count(209),
                                        count(214),
                                        words("late input")),
                                List.of(
                                        words("Halden, share of voice"),
                                        day("2026-11-23"),
                                        ratio("0.308"),
                                        ratio("0.312"),
                                        words("late input"))),
                        null)));
    }

    static List<Footnote> footnotes() {
        return List.of(
                note(
                        1,
                        "Managers of Halden feared that Corvane could move its computing to Ostara Cloud and speak ill of Halden Compute in public, according to mails seen by The Evening Ledger.",
                        "The Evening Ledger",
                        "Halden feared Corvane would leave",
                        "https://ledger.example/halden-corvane"),
                note(
                        2,
                        "Halden has put more than $13 billion into Corvane since 2019 and is its exclusive provider of computing.",
                        "The Evening Ledger",
                        "Halden feared Corvane would leave",
                        "https://ledger.example/halden-corvane"),
                note(
                        3,
                        "Ostara Cloud remains the largest seller of computing.",
                        "Harbour Wire",
                        "Who sells computing",
                        "https://harbour.example/sellers?a=1&b=2"),
                note(
                        4,
                        "Brightloom rents its machines from Halden.",
                        "Harbour Wire",
                        "Brightloom raises about $640 million",
                        "https://harbour.example/brightloom"),
                note(
                        5,
                        "Corvane has sought further suppliers, as many large customers do.",
                        "The Evening Ledger",
                        "Halden feared Corvane would leave",
                        "https://ledger.example/halden-corvane"),
                note(
                        6,
                        "Neither Halden nor Corvane responded to requests for comment; Ostara declined to comment.",
                        "The Evening Ledger",
                        "Halden feared Corvane would leave",
                        "https://ledger.example/halden-corvane"),
                note(
                        7,
                        "Brightloom said it had raised about $640 million in a round led by Kestrel Partners.",
                        "Harbour Wire",
                        "Brightloom raises about $640 million",
                        "https://harbour.example/brightloom"),
                note(
                        8,
                        "Pinegrove is in talks to sell as much as $1.39 billion of its data centres, two people said.",
                        "Northern Courier",
                        "Pinegrove in talks over data centres",
                        "https://courier.example/pinegrove"),
                note(
                        9,
                        "Tessel said its service was restored after four hours.",
                        "Northern Courier",
                        "Tessel restores service",
                        "https://courier.example/tessel"),
                note(
                        10,
                        "Quill Robotics closed a round of $210 million with Lanternfish Capital.",
                        "Harbour Wire",
                        "Quill Robotics closes round",
                        "https://harbour.example/quill"),
                note(
                        11,
                        "Grebe Systems is said to weigh a stake in Tern Chips; no sum was given.",
                        "Northern Courier",
                        "Grebe said to eye Tern Chips",
                        null),
                note(
                        12,
                        "Lanternfish Capital put $190 million into Quill Robotics, a person close to the firm said.",
                        "Signal & Post",
                        "Lanternfish backs robots",
                        "https://post.example/lanternfish"));
    }
}
