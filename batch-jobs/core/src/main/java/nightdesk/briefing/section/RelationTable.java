package nightdesk.briefing.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nightdesk.briefing.Block;
import nightdesk.briefing.Cell;
import nightdesk.briefing.Column;
import nightdesk.briefing.Composition;
import nightdesk.briefing.DealWords;
import nightdesk.briefing.FactGroup;
import nightdesk.briefing.Figures;
import nightdesk.briefing.Section;
import nightdesk.briefing.SectionComposer;
import nightdesk.fact.Relation;

/** How parties stand to each other, each with the hedge it is said with. */
final class RelationTable implements SectionComposer {
    private static final int MOST = 10;

    @Override
    public String id() {
        return "relations";
    }

    @Override
    public Optional<Section> compose(Composition on) {
        List<FactGroup<Relation>> relations = on.findings().relations();
        if (relations.isEmpty()) {
            return Optional.empty();
        }
        List<Column> columns = List.of(
                on.column("subject", false, 4),
                on.column("relation", false, 4),
                on.column("object", false, 4),
                on.column("modality", false, 3),
                on.column("holder", false, 3),
                on.column("articles", true, 2),
                on.column("sources", true, 2),
                on.column("evidence", false, 2));
        List<List<Cell>> rows = new ArrayList<>();
        relations.stream().limit(MOST).forEach(group -> rows.add(row(on, group)));
        String note = on.text().say("relations.note");
        if (relations.size() > MOST) {
            note += " "
                    + on.text()
                            .say(
                                    "table.more",
                                    "n",
                                    Figures.count(relations.size() - MOST),
                                    "sheet",
                                    on.text().say("sheet.relations"));
        }
        Block table = new Block.Table(id(), "", note, columns, rows, null);
        return Optional.of(new Section(id(), on.text().say("section.relations"), "", List.of(table)));
    }

    private static List<Cell> row(Composition on, FactGroup<Relation> group) {
        Relation relation = group.fact();
        return List.of(
                new Cell.Words(relation.subject().name()),
                new Cell.Words(on.text().say("relation." + relation.type().word() + ".arrow")),
                new Cell.Words(relation.object().name()),
                new Cell.Words(DealWords.word(on, relation.modality())),
                relation.holder() == null
                        ? Cell.ABSENT
                        : new Cell.Words(relation.holder().name()),
                new Cell.Count(group.articles()),
                new Cell.Count(group.sources()),
                on.notes(group.cited()));
    }
}
