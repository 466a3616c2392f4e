package nightdesk.report.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nightdesk.briefing.Block;
import nightdesk.briefing.Briefing;
import nightdesk.briefing.Cell;
import nightdesk.briefing.Footnote;
import nightdesk.briefing.Prose;
import nightdesk.briefing.Section;

/**
 * What of a briefing is read in a message: bottom line, figures, one chart, three stories, five lines of a list, three deals, how the edition was made, and the
 * footnotes of those. Footnotes keep their numbers, so that the message and the PDF speak of the same [n].
 */
final class MailSelection {
    private static final int STORIES = 3;
    private static final int LINES = 5;
    private static final int DEAL_ROWS = 3;
    private static final int METHOD_LINES = 2;
    private static final String DEALS = "deals";
    private static final String METHOD = "method";

    private MailSelection() {}

    /** The briefing with fewer sections; its footnotes and sheets are those of the whole. */
    static Briefing of(Briefing briefing) {
        List<Section> kept = new ArrayList<>();
        for (Section section : briefing.sections()) {
            List<Block> blocks = new ArrayList<>();
            for (Block block : section.blocks()) {
                switch (block) {
                    case Block.BottomLine line -> blocks.add(line);
                    case Block.KpiStrip strip -> blocks.add(strip);
                    case Block.StoryBlock story -> addUpTo(STORIES, blocks, story);
                    case Block.Lines lines -> blocks.add(new Block.Lines(first(lines.lines(), LINES)));
                    case Block.ShareBars bars -> addUpTo(1, blocks, bars);
                    case Block.Table table -> addUpTo(section.id().equals(DEALS) ? 1 : 0, blocks, withFewRows(table));
                    case Block.Paragraph text -> addUpTo(section.id().equals(METHOD) ? METHOD_LINES : 0, blocks, text);
                    case Block.Multiples multiples -> {}
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

    private static void addUpTo(int most, List<Block> blocks, Block block) {
        if (blocks.size() < most) {
            blocks.add(block);
        }
    }

    /** A total stays only under the rows it adds up. */
    private static Block.Table withFewRows(Block.Table table) {
        boolean all = table.rows().size() <= DEAL_ROWS;
        return new Block.Table(
                table.id(),
                table.title(),
                table.note(),
                table.columns(),
                first(table.rows(), DEAL_ROWS),
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

    private static void add(Set<Integer> used, Prose prose) {
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
