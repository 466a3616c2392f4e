package nightdesk.briefing.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nightdesk.briefing.Cell;
import nightdesk.briefing.Column;
import nightdesk.briefing.Composition;
import nightdesk.briefing.DataSheet;
import nightdesk.briefing.DealWords;
import nightdesk.briefing.FactGroup;
import nightdesk.briefing.SheetComposer;
import nightdesk.briefing.VendorRow;
import nightdesk.fact.CitedFact;
import nightdesk.fact.Signal;

/** Every risk cue as each article gives it; below them the vendors that are named unusually often. */
final class SignalsSheet implements SheetComposer {
    @Override
    public String id() {
        return "signals";
    }

    @Override
    public DataSheet compose(Composition on) {
        List<Column> columns = List.of(
                on.column("fact-key", false, 4),
                on.column("entry", false, 2),
                on.column("signal", false, 4),
                on.column("party", false, 4),
                on.column("level", false, 2),
                on.column("modality", false, 2),
                on.column("articles", true, 2),
                on.column("sources", true, 2),
                on.column("value", true, 2),
                on.column("median", true, 2),
                on.column("spike-score", true, 2),
                on.column("sentence", false, 10),
                on.column("article", false, 2),
                on.column("rule", false, 3));
        List<List<Cell>> rows = new ArrayList<>();
        for (FactGroup<Signal> group : on.findings().signals()) {
            group.cited().forEach(cited -> rows.add(signal(on, group, cited, (Signal) cited.fact())));
        }
        on.findings().alerts().forEach(row -> rows.add(alert(on, row)));
        return Cells.sheet(on, id(), columns, rows);
    }

    private static List<Cell> signal(Composition on, FactGroup<Signal> group, CitedFact cited, Signal signal) {
        return List.of(
                Cells.key(cited.id()),
                new Cell.Words(on.text().say("entry.signal")),
                new Cell.Words(on.statements().signalName(signal.type())),
                new Cell.Words(signal.party().name()),
                new Cell.Words(on.text().say("level." + signal.level().word())),
                new Cell.Words(DealWords.word(on, signal.modality())),
                new Cell.Count(group.articles()),
                new Cell.Count(group.sources()),
                Cell.ABSENT,
                Cell.ABSENT,
                Cell.ABSENT,
                new Cell.Words(cited.sentence()),
                Cells.ref("articles", cited.article()),
                new Cell.Words(signal.evidence().rule()));
    }

    private static List<Cell> alert(Composition on, VendorRow row) {
        var spike = Objects.requireNonNull(row.spike());
        return List.of(
                new Cell.Words("alert " + row.counts().vendor()),
                new Cell.Words(on.text().say("entry.alert")),
                new Cell.Words(on.text().say("metric.spike.title")),
                new Cell.Words(row.name()),
                Cell.ABSENT,
                Cell.ABSENT,
                new Cell.Count(row.counts().articles()),
                new Cell.Count(row.counts().outlets()),
                new Cell.Count(row.counts().articles()),
                new Cell.Decimal(spike.median(), 1),
                Cells.number(spike.score(), 2),
                Cell.ABSENT,
                Cell.ABSENT,
                Cell.ABSENT);
    }
}
