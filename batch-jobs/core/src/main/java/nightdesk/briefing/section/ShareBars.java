package nightdesk.briefing.section;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nightdesk.briefing.Block;
import nightdesk.briefing.Composition;
import nightdesk.briefing.Figures;
import nightdesk.briefing.Section;
import nightdesk.briefing.SectionComposer;
import nightdesk.briefing.VendorRow;

/** Share of voice as bars, with the 28-day median where there are days enough. */
final class ShareBars implements SectionComposer {
    private static final int MOST = 8;
    private static final int MOST_NAMES = 3;

    @Override
    public String id() {
        return "share-of-voice";
    }

    @Override
    public Optional<Section> compose(Composition on) {
        List<VendorRow> rows = on.findings().vendors().stream()
                .filter(row -> row.counts().articles() > 0)
                .toList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        long pairs = rows.stream().mapToLong(row -> row.counts().articles()).sum();
        List<Block.Bar> bars = new ArrayList<>();
        rows.stream()
                .limit(MOST)
                .forEach(row -> bars.add(new Block.Bar(
                        row.name(), row.share(), row.counts().articles(), row.medianShare(), row.focus())));
        if (rows.size() > MOST) {
            List<VendorRow> rest = rows.subList(MOST, rows.size());
            bars.add(new Block.Bar(
                    on.text().say("share-of-voice.rest", "n", Figures.count(rest.size())),
                    rest.stream().map(VendorRow::share).reduce(BigDecimal.ZERO, BigDecimal::add),
                    rest.stream().mapToLong(row -> row.counts().articles()).sum(),
                    null,
                    false));
        }
        String note = on.text()
                .say(
                        on.findings().baseline().isEnough() ? "share-of-voice.note-with-median" : "share-of-voice.note",
                        "n",
                        Figures.count(pairs),
                        "window",
                        WindowWords.of(on));
        String title = title(on, rows, pairs);
        return Optional.of(new Section(id(), title, "", List.of(new Block.ShareBars(title, note, bars))));
    }

    /** The finding: who leads, alone or together. */
    private static String title(Composition on, List<VendorRow> rows, long pairs) {
        VendorRow first = rows.get(0);
        List<String> level = rows.stream()
                .filter(row -> row.counts().articles() == first.counts().articles())
                .map(VendorRow::name)
                .toList();
        if (level.size() > MOST_NAMES) {
            return on.text()
                    .say(
                            "share-of-voice.many-level",
                            "n",
                            Figures.count(level.size()),
                            "articles",
                            on.statements().counted("article", first.counts().articles()));
        }
        if (level.size() == 1 && pairs < VendorRow.LEAST_PAIRS) {
            return on.text()
                    .say(
                            "share-of-voice.leads-few",
                            "vendor",
                            first.name(),
                            "articles",
                            Figures.count(first.counts().articles()),
                            "pairs",
                            Figures.count(pairs));
        }
        return level.size() == 1
                ? on.text().say("share-of-voice.leads", "vendor", first.name(), "share", Figures.percent(first.share()))
                : on.text()
                        .say("share-of-voice.level", "vendors", on.statements().list(level, MOST_NAMES));
    }
}
