package nightdesk.briefing.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import nightdesk.briefing.Cell;
import nightdesk.briefing.Column;
import nightdesk.briefing.Composition;
import nightdesk.briefing.DataSheet;
import nightdesk.briefing.SheetComposer;
import nightdesk.metric.DayTable.OutletDay;
import nightdesk.metric.DayTable.VendorDay;
import nightdesk.metric.VendorCounts;

/** Counts by publication day and vendor over the 90 days before the window; days without any article are left out. */
final class TrendSheet implements SheetComposer {
    private static final int DAYS = 90;

    @Override
    public String id() {
        return "trend";
    }

    @Override
    public DataSheet compose(Composition on) {
        List<Column> columns = List.of(
                on.column("day", false, 3),
                on.column("vendor", false, 4),
                on.column("articles", true, 2),
                on.column("mentions", true, 2),
                on.column("headline-articles", true, 2),
                on.column("outlets", true, 2),
                on.column("positive", true, 2),
                on.column("neutral", true, 2),
                on.column("negative", true, 2),
                on.column("day-articles", true, 2));
        LocalDate end = on.findings().baseline().windowDay();
        TreeMap<LocalDate, Long> articles = new TreeMap<>();
        for (OutletDay row : on.coverage().history().outlets()) {
            if (row.day().isBefore(end) && !row.day().isBefore(end.minusDays(DAYS))) {
                articles.merge(row.day(), row.articles(), Long::sum);
            }
        }
        TreeMap<LocalDate, List<VendorDay>> byDay = new TreeMap<>();
        for (VendorDay row : on.coverage().history().vendors()) {
            if (articles.containsKey(row.day()) && on.follows(row.vendor())) {
                byDay.computeIfAbsent(row.day(), day -> new ArrayList<>()).add(row);
            }
        }
        List<List<Cell>> rows = new ArrayList<>();
        byDay.forEach((day, counts) -> {
            for (VendorCounts vendor : VendorCounts.of(counts)) {
                rows.add(List.of(
                        new Cell.Day(day),
                        new Cell.Words(on.coverage().vendorName(vendor.vendor())),
                        new Cell.Count(vendor.articles()),
                        new Cell.Count(vendor.mentions()),
                        new Cell.Count(vendor.headlineArticles()),
                        new Cell.Count(vendor.outlets()),
                        new Cell.Count(vendor.positive()),
                        new Cell.Count(vendor.neutral()),
                        new Cell.Count(vendor.negative()),
                        new Cell.Count(articles.getOrDefault(day, 0L))));
            }
        });
        return Cells.sheet(on, id(), columns, rows);
    }
}
