package nightdesk.metric;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import nightdesk.article.ArticleText;
import nightdesk.fact.Fact;
import nightdesk.fact.Mention;
import nightdesk.fact.TextField;
import nightdesk.fact.Tone;
import org.jspecify.annotations.Nullable;

/**
 * What one article has of one vendor: the line that every count of vendors is made from.
 *
 * @param vendor family id
 * @param mentions from 1
 * @param prominence {@link Prominence} points, 0 to 100
 * @param tone tone of the article for the vendor; null if none was read
 */
public record VendorInArticle(
        String vendor,
        int mentions,
        boolean inHeadline,
        boolean inLead,
        BigDecimal prominence,
        Tone.@Nullable Value tone) {
    public VendorInArticle {
        Objects.requireNonNull(vendor);
        Objects.requireNonNull(prominence);
    }

    /** The vendors of an article, by id. */
    public static List<VendorInArticle> of(ArticleText text, List<Fact> facts, int words) {
        TreeMap<String, Seen> seen = new TreeMap<>();
        for (Fact fact : facts) {
            if (fact instanceof Mention mention) {
                seen.computeIfAbsent(mention.vendor(), vendor -> new Seen()).add(mention, text.headlineEnd());
            }
        }
        for (Fact fact : facts) {
            if (fact instanceof Tone tone && seen.get(tone.vendor()) instanceof Seen vendor) {
                vendor.tone = tone.value();
            }
        }
        int bodyLength = text.text().length() - text.headlineEnd();
        List<VendorInArticle> lines = new ArrayList<>(seen.size());
        seen.forEach((vendor, one) -> lines.add(new VendorInArticle(
                vendor,
                one.mentions,
                one.inHeadline,
                one.inLead,
                Prominence.points(one.inHeadline, one.inLead, one.firstInBody, bodyLength, one.mentions, words),
                one.tone)));
        return lines;
    }

    private static final class Seen {
        private int mentions;
        private boolean inHeadline;
        private boolean inLead;
        private int firstInBody = -1;
        private Tone.@Nullable Value tone;

        void add(Mention mention, int headlineEnd) {
            mentions++;
            inHeadline |= mention.field() == TextField.HEADLINE;
            inLead |= mention.field() == TextField.LEAD;
            if (mention.field() != TextField.HEADLINE && firstInBody < 0) {
                firstInBody = mention.evidence().span().start() - headlineEnd;
            }
        }
    }
}
