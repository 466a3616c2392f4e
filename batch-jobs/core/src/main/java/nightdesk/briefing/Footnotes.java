package nightdesk.briefing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nightdesk.article.ArticleCard;
import nightdesk.text.ContentKey;
import org.jspecify.annotations.Nullable;

/** Numbers sources in the order of first use; one sentence of one article has one number. */
final class Footnotes {
    private record Place(ContentKey article, String sentence) {}

    private final Map<ContentKey, ArticleCard> articles;
    private final Map<Place, Integer> numbers = new HashMap<>();
    private final List<Footnote> notes = new ArrayList<>();

    Footnotes(Map<ContentKey, ArticleCard> articles) {
        this.articles = articles;
    }

    int number(ContentKey article, String sentence) {
        Place place = new Place(article, sentence);
        Integer known = numbers.get(place);
        if (known != null) {
            return known;
        }
        @Nullable ArticleCard card = articles.get(article);
        if (card == null) {
            throw new IllegalArgumentException("No card of article " + article + ", in which a fact stands");
        }
        int number = notes.size() + 1;
        numbers.put(place, number);
        notes.add(new Footnote(number, sentence, card));
        return number;
    }

    List<Footnote> all() {
        return List.copyOf(notes);
    }
}
