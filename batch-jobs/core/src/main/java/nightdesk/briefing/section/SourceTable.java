package nightdesk.briefing.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nightdesk.briefing.Block;
import nightdesk.briefing.Cell;
import nightdesk.briefing.Column;
import nightdesk.briefing.Composition;
import nightdesk.briefing.Figures;
import nightdesk.briefing.OutletNames;
import nightdesk.briefing.Prose;
import nightdesk.briefing.Section;
import nightdesk.briefing.SectionComposer;
import nightdesk.metric.Completeness;

/** Expected sources with what came; without any, the outlets most articles came from. */
final class SourceTable implements SectionComposer {
    private static final int MOST = 12;

    @Override
    public String id() {
        return "sources";
    }

    @Override
    public Optional<Section> compose(Composition on) {
        List<Completeness.Result> expected = on.findings().sources();
        if (!expected.isEmpty()) {
            return Optional.of(expected(on, expected));
        }
        Map<String, Long> received = new TreeMap<>();
        on.coverage().counted().outlets().forEach(row -> received.merge(row.outlet(), row.articles(), Long::sum));
        return received.isEmpty() ? Optional.empty() : Optional.of(received(on, received));
    }

    private Section expected(Composition on, List<Completeness.Result> expected) {
        List<Column> columns = List.of(
                on.column("outlet", false, 5),
                on.column("expected", false, 3),
                on.column("received", true, 2),
                on.column("median", true, 3),
                on.column("gap", false, 3));
        List<List<Cell>> rows = new ArrayList<>();
        // Gaps first: they are what a reader looks for.
        expected.stream()
                .sorted(Comparator.comparing((Completeness.Result result) -> !result.gap()))
                .limit(MOST)
                .forEach(result -> rows.add(List.of(
                        new Cell.Words(result.source().name()),
                        new Cell.Words(on.text()
                                .say("rhythm." + result.source().rhythm().word())),
                        new Cell.Count(result.received()),
                        result.median() == null ? Cell.ABSENT : new Cell.Decimal(result.median(), 1),
                        new Cell.Words(result.gap() ? on.text().say("gap.yes") : ""))));
        long gaps = expected.stream().filter(Completeness.Result::gap).count();
        String title = gaps == 0
                ? on.text().say("sources.complete", "n", Figures.count(expected.size()))
                : on.text().say("sources.gaps", "gaps", Figures.count(gaps), "n", Figures.count(expected.size()));
        Block table = new Block.Table(id(), "", on.text().say("sources.note"), columns, rows, null);
        return new Section(id(), title, "", List.of(table));
    }

    /** One line: outlets with their articles, the most first. */
    private Section received(Composition on, Map<String, Long> received) {
        OutletNames names = new OutletNames(on);
        List<String> parts = received.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> names.of(entry.getKey()) + " " + Figures.count(entry.getValue()))
                .toList();
        String title = on.text().say("sources.received", "n", on.statements().counted("outlet", received.size()));
        String line = on.text().say("sources.line", "outlets", on.statements().list(parts, MOST));
        return new Section(id(), title, "", List.of(new Block.Paragraph(Prose.of(line))));
    }
}
