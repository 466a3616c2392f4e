package nightdesk.report.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import nightdesk.briefing.Block;
import nightdesk.briefing.Briefing;
import nightdesk.briefing.Cell;
import nightdesk.briefing.Footnote;
import nightdesk.briefing.Prose;
import nightdesk.briefing.Section;

/**
 * What of a briefing is read in a message: bottom line, figures, one chart, three stories, five lines of a list, three deals, and the
 * footnotes of those. Footnotes keep their numbers, so that the message and the PDF speak of the same [n].
 */
final class MailSelection {
    private static final int STORIES = 3;
    private static final int LINES = 5;
    private static final int DEALS = 3;
    private static final String DEAL_TABLE = "deals";

    private MailSelection() {}

    /** The briefing with fewer sections; its footnotes and sheets are those of the whole. */
    static Briefing of(Briefing briefing) {
        List<Section> kept = new ArrayList<>();
        for (Section section : briefing.sections()) {
            List<Block> blocks = new ArrayList<>();
            int stories = 0;
            for (Block block : section.blocks()) {
                switch (block) {
                    case Block.BottomLine line -> blocks.add(line);
                    case Block.KpiStrip strip -> blocks.add(strip);
                    case Block.StoryBlock story -> {
                        if (stories++ < STORIES) {
                            blocks.add(story);
                        }
                    }
                    case Block.Lines lines -> blocks.add(new Block.Lines(first(lines.lines(), LINES)));
                    case Block.ShareBars bars -> blocks.add(bars);
                    case Block.Table table -> {
                        if (table.id().equals(DEAL_TABLE)) {
                            blocks.add(withFewRows(table));
                        }
                    }
                    case Block.Multiples multiples -> {}
                    case Block.Paragraph paragraph -> {}
                }
            }
            if (!blocks.isEmpty()) {
                kept.add(new Section(section.id(), section.title(), section.note(), blocks));
            }
        }
        return new Briefing(
                briefing.name(),
                briefing.language(),
                briefing.edition(),
                briefing.masthead(),
                briefing.subject(),
                briefing.preheader(),
                kept,
                briefing.footnotes(),
                briefing.sheets());
    }

    /** A total stays only under the rows it adds up. */
    private static Block.Table withFewRows(Block.Table table) {
        boolean all = table.rows().size() <= DEALS;
        return new Block.Table(
                table.id(),
                table.title(),
                table.note(),
                table.columns(),
                first(table.rows(), DEALS),
                all ? table.total() : null);
    }

    /** The footnotes that the kept sections refer to. */
    static List<Footnote> footnotes(Briefing kept) {
        TreeSet<Integer> used = new TreeSet<>();
        for (Section section : kept.sections()) {
            for (Block block : section.blocks()) {
                switch (block) {
                    case Block.BottomLine line -> {
                        add(used, line.message());
                        add(used, line.support());
                    }
                    case Block.StoryBlock story -> {
                        add(used, story.what());
                        add(used, story.why());
                        add(used, story.evidence());
                    }
                    case Block.Lines lines -> lines.lines().forEach(line -> add(used, line));
                    case Block.Table table ->
                        table.rows()
                                .forEach(row -> row.forEach(cell -> {
                                    if (cell instanceof Cell.Notes notes) {
                                        used.addAll(notes.numbers());
                                    }
                                }));
                    case Block.KpiStrip strip -> {}
                    case Block.ShareBars bars -> {}
                    case Block.Multiples multiples -> {}
                    case Block.Paragraph paragraph -> add(used, paragraph.text());
                }
            }
        }
        return kept.footnotes().stream()
                .filter(note -> used.contains(note.number()))
                .toList();
    }

    private static void add(TreeSet<Integer> used, Prose prose) {
        for (Prose.Run run : prose.runs()) {
            if (run instanceof Prose.NoteRef ref) {
                used.add(ref.number());
            }
        }
    }

    private static <T> List<T> first(List<T> list, int count) {
        return list.subList(0, Math.min(count, list.size()));
    }
}
