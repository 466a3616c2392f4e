package nightdesk.briefing.sheet;

import java.util.ArrayList;
import java.util.List;
import nightdesk.briefing.Cell;
import nightdesk.briefing.Column;
import nightdesk.briefing.Composition;
import nightdesk.briefing.DataSheet;
import nightdesk.briefing.DealWords;
import nightdesk.briefing.FactGroup;
import nightdesk.briefing.SheetComposer;
import nightdesk.fact.CitedFact;
import nightdesk.fact.Relation;

/** Every relation as each article says it, the weightiest first. */
final class RelationsSheet implements SheetComposer {
    @Override
    public String id() {
        return "relations";
    }

    @Override
    public DataSheet compose(Composition on) {
        List<Column> columns = List.of(
                on.column("fact-key", false, 4),
                on.column("subject", false, 4),
                on.column("relation", false, 4),
                on.column("object", false, 4),
                on.column("via", false, 3),
                on.column("modality", false, 2),
                on.column("holder", false, 3),
                on.column("says", false, 4),
                on.column("sentence", false, 10),
                on.column("article", false, 2),
                on.column("rule", false, 3));
        List<List<Cell>> rows = new ArrayList<>();
        for (FactGroup<Relation> group : on.findings().relations()) {
            group.cited().forEach(cited -> rows.add(row(on, cited, (Relation) cited.fact())));
        }
        return Cells.sheet(on, id(), columns, rows);
    }

    private static List<Cell> row(Composition on, CitedFact cited, Relation relation) {
        return List.of(
                Cells.key(cited.id()),
                new Cell.Words(relation.subject().name()),
                new Cell.Words(on.text().say("relation." + relation.type().word() + ".arrow")),
                new Cell.Words(relation.object().name()),
                Cells.words(relation.via() == null ? null : relation.via().name()),
                new Cell.Words(DealWords.word(on, relation.modality())),
                Cells.words(relation.holder() == null ? null : relation.holder().name()),
                new Cell.Words(on.statements().sourceName(cited.article(), cited.sentence())),
                new Cell.Words(cited.sentence()),
                Cells.ref("articles", cited.article()),
                new Cell.Words(relation.evidence().rule()));
    }
}
