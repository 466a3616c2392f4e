package nightdesk.briefing.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nightdesk.briefing.Block;
import nightdesk.briefing.Change;
import nightdesk.briefing.Composition;
import nightdesk.briefing.Coverage;
import nightdesk.briefing.Figures;
import nightdesk.briefing.Prose;
import nightdesk.briefing.RankedStory;
import nightdesk.briefing.Section;
import nightdesk.briefing.SectionComposer;

/** What changed since the edition before, at most five lines; restatements first. */
final class ChangeList implements SectionComposer {
    private static final int MOST = 5;

    @Override
    public String id() {
        return "changes";
    }

    @Override
    public Optional<Section> compose(Composition on) {
        List<Prose> lines = new ArrayList<>();
        List<Change> told =
                on.changes().stream().filter(change -> change.weight() > 0).toList();
        told.stream().limit(told.size() > MOST ? MOST - 1 : MOST).forEach(change -> lines.add(line(on, change)));
        if (told.size() > MOST) {
            lines.add(Prose.of(on.text().say("changes.more", "n", Figures.count(told.size() - (MOST - 1L)))));
        }
        Coverage coverage = on.coverage();
        if (coverage.edition().first()) {
            lines.add(Prose.of(
                    on.text().say(coverage.dayBefore().isEmpty() ? "changes.first" : "changes.first-with-day-before")));
        } else if (lines.isEmpty()) {
            long same = on.findings().ranked().stream()
                    .filter(ranked -> ranked.novelty() == RankedStory.Novelty.CONTINUING)
                    .count();
            lines.add(Prose.of(
                    same == 0
                            ? on.text().say("changes.none")
                            : on.text()
                                    .say(
                                            "changes.none-but-repeated",
                                            "stories",
                                            on.statements().counted("story", same))));
        }
        return Optional.of(
                new Section(id(), on.text().say("section.changes"), note(on), List.of(new Block.Lines(lines))));
    }

    private static String note(Composition on) {
        var previous = on.coverage().previous();
        return previous == null
                ? ""
                : on.text()
                        .say(
                                "changes.note",
                                "edition",
                                Figures.weekday(previous.date()),
                                "revision",
                                "" + previous.revision());
    }

    private static Prose line(Composition on, Change change) {
        String key = "change." + change.kind().word()
                + (change.kind() == Change.Kind.RESTATED && change.reason().isEmpty() ? "-bare" : "");
        String object = on.text().say("object." + change.object());
        return on.text()
                .prose(
                        key,
                        "object",
                        object,
                        "label",
                        new Prose(List.of(new Prose.Strong(on.shown(change.label())))),
                        "field",
                        change.field(),
                        "before",
                        change.before(),
                        "after",
                        change.after(),
                        "reason",
                        change.reason());
    }
}
