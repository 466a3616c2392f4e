package nightdesk.report;

import static nightdesk.report.SampleText.prose;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import nightdesk.briefing.Block;
import nightdesk.briefing.Briefing;
import nightdesk.briefing.DataSheet;
import nightdesk.briefing.Footnote;
import nightdesk.briefing.Masthead;
import nightdesk.briefing.Section;
import nightdesk.edition.Edition;
import nightdesk.edition.Window;

/** Briefings of invented companies: a full day, a quiet one, a first edition, a correction, and a hostile one. */
public final class SampleBriefings {
    private SampleBriefings() {}

    private static Edition edition(int revision, boolean first) {
        return new Edition(
                LocalDate.of(2026, 11, 23),
                ZoneOffset.UTC,
                new Window(Instant.parse("2026-11-22T06:00:00Z"), Instant.parse("2026-11-23T06:00:00Z")),
                revision,
                first);
    }

    private static Masthead masthead(String revision) {
        return new Masthead(
                "Nightdesk",
                "Cloud and chip vendors",
                "Monday 23 November 2026",
                "22 Nov 06:00 to 23 Nov 06:00 UTC · closed 06:00 UTC",
                revision,
                "Internal");
    }

    /** Three stories, five figures with a course, bars, tables, twelve footnotes. */
    public static Briefing fullDay() {
        return full(
                edition(1, false),
                masthead("rev 1"),
                "[Nightdesk] Mon 23 Nov - Halden/Corvane: feared exit; 4 changes");
    }

    /** The same day, corrected. */
    public static Briefing corrected() {
        Briefing full = full(
                edition(2, false),
                masthead("CORRECTED rev 2: a late file changed two figures"),
                "CORRECTED rev 2: [Nightdesk] Mon 23 Nov - Halden/Corvane: feared exit");
        List<Section> sections = new java.util.ArrayList<>(full.sections());
        sections.add(SampleSections.restatements());
        return new Briefing(
                full.name(),
                full.language(),
                full.edition(),
                full.masthead(),
                full.subject(),
                full.preheader(),
                sections,
                full.footnotes(),
                full.sheets());
    }

    private static Briefing full(Edition edition, Masthead masthead, String subject) {
        return new Briefing(
                "desk",
                "en",
                edition,
                masthead,
                subject,
                "Halden is reported to fear that Corvane could leave for Ostara; no move is confirmed.",
                SampleSections.full(),
                SampleSections.footnotes(),
                SampleSheets.full());
    }

    /** One honest line and the baselines. */
    public static Briefing quietDay() {
        List<Section> sections = List.of(
                new Section(
                        "bottom-line",
                        "Bottom line",
                        "",
                        List.of(new Block.BottomLine(
                                prose("*No significant coverage overnight;* all signals within baseline."),
                                prose("3 articles of 3 outlets name a vendor of the list.")))),
                SampleSections.quietFigures(),
                new Section(
                        "cautions",
                        "Cautions",
                        "",
                        List.of(new Block.Lines(List.of(prose("All expected sources received."))))));
        return new Briefing(
                "desk",
                "en",
                edition(1, false),
                masthead("rev 1"),
                "[Nightdesk] Mon 23 Nov - no significant coverage",
                "No significant coverage overnight; all signals within baseline.",
                sections,
                List.of(),
                List.of(SampleSheets.run()));
    }

    /** No baseline, no change, no course; Letter-sized tables still stand. */
    public static Briefing firstEdition() {
        List<Section> sections = List.of(
                SampleSections.bottomLine(),
                SampleSections.figuresWithoutHistory(),
                SampleSections.stories(),
                new Section(
                        "changes",
                        "What changed",
                        "",
                        List.of(new Block.Lines(List.of(prose("First edition: nothing to compare with yet."))))),
                SampleTables.vendors());
        return new Briefing(
                "desk",
                "en",
                edition(1, true),
                masthead("rev 1"),
                "[Nightdesk] Mon 23 Nov - first edition",
                "First edition: nothing to compare with yet.",
                sections,
                SampleSections.footnotes(),
                SampleSheets.full());
    }

    /** Article text that tries to be markup, formulas, links, and writing systems of all kinds. */
    public static Briefing hostile() {
        List<Footnote> notes = SampleHostility.footnotes();
        List<DataSheet> sheets = List.of(SampleHostility.sheet());
        return new Briefing(
                "desk",
                "en",
                edition(1, false),
                masthead("rev 1"),
                "[Nightdesk] Mon 23 Nov - <b>hostile</b> & \"quoted\"",
                "<script>alert(1)</script> stays text.",
                SampleHostility.sections(),
                notes,
                sheets);
    }
}
