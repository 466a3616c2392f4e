package nightdesk.job;

import java.util.List;
import nightdesk.store.Database;
import nightdesk.story.Story;
import nightdesk.story.StoryArticle;
import nightdesk.story.StoryClusterer;

/** Puts the counted articles, and the earlier ones they belong to, into stories. */
final class StoriesStep implements StepWork {
    @Override
    public Figures on(Night night) {
        Database database = night.tools().database();
        List<StoryArticle> articles = database.stories().articlesFor(night.edition());
        List<Story> stories = new StoryClusterer()
                .stories(articles).stream()
                        .filter(story -> !story.counted().isEmpty())
                        .toList();
        database.stories().write(night.edition(), stories);
        night.stories(stories);
        return new Figures(articles.size(), stories.size());
    }
}
