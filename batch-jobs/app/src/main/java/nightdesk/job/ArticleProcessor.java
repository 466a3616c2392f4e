package nightdesk.job;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nightdesk.article.Article;
import nightdesk.article.ArticleText;
import nightdesk.fact.Fact;
import nightdesk.metric.VendorInArticle;
import nightdesk.store.ReadArticle;
import nightdesk.story.StoryKeys;
import org.springframework.batch.infrastructure.item.ItemProcessor;

/** Reads out of an article what it says. Pure but for the count of articles done. */
final class ArticleProcessor implements ItemProcessor<RegisteredArticle, ReadArticle> {
    private final Night night;

    ArticleProcessor(Night night) {
        this.night = night;
    }

    @Override
    public ReadArticle process(RegisteredArticle registered) {
        Article article = registered.article();
        Instant published = article.published().instant();
        LocalDate day = published == null
                ? null
                : LocalDate.ofInstant(published, night.edition().zone());
        ArticleText text = ArticleText.of(article, day);
        List<Fact> facts = night.wiring().engine().factsIn(text);
        int words = words(text.text().chars());
        return new ReadArticle(
                registered.number(),
                registered.fileNumber(),
                article,
                registered.membership(),
                registered.superseded(),
                registered.knownRecord(),
                registered.format(),
                StoryKeys.headline(article.headline()),
                StoryKeys.body(article.paragraphs()),
                words,
                text,
                facts,
                VendorInArticle.of(text, facts, words));
    }

    private static int words(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean space = text.charAt(i) <= ' ';
            words += inside && space ? 1 : 0;
            inside = !space;
        }
        return inside ? words + 1 : words;
    }
}
