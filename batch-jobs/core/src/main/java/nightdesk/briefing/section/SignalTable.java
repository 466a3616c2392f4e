package nightdesk.briefing.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nightdesk.briefing.Block;
import nightdesk.briefing.Cell;
import nightdesk.briefing.Column;
import nightdesk.briefing.Composition;
import nightdesk.briefing.DealWords;
import nightdesk.briefing.EditionSummary;
import nightdesk.briefing.FactGroup;
import nightdesk.briefing.Figures;
import nightdesk.briefing.Section;
import nightdesk.briefing.SectionComposer;
import nightdesk.briefing.VendorRow;
import nightdesk.fact.Signal;

/** Risk cues by level, and below them the vendors that are named unusually often. */
final class SignalTable implements SectionComposer {
    private static final int MOST = 10;

    @Override
    public String id() {
        return "signals";
    }

    @Override
    public Optional<Section> compose(Composition on) {
        List<Block> blocks = new ArrayList<>();
        List<FactGroup<Signal>> signals = on.findings().signals();
        if (!signals.isEmpty()) {
            blocks.add(signals(on, signals));
        }
        List<VendorRow> alerts = on.findings().alerts();
        if (!alerts.isEmpty()) {
            blocks.add(alerts(on, alerts));
        }
        return blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(
                        id(), on.text().say("section.signals"), on.text().say("signals.note"), blocks));
    }

    private static Block signals(Composition on, List<FactGroup<Signal>> signals) {
        List<Column> columns = new ArrayList<>(List.of(
                on.column("level", false, 2),
                on.column("signal", false, 4),
                on.column("party", false, 4),
                on.column("modality", false, 3),
                on.column("articles", true, 2),
                on.column("sources", true, 2)));
        boolean compared = on.coverage().previous() != null;
        if (compared) {
            columns.add(on.column("since-previous", false, 3));
        }
        columns.add(on.column("evidence", false, 2));
        List<List<Cell>> rows = new ArrayList<>();
        signals.stream().limit(MOST).forEach(group -> {
            Signal signal = group.fact();
            List<Cell> row = new ArrayList<>(List.of(
                    new Cell.Words(on.text().say("level." + signal.level().word())),
                    new Cell.Words(on.statements().signalName(signal.type())),
                    new Cell.Words(signal.party().name()),
                    new Cell.Words(DealWords.word(on, signal.modality())),
                    new Cell.Count(group.articles()),
                    new Cell.Count(group.sources())));
            if (compared) {
                row.add(new Cell.Words(since(on, signal)));
            }
            row.add(on.notes(group.cited()));
            rows.add(row);
        });
        String note = signals.size() > MOST
                ? on.text()
                        .say(
                                "table.more",
                                "n",
                                Figures.count(signals.size() - MOST),
                                "sheet",
                                on.text().say("sheet.signals"))
                : "";
        return new Block.Table("signals", "", note, columns, rows, null);
    }

    private static String since(Composition on, Signal signal) {
        EditionSummary previous = on.coverage().previous();
        if (previous == null) {
            return "";
        }
        for (EditionSummary.SignalLine line : previous.signals()) {
            if (line.type().equals(signal.type())
                    && line.party().equals(signal.party().word())) {
                int rise = line.level().compareTo(signal.level());
                return on.text().say(rise > 0 ? "since.higher" : rise < 0 ? "since.lower" : "since.same");
            }
        }
        return on.text().say("since.new");
    }

    private static Block alerts(Composition on, List<VendorRow> alerts) {
        List<Column> columns = List.of(
                on.column("vendor", false, 4),
                on.column("articles", true, 2),
                on.column("outlets", true, 2),
                on.column("median", true, 3),
                on.column("spike-score", true, 2),
                on.column("mark", false, 4));
        List<List<Cell>> rows = new ArrayList<>();
        for (VendorRow row : alerts) {
            var spike = Objects.requireNonNull(row.spike());
            rows.add(List.of(
                    new Cell.Words(row.name()),
                    new Cell.Count(row.counts().articles()),
                    new Cell.Count(row.counts().outlets()),
                    new Cell.Decimal(spike.median(), 1),
                    spike.score() == null ? Cell.ABSENT : new Cell.Decimal(spike.score(), 1),
                    new Cell.Words(VendorTable.mark(on, row))));
        }
        return new Block.Table(
                "alerts", on.text().say("alerts.title"), on.text().say("alerts.note"), columns, rows, null);
    }
}
