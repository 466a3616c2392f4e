package nightdesk.briefing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nightdesk.metric.Baseline;
import nightdesk.metric.Delta;
import nightdesk.metric.MeanProminence;
import nightdesk.metric.MetricInput;
import nightdesk.metric.NetTone;
import nightdesk.metric.PrintedShares;
import nightdesk.metric.ShareOfVoice;
import nightdesk.metric.Spike;
import nightdesk.metric.VendorCounts;
import nightdesk.story.Story;

/** Computes the figures of every vendor. */
final class VendorRows {
    private VendorRows() {}

    /** Every vendor of the briefing that the edition or the one before names; by share, then name. */
    static List<VendorRow> of(Coverage coverage, BriefingSettings settings, MetricInput input, Baseline baseline) {
        List<VendorCounts> counts = input.counts();
        List<BigDecimal> shares =
                PrintedShares.of(counts.stream().map(VendorCounts::articles).toList());
        Map<String, BigDecimal> before = before(input, baseline);
        Delta.Against against = before.isEmpty() ? Delta.Against.NOTHING : against(input, baseline);
        List<LocalDate> days = baseline.isEnough() ? baseline.coveredDays() : List.of();
        Map<LocalDate, Map<String, BigDecimal>> onDays = baseline.shares(days, input.vendors());
        Map<String, Long> stories = stories(input.stories());
        long articles = input.counted().articles();
        List<VendorRow> rows = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            VendorCounts vendor = counts.get(i);
            BigDecimal shareBefore = before.get(vendor.vendor());
            if (vendor.articles() == 0 && (shareBefore == null || shareBefore.signum() == 0)) {
                continue;
            }
            rows.add(new VendorRow(
                    vendor,
                    coverage.vendorName(vendor.vendor()),
                    stories.getOrDefault(vendor.vendor(), 0L),
                    shares.get(i),
                    shareBefore,
                    against,
                    days.isEmpty() ? null : median(onDays, vendor.vendor()),
                    articles == 0
                            ? BigDecimal.ZERO
                            : new BigDecimal(vendor.articles())
                                    .divide(new BigDecimal(articles), 12, RoundingMode.HALF_UP),
                    vendor.articles() == 0 ? null : MeanProminence.of(vendor),
                    NetTone.of(vendor),
                    Delta.of(input, baseline, vendor),
                    Spike.of(input, baseline, vendor),
                    vendor.vendor().equals(settings.focus())));
        }
        rows.sort(Comparator.comparing(VendorRow::share)
                .reversed()
                .thenComparing(
                        Comparator.comparingLong((VendorRow row) -> row.counts().articles())
                                .reversed())
                .thenComparing(VendorRow::name));
        return List.copyOf(rows);
    }

    private static Delta.Against against(MetricInput input, Baseline baseline) {
        if (!baseline.sameWeekdays().isEmpty()) {
            return Delta.Against.SAME_WEEKDAY_MEDIAN;
        }
        return input.edition().first() ? Delta.Against.DAY_BEFORE : Delta.Against.PREVIOUS_EDITION;
    }

    /** Shares compared with, by vendor: medians of the same weekday, else those of the edition before; empty if there is neither. */
    private static Map<String, BigDecimal> before(MetricInput input, Baseline baseline) {
        TreeMap<String, BigDecimal> before = new TreeMap<>();
        if (ShareOfVoice.pairs(input.counts()) < VendorRow.LEAST_PAIRS) {
            return before;
        }
        List<LocalDate> weekdays = baseline.sameWeekdays();
        if (!weekdays.isEmpty()) {
            Map<LocalDate, Map<String, BigDecimal>> shares = baseline.shares(weekdays, input.vendors());
            input.vendors().forEach(vendor -> before.put(vendor, median(shares, vendor)));
            return before;
        }
        List<VendorCounts> counts = input.previousCounts();
        if (ShareOfVoice.pairs(counts) < VendorRow.LEAST_PAIRS) {
            return before;
        }
        List<BigDecimal> shares =
                PrintedShares.of(counts.stream().map(VendorCounts::articles).toList());
        for (int i = 0; i < counts.size(); i++) {
            before.put(counts.get(i).vendor(), shares.get(i));
        }
        return before;
    }

    private static BigDecimal median(Map<LocalDate, Map<String, BigDecimal>> shares, String vendor) {
        List<BigDecimal> sorted = shares.values().stream()
                .map(ofDay -> ofDay.getOrDefault(vendor, BigDecimal.ZERO))
                .sorted()
                .toList();
        int half = sorted.size() / 2;
        BigDecimal middle = sorted.size() % 2 == 1
                ? sorted.get(half)
                : sorted.get(half - 1).add(sorted.get(half)).divide(new BigDecimal(2), 12, RoundingMode.HALF_UP);
        return middle.setScale(3, RoundingMode.HALF_UP);
    }

    private static Map<String, Long> stories(List<Story> stories) {
        TreeMap<String, Long> counts = new TreeMap<>();
        stories.forEach(story -> story.vendors().forEach(vendor -> counts.merge(vendor, 1L, Long::sum)));
        return counts;
    }
}
