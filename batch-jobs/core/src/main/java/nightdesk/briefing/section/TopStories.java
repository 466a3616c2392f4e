package nightdesk.briefing.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nightdesk.article.ArticleCard;
import nightdesk.briefing.Block;
import nightdesk.briefing.Composition;
import nightdesk.briefing.Figures;
import nightdesk.briefing.Prose;
import nightdesk.briefing.RankedStory;
import nightdesk.briefing.Section;
import nightdesk.briefing.SectionComposer;
import nightdesk.briefing.StoryLines;
import nightdesk.story.Story;

/** At most three stories in full; none on a quiet night, never padded. */
final class TopStories implements SectionComposer {
    @Override
    public String id() {
        return "top-stories";
    }

    @Override
    public Optional<Section> compose(Composition on) {
        List<RankedStory> top = on.findings().topStories();
        if (top.isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        for (RankedStory ranked : top) {
            blocks.add(block(on, ranked, blocks.size() + 1));
        }
        long eligible =
                on.findings().ranked().stream().filter(RankedStory::eligible).count();
        String note = on.text()
                .say(
                        "top-stories.note",
                        "shown",
                        Figures.count(top.size()),
                        "of",
                        on.statements().counted("story", eligible));
        return Optional.of(new Section(id(), on.text().say("section.top-stories"), note, blocks));
    }

    private static Block block(Composition on, RankedStory ranked, int rank) {
        StoryLines lines = new StoryLines(on, ranked);
        Story story = ranked.story();
        ArticleCard card = on.coverage().articles().get(story.representative());
        String title = ranked.novelty() == RankedStory.Novelty.UPDATED
                ? on.text().say("top-stories.update", "title", on.shown(story.title()))
                : on.shown(story.title());
        return new Block.StoryBlock(
                rank,
                title,
                lines.what(),
                lines.why(),
                Prose.of(lines.evidence()),
                lines.badge(),
                card == null ? null : card.url());
    }
}
