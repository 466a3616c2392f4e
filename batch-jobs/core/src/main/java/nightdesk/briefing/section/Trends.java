package nightdesk.briefing.section;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nightdesk.briefing.Block;
import nightdesk.briefing.Composition;
import nightdesk.briefing.Figures;
import nightdesk.briefing.Section;
import nightdesk.briefing.SectionComposer;
import nightdesk.briefing.VendorRow;
import nightdesk.metric.Baseline;

/** Articles a day of the leading vendors over the 28 days before the window, on one scale. */
final class Trends implements SectionComposer {
    private static final int MOST = 6;

    @Override
    public String id() {
        return "trends";
    }

    @Override
    public Optional<Section> compose(Composition on) {
        Baseline baseline = on.findings().baseline();
        List<LocalDate> covered = baseline.coveredDays();
        List<VendorRow> rows = on.findings().vendors().stream()
                .filter(row -> baseline.days().stream()
                        .anyMatch(day -> baseline.articles(day, row.counts().vendor()) > 0))
                .limit(MOST)
                .toList();
        if (!baseline.isEnough() || rows.isEmpty()) {
            return Optional.empty();
        }
        List<LocalDate> days = baseline.days().stream()
                .filter(day -> !day.isBefore(covered.get(0)))
                .toList();
        List<Block.Series> series = new ArrayList<>();
        for (VendorRow row : rows) {
            List<BigDecimal> values = days.stream()
                    .map(day ->
                            new BigDecimal(baseline.articles(day, row.counts().vendor())))
                    .toList();
            series.add(new Block.Series(row.name(), values, row.focus()));
        }
        String note = on.text()
                .say(
                        "trends.note",
                        "from",
                        Figures.shortDay(days.get(0)),
                        "to",
                        Figures.day(days.get(days.size() - 1)),
                        "n",
                        on.statements().counted("day", covered.size()));
        String title = title(on, rows);
        return Optional.of(new Section(id(), title, "", List.of(new Block.Multiples(title, note, series))));
    }

    private static String title(Composition on, List<VendorRow> rows) {
        List<String> alerts =
                rows.stream().filter(VendorRow::isAlert).map(VendorRow::name).toList();
        return alerts.isEmpty()
                ? on.text().say("trends.usual")
                : on.text().say("trends.unusual", "vendors", on.statements().list(alerts, 3));
    }
}
