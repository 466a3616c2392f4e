package nightdesk.job;

import nightdesk.store.ReadArticle;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/** Writes a chunk of articles with their facts. */
final class ArticleWriter implements ItemWriter<ReadArticle> {
    private final Night night;

    ArticleWriter(Night night) {
        this.night = night;
    }

    @Override
    public void write(Chunk<? extends ReadArticle> chunk) {
        night.tools().database().articles().write(night.edition(), chunk.getItems());
        long done = night.extracted().addAndGet(chunk.size());
        night.progress().advance(done, night.toWrite());
    }
}
