package nightdesk.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.util.Objects;
import nightdesk.fact.Amount;
import nightdesk.fact.AmountKind;
import nightdesk.fact.Attribution;
import nightdesk.fact.CommentStatus;
import nightdesk.fact.Deal;
import nightdesk.fact.Evidence;
import nightdesk.fact.Fact;
import nightdesk.fact.FactKind;
import nightdesk.fact.Mention;
import nightdesk.fact.Modality;
import nightdesk.fact.Money;
import nightdesk.fact.Quote;
import nightdesk.fact.Relation;
import nightdesk.fact.Signal;
import nightdesk.fact.TextField;
import nightdesk.fact.Tone;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The body of a fact as the database keeps it: its fields beside evidence and modality, which have columns of their own. Mentions
 * and amounts, nine of ten rows, are fields between tabs; all others a JSON object.
 */
final class FactCodec {
    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultVisibility(checker -> checker.withGetterVisibility(Visibility.NONE)
                    .withIsGetterVisibility(Visibility.NONE)
                    .withFieldVisibility(Visibility.ANY))
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .addMixIn(Fact.class, Body.class)
            .build();

    /** What is written of a fact: not what has columns of its own. */
    @JsonIgnoreProperties(
            value = {"evidence", "modality"},
            allowSetters = true)
    private interface Body {}

    private FactCodec() {}

    static String bodyOf(Fact fact) {
        if (fact instanceof Mention mention) {
            return Ordinals.of(mention.field()) + "\t" + mention.alias() + "\t" + mention.surface();
        }
        if (fact instanceof Amount amount) {
            Money money = amount.money();
            return money.min().toPlainString() + "\t" + money.max().toPlainString() + "\t" + money.currency() + "\t"
                    + Ordinals.of(money.qualifier()) + "\t" + Ordinals.of(amount.kind()) + "\t"
                    + Objects.requireNonNullElse(amount.per(), "") + "\t"
                    + Objects.requireNonNullElse(amount.since(), "") + "\t" + amount.asWritten();
        }
        return JSON.writeValueAsString(fact);
    }

    static Fact factOf(FactKind kind, Evidence evidence, Modality modality, String vendor, String body) {
        if (kind == FactKind.MENTION) {
            int alias = body.indexOf('\t');
            int surface = body.indexOf('\t', alias + 1);
            TextField field = Ordinals.field(Integer.parseInt(body.substring(0, alias)));
            return new Mention(
                    evidence, vendor, body.substring(surface + 1), body.substring(alias + 1, surface), field);
        }
        if (kind == FactKind.AMOUNT) {
            return amountOf(evidence, modality, body.split("\t", 8));
        }
        // The columns put before the body make the whole document.
        String whole = "{\"evidence\":" + JSON.writeValueAsString(evidence) + ",\"modality\":\"" + modality.name()
                + "\"," + body.substring(1);
        return JSON.readValue(whole, recordOf(kind));
    }

    /** The sum of money in the body of an amount. */
    static Money moneyOf(String body) {
        return moneyOf(body.split("\t", 5));
    }

    private static Money moneyOf(String[] fields) {
        return new Money(
                new BigDecimal(fields[0]),
                new BigDecimal(fields[1]),
                fields[2],
                Ordinals.qualifier(Integer.parseInt(fields[3])));
    }

    private static Amount amountOf(Evidence evidence, Modality modality, String[] fields) {
        AmountKind kind = Ordinals.amountKind(Integer.parseInt(fields[4]));
        return new Amount(evidence, modality, fields[7], moneyOf(fields), kind, orNull(fields[5]), orNull(fields[6]));
    }

    private static @Nullable String orNull(String field) {
        return field.isEmpty() ? null : field;
    }

    private static Class<? extends Fact> recordOf(FactKind kind) {
        return switch (kind) {
            case MENTION -> Mention.class;
            case AMOUNT -> Amount.class;
            case DEAL -> Deal.class;
            case RELATION -> Relation.class;
            case QUOTE -> Quote.class;
            case COMMENT_STATUS -> CommentStatus.class;
            case ATTRIBUTION -> Attribution.class;
            case TONE -> Tone.class;
            case SIGNAL -> Signal.class;
        };
    }
}
