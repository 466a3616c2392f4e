package nightdesk.briefing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import nightdesk.article.ArticleCard;
import nightdesk.fact.AmountKind;
import nightdesk.fact.Modality;
import nightdesk.fact.Money;
import nightdesk.fact.TextField;
import nightdesk.fact.Tone;
import nightdesk.fault.Place;
import nightdesk.fault.RejectionReason;
import nightdesk.text.ContentKey;
import org.jspecify.annotations.Nullable;

/**
 * The long sheets' rows, streamed by the shell: of the edition's counted articles, and of what this edition's runs refused.
 *
 * @param articles every counted article, by publication time, undated last, then id
 * @param mentions of those articles, by article id, then start
 * @param amounts of those articles, by article id, then start
 * @param rejected by file, member, record
 */
public record SheetRows(
        RowSource<ArticleRow> articles,
        RowSource<MentionRow> mentions,
        RowSource<AmountRow> amounts,
        RowSource<RejectedRow> rejected) {
    /** No rows. */
    public static final SheetRows NONE = new SheetRows(
            RowSource.of(List.of()), RowSource.of(List.of()), RowSource.of(List.of()), RowSource.of(List.of()));

    /**
     * A counted article.
     *
     * @param story the story it belongs to; null if it was left out of clustering
     * @param duplicateOf first article of the same text; null if it is the first itself
     * @param vendors family ids it names, in alphabetical order
     * @param tones tone of the article for those vendors that have one, by vendor
     */
    public record ArticleRow(
            ArticleCard card,
            @Nullable ContentKey story,
            @Nullable ContentKey duplicateOf,
            List<String> vendors,
            List<VendorTone> tones) {
        public ArticleRow {
            Objects.requireNonNull(card);
            vendors = List.copyOf(vendors);
            tones = List.copyOf(tones);
        }
    }

    /** Tone of an article for one vendor. */
    public record VendorTone(String vendor, Tone.Value tone) {
        public VendorTone {
            Objects.requireNonNull(vendor);
            Objects.requireNonNull(tone);
        }
    }

    /**
     * One mention.
     *
     * @param fact key of the fact
     * @param sentence number of its sentence in the article, from 0
     * @param start UTF-16 offset in the article's text as delivered
     * @param tone tone of the article for this vendor; null if none was read
     * @param prominence points (0 to 100) of the vendor in the article; null if not computed
     */
    public record MentionRow(
            ContentKey fact,
            ContentKey article,
            String vendor,
            String surface,
            String alias,
            String rule,
            TextField field,
            int sentence,
            int start,
            int end,
            Tone.@Nullable Value tone,
            @Nullable BigDecimal prominence) {
        public MentionRow {
            Objects.requireNonNull(fact);
            Objects.requireNonNull(article);
            Objects.requireNonNull(vendor);
            Objects.requireNonNull(surface);
            Objects.requireNonNull(alias);
            Objects.requireNonNull(rule);
            Objects.requireNonNull(field);
        }
    }

    /**
     * One amount of money, as the article gives it.
     *
     * @param sentence the sentence it stands in, as written
     * @param start UTF-16 offset in the article's text as delivered
     */
    public record AmountRow(
            ContentKey fact,
            ContentKey article,
            String asWritten,
            Money money,
            AmountKind kind,
            Modality modality,
            @Nullable String per,
            @Nullable String since,
            String sentence,
            int start,
            int end,
            String rule) {
        public AmountRow {
            Objects.requireNonNull(fact);
            Objects.requireNonNull(article);
            Objects.requireNonNull(asWritten);
            Objects.requireNonNull(money);
            Objects.requireNonNull(kind);
            Objects.requireNonNull(modality);
            Objects.requireNonNull(sentence);
            Objects.requireNonNull(rule);
        }
    }

    /** One refused record or file. */
    public record RejectedRow(Place place, RejectionReason reason, String message) {
        public RejectedRow {
            Objects.requireNonNull(place);
            Objects.requireNonNull(reason);
            Objects.requireNonNull(message);
        }
    }

    public SheetRows {
        Objects.requireNonNull(articles);
        Objects.requireNonNull(mentions);
        Objects.requireNonNull(amounts);
        Objects.requireNonNull(rejected);
    }
}
