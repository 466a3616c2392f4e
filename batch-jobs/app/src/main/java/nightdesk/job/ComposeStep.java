package nightdesk.job;

import java.util.ArrayList;
import java.util.List;
import nightdesk.briefing.Briefing;
import nightdesk.briefing.BriefingComposer;
import nightdesk.briefing.BriefingSettings;
import nightdesk.briefing.EditionSummary;
import nightdesk.briefing.section.Sections;
import nightdesk.briefing.sheet.Sheets;
import nightdesk.export.DerivedLines;
import nightdesk.store.Editions;

/** Composes one briefing for each audience, and what the next edition needs to know of this one. */
final class ComposeStep implements StepWork {
    @Override
    public Figures on(Night night) {
        BriefingComposer composer = new BriefingComposer(Sections.ALL, Sheets.ALL);
        List<Briefing> briefings = new ArrayList<>();
        for (BriefingSettings settings : night.wiring().briefings()) {
            briefings.add(
                    composer.compose(night.coverage(), settings, night.wiring().patterns(settings.language())));
        }
        night.briefings(briefings);
        Editions editions = night.tools().database().editions();
        editions.writeDerived(
                night.edition(),
                MetricsStep.MEMORY,
                List.of(new Editions.DerivedLine("summary", Memory.line(EditionSummary.of(night.coverage())))));
        DerivedLines lines = new DerivedLines(night.coverage());
        editions.writeDerived(night.edition(), "stories", lines.stories());
        editions.writeDerived(night.edition(), "deals", lines.deals());
        editions.writeDerived(night.edition(), "metrics", lines.metrics());
        return new Figures(night.coverage().stories().size(), briefings.size());
    }
}
