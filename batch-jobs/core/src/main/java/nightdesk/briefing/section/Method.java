package nightdesk.briefing.section;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nightdesk.article.Membership;
import nightdesk.briefing.Block;
import nightdesk.briefing.Composition;
import nightdesk.briefing.Coverage;
import nightdesk.briefing.Figures;
import nightdesk.briefing.Prose;
import nightdesk.briefing.Section;
import nightdesk.briefing.SectionComposer;
import nightdesk.briefing.Totals;
import nightdesk.metric.Completeness;

/** How the figures came about, in half a page: window, counting, stories, deals, tone, versions. */
final class Method implements SectionComposer {
    @Override
    public String id() {
        return "method";
    }

    @Override
    public Optional<Section> compose(Composition on) {
        Coverage coverage = on.coverage();
        Totals totals = coverage.totals();
        List<Block> blocks = Stream.of(
                        on.text()
                                .say(
                                        "method.window",
                                        "window",
                                        WindowWords.of(on),
                                        "revision",
                                        Integer.toString(coverage.edition().revision())),
                        on.text()
                                .say(
                                        "method.counts",
                                        "files",
                                        on.statements().counted("file", totals.files()),
                                        "read",
                                        on.statements().counted("record", totals.read()),
                                        "duplicates",
                                        Figures.count(totals.duplicates()),
                                        "quarantined",
                                        Figures.count(totals.quarantined()),
                                        "background",
                                        Figures.count(totals.of(Membership.BACKGROUND)),
                                        "used",
                                        on.statements()
                                                .counted(
                                                        "article",
                                                        coverage.counted().articles())),
                        sources(on),
                        on.text().say("method.labels"),
                        on.text().say("method.stories"),
                        on.text().say("method.ranking"),
                        on.text().say("method.deals"),
                        on.text().say("method.shares"),
                        on.text()
                                .say(
                                        "method.version",
                                        "program",
                                        coverage.run().programVersion(),
                                        "rules",
                                        coverage.run().rulesVersion()))
                .map(line -> (Block) new Block.Paragraph(Prose.of(line)))
                .toList();
        return Optional.of(new Section(id(), on.text().say("section.method"), "", blocks));
    }

    private static String sources(Composition on) {
        List<Completeness.Result> sources = on.findings().sources();
        long gaps = sources.stream().filter(Completeness.Result::gap).count();
        return sources.isEmpty()
                ? on.text().say("caution.no-sources")
                : on.text().say("sources.gaps", "gaps", Figures.count(gaps), "n", Figures.count(sources.size())) + ".";
    }
}
