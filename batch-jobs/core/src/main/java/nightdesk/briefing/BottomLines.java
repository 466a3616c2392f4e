package nightdesk.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nightdesk.fact.Money;
import nightdesk.metric.DealTotal;

/** The main message: what the first story reports, then the money or the alert of the night; on a quiet night one honest line. */
public final class BottomLines {
    private BottomLines() {}

    /** The message with its references. */
    public static Prose prose(Composition on) {
        List<RankedStory> top = on.findings().topStories();
        if (top.isEmpty()) {
            return Prose.of(quiet(on));
        }
        List<Prose.Run> runs = new ArrayList<>();
        for (Prose.Run run : new StoryLines(on, top.get(0)).what().runs()) {
            runs.add(run instanceof Prose.Words words ? new Prose.Strong(words.text()) : run);
        }
        String money = money(on);
        if (!money.isEmpty()) {
            runs.add(new Prose.Words(" " + money));
        }
        String alert = alert(on);
        if (!alert.isEmpty()) {
            runs.add(new Prose.Words(" " + alert));
        }
        return new Prose(runs);
    }

    /** The message without references, for a preheader. */
    static String message(Composition on) {
        StringBuilder words = new StringBuilder();
        for (Prose.Run run : prose(on).runs()) {
            switch (run) {
                case Prose.Words plain -> words.append(plain.text());
                case Prose.Strong strong -> words.append(strong.text());
                case Prose.NoteRef ref -> {}
            }
        }
        return words.toString();
    }

    /** What the message rests on. */
    public static String support(Composition on) {
        List<RankedStory> top = on.findings().topStories();
        if (top.isEmpty()) {
            return on.text()
                    .say(
                            "bottom-line.quiet-support",
                            "articles",
                            on.statements()
                                    .counted("article", on.coverage().counted().articles()),
                            "stories",
                            on.statements()
                                    .counted("story", on.coverage().stories().size()));
        }
        StoryLines lines = new StoryLines(on, top.get(0));
        List<String> parts = new ArrayList<>();
        parts.add(lines.sources());
        parts.addAll(lines.comments());
        parts.add(lines.eventDate());
        return capital(String.join("; ", parts)) + ".";
    }

    private static String quiet(Composition on) {
        if (on.coverage().counted().articles() == 0) {
            return on.text().say("bottom-line.nothing");
        }
        return on.findings().alerts().isEmpty()
                ? on.text().say("bottom-line.quiet")
                : on.text().say("bottom-line.quiet-alert", "alert", alert(on));
    }

    private static String money(Composition on) {
        DealTotal.Total total = on.findings().dealTotal();
        Money money = total.money();
        return money == null
                ? ""
                : on.text()
                        .say(
                                "bottom-line.money",
                                "amount",
                                Figures.moneyWords(money),
                                "deals",
                                on.statements().counted("deal", total.deals()));
    }

    private static String alert(Composition on) {
        List<VendorRow> alerts = on.findings().alerts();
        return alerts.isEmpty()
                ? ""
                : on.text()
                        .say(
                                "bottom-line.alert",
                                "vendors",
                                on.statements()
                                        .list(
                                                alerts.stream()
                                                        .map(VendorRow::name)
                                                        .toList(),
                                                3));
    }

    static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
