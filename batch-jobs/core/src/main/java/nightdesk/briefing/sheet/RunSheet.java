package nightdesk.briefing.sheet;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nightdesk.article.Membership;
import nightdesk.briefing.Cell;
import nightdesk.briefing.Column;
import nightdesk.briefing.Composition;
import nightdesk.briefing.Coverage;
import nightdesk.briefing.DataSheet;
import nightdesk.briefing.RunRecord;
import nightdesk.briefing.RunRecord.InputFile;
import nightdesk.briefing.SheetComposer;
import nightdesk.briefing.Totals;
import nightdesk.fact.FactKind;
import nightdesk.fact.Signal;
import nightdesk.metric.DealTotal;

/** What the edition was made from and its control totals; nothing in it depends on when or where it ran. */
final class RunSheet implements SheetComposer {
    @Override
    public String id() {
        return "run";
    }

    @Override
    public DataSheet compose(Composition on) {
        List<Column> columns = List.of(
                on.column("item", false, 4),
                on.column("name", false, 6),
                on.column("figure", true, 3),
                on.column("words", false, 6),
                on.column("moment", false, 3),
                on.column("bytes", true, 2),
                on.column("read", true, 2),
                on.column("stored", true, 2),
                on.column("stored-versions", true, 2),
                on.column("duplicates", true, 2),
                on.column("quarantined", true, 2));
        List<List<Cell>> rows = new ArrayList<>();
        edition(on, rows);
        totals(on, rows);
        files(on, rows);
        return Cells.sheet(on, id(), columns, rows);
    }

    private static void edition(Composition on, List<List<Cell>> rows) {
        Coverage coverage = on.coverage();
        var edition = coverage.edition();
        RunRecord run = coverage.run();
        rows.add(words(on, "edition", edition.date().toString()));
        rows.add(figure(on, "revision", "", new Cell.Count(edition.revision())));
        if (run.reviseReason() != null) {
            rows.add(words(on, "revise-reason", run.reviseReason()));
        }
        rows.add(words(on, "zone", edition.zone().getId()));
        rows.add(moment(on, "window-after", edition.window().after()));
        rows.add(moment(on, "closed-at", edition.window().closedAt()));
        rows.add(words(on, "configuration", run.configurationHash()));
        rows.add(words(on, "program", run.programVersion()));
        rows.add(words(on, "rules", run.rulesVersion()));
        if (run.ratesVersion() != null) {
            rows.add(words(on, "rates", run.ratesVersion()));
        }
    }

    private static void totals(Composition on, List<List<Cell>> rows) {
        Totals totals = on.coverage().totals();
        rows.add(row(
                on,
                "all-files",
                "",
                new Cell.Count(totals.files()),
                Cell.ABSENT,
                Cell.ABSENT,
                List.of(
                        totals.bytes(),
                        totals.read(),
                        totals.stored(),
                        totals.storedVersions(),
                        totals.duplicates(),
                        totals.quarantined())));
        for (Membership membership : Membership.values()) {
            rows.add(figure(
                    on,
                    "class",
                    on.text().say("class." + membership.name().toLowerCase(Locale.ROOT)),
                    new Cell.Count(totals.of(membership))));
        }
        rows.add(figure(on, "undated", "", new Cell.Count(totals.undated())));
        rows.add(
                figure(on, "counted", "", new Cell.Count(on.coverage().counted().articles())));
        for (FactKind kind : FactKind.values()) {
            rows.add(figure(
                    on, "facts", kind.word(), new Cell.Count(totals.facts().getOrDefault(kind, 0L))));
        }
        for (Map.Entry<String, BigDecimal> sum : totals.amountSums().entrySet()) {
            rows.add(figure(on, "amount-checksum", sum.getKey(), new Cell.Decimal(sum.getValue(), 2)));
        }
        DealTotal.Total deals = on.findings().dealTotal();
        rows.add(figure(
                on,
                "deal-total",
                "USD",
                deals.money() == null
                        ? Cell.ABSENT
                        : new Cell.Decimal(deals.money().min(), 2)));
        rows.add(figure(on, "deal-total-deals", "", new Cell.Count(deals.deals())));
        long signals = on.findings().signals().stream()
                .filter(group -> group.fact().level() != Signal.Level.LOW)
                .count();
        rows.add(figure(on, "signals", "", new Cell.Count(signals)));
    }

    private static void files(Composition on, List<List<Cell>> rows) {
        RunRecord run = on.coverage().run();
        for (InputFile file : run.inputs()) {
            rows.add(row(
                    on,
                    "input",
                    file.path(),
                    Cell.ABSENT,
                    new Cell.Words(file.sha256() + " " + file.type() + " " + file.status()),
                    Cell.ABSENT,
                    List.of(
                            file.bytes(),
                            file.read(),
                            file.stored(),
                            file.storedVersions(),
                            file.duplicates(),
                            file.quarantined())));
        }
        run.skipped()
                .forEach(file -> rows.add(row(
                        on,
                        "skipped",
                        file.path(),
                        Cell.ABSENT,
                        new Cell.Words(file.reason()),
                        Cell.ABSENT,
                        List.of())));
        on.coverage().warnings().forEach(warning -> rows.add(words(on, "warning", warning)));
    }

    private static List<Cell> words(Composition on, String item, String words) {
        return row(on, item, "", Cell.ABSENT, Cells.words(words), Cell.ABSENT, List.of());
    }

    private static List<Cell> figure(Composition on, String item, String name, Cell figure) {
        return row(on, item, name, figure, Cell.ABSENT, Cell.ABSENT, List.of());
    }

    private static List<Cell> moment(Composition on, String item, Instant instant) {
        return row(on, item, "", Cell.ABSENT, Cells.words(instant.toString()), new Cell.Moment(instant), List.of());
    }

    private static List<Cell> row(
            Composition on, String item, String name, Cell figure, Cell words, Cell moment, List<Long> counts) {
        List<Cell> row = new ArrayList<>();
        row.add(new Cell.Words(on.text().say("run." + item)));
        row.add(Cells.words(name));
        row.add(figure);
        row.add(words);
        row.add(moment);
        for (int i = 0; i < 6; i++) {
            row.add(counts.isEmpty() ? Cell.ABSENT : new Cell.Count(counts.get(i)));
        }
        return row;
    }
}
