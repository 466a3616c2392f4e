package nightdesk.report;

import static nightdesk.report.SampleText.count;
import static nightdesk.report.SampleText.day;
import static nightdesk.report.SampleText.decimal;
import static nightdesk.report.SampleText.note;
import static nightdesk.report.SampleText.notes;
import static nightdesk.report.SampleText.number;
import static nightdesk.report.SampleText.points;
import static nightdesk.report.SampleText.ratio;
import static nightdesk.report.SampleText.sum;
import static nightdesk.report.SampleText.text;
import static nightdesk.report.SampleText.words;

import java.util.List;
import nightdesk.briefing.Block;
import nightdesk.briefing.Cell;
import nightdesk.briefing.Section;
import nightdesk.fact.Qualifier;

/** The tables of a full day about invented companies: vendors, deals, relations, signals, quotes. */
final class SampleTables {
    private SampleTables() {}

    static Section vendors() {
        return new Section(
                "vendor-table",
                "Vendors",
                "Articles of the window; net tone −100 to 100, not shown under n = 10",
                List.of(new Block.Table(
                        "vendors",
                        "",
                        "",
                        List.of(
                                text("vendor", "Vendor", 3),
                                number("articles", "Articles", 2),
                                number("stories", "Stories", 2),
                                number("share", "Share, %", 2),
                                number("change", "Change, pp", 2),
                                number("prominence", "Prominence", 2),
                                number("tone", "Net tone", 2),
                                number("n", "n", 1),
                                number("headline", "In headline", 2),
                                text("mark", "Mark", 2)),
                        List.of(
                                vendor("Halden", 214, 21, "0.312", "0.046", "61.4", "-18", 212, 96, "▲ spike"),
                                vendor("Corvane", 187, 19, "0.273", "0.031", "58.2", "-6", 180, 88, ""),
                                vendor("Ostara Cloud", 118, 14, "0.172", "0.014", "40.7", "12", 110, 31, ""),
                                vendor("Brightloom", 83, 9, "0.121", "-0.029", "44", "8", 80, 22, ""),
                                vendor("Tessel", 46, 5, "0.067", "-0.011", "21.3", "21", 44, 6, ""),
                                vendor("Pinegrove", 38, 4, "0.055", "-0.051", "35.9", "-31", 37, 11, "▼ low")),
                        List.of(
                                words("All"),
                                count(686),
                                count(61),
                                ratio("1"),
                                Cell.ABSENT,
                                Cell.ABSENT,
                                Cell.ABSENT,
                                count(663),
                                count(254),
                                words("")))));
    }

    private static List<Cell> vendor(
            String name,
            long articles,
            long stories,
            String share,
            String change,
            String prominence,
            String tone,
            long n,
            long headline,
            String mark) {
        return List.of(
                words(name),
                count(articles),
                count(stories),
                ratio(share),
                points(change),
                decimal(prominence),
                decimal(tone),
                count(n),
                count(headline),
                words(mark));
    }

    static Section deals() {
        return new Section(
                "deals",
                "Two new deals with a disclosed sum, about $850 m together",
                "Sums per kind; cumulative figures, talks and rumours are not added",
                List.of(new Block.Table(
                        "deals",
                        "",
                        "",
                        List.of(
                                text("investor", "Investor", 3),
                                text("target", "Target", 3),
                                text("kind", "Kind", 2),
                                number("usd", "Amount", 2),
                                text("qualifier", "As written", 3),
                                text("status", "Status", 2),
                                text("date", "Date", 2),
                                number("claims", "Claims", 1),
                                text("conflict", "Conflict", 2),
                                text("evidence", "Evidence", 2)),
                        List.of(
                                deal(
                                        "Kestrel Partners",
                                        "Brightloom",
                                        "equity",
                                        sum("640000000", Qualifier.ABOUT),
                                        "“about $640 million”",
                                        "announced",
                                        day("2026-11-20"),
                                        3,
                                        "none",
                                        notes(7)),
                                deal(
                                        "Lanternfish Capital",
                                        "Quill Robotics",
                                        "equity",
                                        sum("210000000", Qualifier.EXACT),
                                        "“$210 million”",
                                        "completed",
                                        day("2026-11-18"),
                                        2,
                                        "≠ $190 m to $210 m",
                                        notes(10, 12)),
                                deal(
                                        "Halden",
                                        "Corvane",
                                        "equity",
                                        sum("13000000000", Qualifier.MORE_THAN),
                                        "“more than $13 billion since 2019”",
                                        "cumulative",
                                        words("since 2019"),
                                        4,
                                        "none",
                                        notes(2)),
                                deal(
                                        "not named",
                                        "Pinegrove",
                                        "acquisition",
                                        sum("1390000000", Qualifier.UP_TO),
                                        "“as much as $1.39 billion”",
                                        "in talks",
                                        words("not stated"),
                                        1,
                                        "none",
                                        notes(8)),
                                deal(
                                        "Grebe Systems",
                                        "Tern Chips",
                                        "equity",
                                        Cell.ABSENT,
                                        "not disclosed",
                                        "rumoured",
                                        words("not stated"),
                                        1,
                                        "none",
                                        notes(11))),
                        List.of(
                                words("New equity, 2 deals"),
                                words(""),
                                words(""),
                                sum("850000000", Qualifier.ABOUT),
                                words(""),
                                words(""),
                                words(""),
                                count(5),
                                words(""),
                                words("")))));
    }

    private static List<Cell> deal(
            String investor,
            String target,
            String kind,
            Cell amount,
            String qualifier,
            String status,
            Cell date,
            long claims,
            String conflict,
            Cell evidence) {
        return List.of(
                words(investor),
                words(target),
                words(kind),
                amount,
                words(qualifier),
                words(status),
                date,
                count(claims),
                words(conflict),
                evidence);
    }

    static Section relations() {
        return new Section(
                "relations",
                "Relations",
                "As the articles state them; the arrow points at the object",
                List.of(new Block.Table(
                        "relations",
                        "",
                        "",
                        List.of(
                                text("subject", "Subject", 3),
                                text("type", "Relation", 3),
                                text("object", "Object", 3),
                                text("modality", "Stated as", 2),
                                text("since", "First seen", 2),
                                text("evidence", "Evidence", 2)),
                        List.of(
                                relation("Halden", "→ exclusivity", "Corvane", "reported", "2026-11-22", 2),
                                relation("Corvane", "→ defection risk", "Halden", "feared", "2026-11-22", 1),
                                relation("Corvane", "→ disparagement", "Halden Compute", "feared", "2026-11-22", 1),
                                relation(
                                        "Ostara Cloud", "↔ competition", "Halden Compute", "asserted", "2026-11-02", 3),
                                relation("Brightloom", "→ supplier", "Halden", "asserted", "2026-10-14", 4)),
                        null)));
    }

    private static List<Cell> relation(
            String subject, String type, String object, String modality, String since, int note) {
        return List.of(words(subject), words(type), words(object), words(modality), day(since), notes(note));
    }

    static Section signals() {
        return new Section(
                "signals",
                "Five risk signals, two of them new",
                "Ordered by level",
                List.of(new Block.Table(
                        "signals",
                        "",
                        "",
                        List.of(
                                text("level", "Level", 2),
                                text("type", "Signal", 2),
                                text("party", "Party", 3),
                                text("says", "What the reporting says", 6),
                                text("change", "Since Friday", 2),
                                text("evidence", "Evidence", 2)),
                        List.of(
                                signal(
                                        "medium",
                                        "defection",
                                        "Halden",
                                        "Corvane could move its computing to Ostara Cloud.",
                                        "↑ new",
                                        1),
                                signal(
                                        "medium",
                                        "reputation",
                                        "Halden Compute",
                                        "Corvane could speak ill of it in public.",
                                        "↑ new",
                                        1),
                                signal(
                                        "medium",
                                        "exclusivity",
                                        "Halden – Corvane",
                                        "The contract’s terms changed with the new legal form.",
                                        "→ unchanged",
                                        4),
                                signal(
                                        "medium",
                                        "concentration",
                                        "Corvane",
                                        "Seeks more than one supplier.",
                                        "→ unchanged",
                                        5),
                                signal("low", "outage", "Tessel", "Service restored after four hours.", "↓ easing", 9)),
                        null)));
    }

    private static List<Cell> signal(String level, String type, String party, String says, String change, int note) {
        return List.of(words(level), words(type), words(party), words(says), words(change), notes(note));
    }

    static Section quotes() {
        return new Section(
                "quotes",
                "In their own words",
                "",
                List.of(
                        new Block.Table(
                                "quotes",
                                "",
                                "",
                                List.of(
                                        text("speaker", "Speaker", 3),
                                        text("quote", "Quote", 7),
                                        text("outlet", "Outlet", 2),
                                        text("evidence", "Evidence", 1)),
                                List.of(
                                        List.of(
                                                words("Ines Falk, chief executive of Brightloom"),
                                                words("“We buy where the machines are.”"),
                                                words("Harbour Wire"),
                                                notes(7)),
                                        List.of(
                                                words("a manager of Halden, not named"),
                                                words("“They will walk, and they will talk.”"),
                                                words("The Evening Ledger"),
                                                notes(1))),
                                null),
                        new Block.Table(
                                "comment-status",
                                "Asked for comment",
                                "",
                                List.of(
                                        text("party", "Party", 3),
                                        text("status", "Status", 3),
                                        text("outlets", "Outlets", 2),
                                        text("evidence", "Evidence", 1)),
                                List.of(
                                        List.of(words("Ostara"), words("declined"), count(2), notes(6)),
                                        List.of(words("Halden"), words("no response"), count(5), notes(6)),
                                        List.of(words("Corvane"), words("no response"), count(5), notes(6))),
                                null)));
    }
}
