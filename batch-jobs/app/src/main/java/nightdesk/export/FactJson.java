package nightdesk.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nightdesk.fact.Amount;
import nightdesk.fact.Attribution;
import nightdesk.fact.CommentStatus;
import nightdesk.fact.Deal;
import nightdesk.fact.Fact;
import nightdesk.fact.Mention;
import nightdesk.fact.Money;
import nightdesk.fact.Party;
import nightdesk.fact.Quote;
import nightdesk.fact.Relation;
import nightdesk.fact.Signal;
import nightdesk.fact.Tone;
import nightdesk.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The fields of facts in {@code extract} and in exports: stable names, numbers plain, absent = null. Positions are UTF-16 units of the text
 * as delivered.
 */
public final class FactJson {
    private FactJson() {}

    /**
     * The fields of a fact.
     *
     * @param raw from a place in the normalised text to the same in the text as delivered
     */
    public static Map<String, @Nullable Object> fields(Fact fact, UnaryOperator<Span> raw) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        Span span = raw.apply(fact.evidence().span());
        switch (fact) {
            case Mention mention -> {
                fields.put("surface", mention.surface());
                place(fields, span);
                fields.put("vendor", mention.vendor());
            }
            case Amount amount -> {
                fields.put("surface", amount.asWritten());
                place(fields, span);
                fields.put("value_min", amount.money().min());
                fields.put("value_max", amount.money().max());
                fields.put("currency", amount.money().currency());
                fields.put("qualifier", amount.money().qualifier().word());
                fields.put("per", amount.per());
                fields.put("kind", amount.kind().word());
            }
            case Deal deal -> deal(fields, deal, raw.apply(deal.evidence().sentence()));
            case Relation relation -> {
                fields.put("type", relation.type().word());
                fields.put("subject", relation.subject().word());
                fields.put("object", relation.object().word());
                fields.put("modality", relation.modality().name().toLowerCase(Locale.ROOT));
                evidence(fields, raw.apply(relation.evidence().sentence()));
            }
            case Quote quote -> {
                fields.put("speaker", quote.speaker().name());
                fields.put("text", quote.words());
                place(fields, span);
            }
            case CommentStatus comment -> {
                fields.put("party", comment.party().word());
                fields.put("status", comment.state().word());
                evidence(fields, raw.apply(comment.evidence().sentence()));
            }
            case Attribution attribution -> {
                fields.put("source", attribution.source());
                fields.put("kind", attribution.kind().word());
                evidence(fields, raw.apply(attribution.evidence().sentence()));
            }
            case Tone tone -> {
                fields.put("vendor", tone.vendor());
                fields.put("tone", tone.value().word());
            }
            case Signal signal -> {
                fields.put("type", signal.type());
                fields.put("vendor_or_party", signal.party().word());
                fields.put("level", signal.level().word());
                evidence(fields, raw.apply(signal.evidence().sentence()));
            }
        }
        return fields;
    }

    private static void deal(Map<String, @Nullable Object> fields, Deal deal, Span sentence) {
        Money amount = deal.amount();
        fields.put("investors", deal.investors().stream().map(Party::word).toList());
        fields.put(
                "target",
                deal.targets().isEmpty()
                        ? null
                        : deal.targets().stream().map(Party::word).collect(Collectors.joining("; ")));
        fields.put("amount", amount == null ? null : amount.min());
        fields.put("amount_max", amount == null || amount.max().compareTo(amount.min()) == 0 ? null : amount.max());
        fields.put("currency", amount == null ? null : amount.currency());
        fields.put("qualifier", amount == null ? null : amount.qualifier().word());
        fields.put("instrument", deal.instrument().word());
        fields.put("status", deal.status().word());
        List<Map<String, Object>> alternatives = new ArrayList<>();
        for (Money alternative : deal.alternatives()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("amount", alternative.min());
            one.put("currency", alternative.currency());
            alternatives.add(one);
        }
        fields.put("alt_amounts", alternatives);
        fields.put("modality", deal.modality().name().toLowerCase(Locale.ROOT));
        fields.put("date_or_since", deal.date().isStated() ? deal.date().asWritten() : null);
        evidence(fields, sentence);
    }

    private static void place(Map<String, @Nullable Object> fields, Span span) {
        fields.put("start", span.start());
        fields.put("end", span.end());
    }

    private static void evidence(Map<String, @Nullable Object> fields, Span sentence) {
        fields.put("evidence_start", sentence.start());
        fields.put("evidence_end", sentence.end());
    }
}
