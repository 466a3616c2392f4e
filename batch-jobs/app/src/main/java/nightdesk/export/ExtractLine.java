package nightdesk.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nightdesk.article.ArticleText;
import nightdesk.fact.Amount;
import nightdesk.fact.Fact;
import nightdesk.fact.FactKind;
import nightdesk.fact.Mention;
import nightdesk.fact.Qualifier;
import nightdesk.fact.Tone;
import nightdesk.text.Span;
import nightdesk.watch.WatchHit;
import org.jspecify.annotations.Nullable;

/** The answer of {@code extract} to one article: every kind of fact under its name, in the order of the text. */
public final class ExtractLine {
    private ExtractLine() {}

    /**
     * The fields of the line.
     *
     * @param watched where people, topics and queries are met
     * @param vendors families to answer for; empty: all
     */
    public static Map<String, @Nullable Object> fields(
            String id, ArticleText article, List<Fact> facts, List<WatchHit> watched, Set<String> vendors) {
        Map<FactKind, List<Map<String, @Nullable Object>>> byKind = new TreeMap<>();
        Map<String, Object> tones = new TreeMap<>();
        for (Fact fact : facts) {
            switch (fact) {
                case Tone tone
                when isWanted(tone.vendor(), vendors) ->
                    tones.put(tone.vendor(), tone.value().word());
                case Tone tone -> {}
                case Mention mention when !isWanted(mention.vendor(), vendors) -> {}
                // Vague words are no amounts to other programs; exports and the workbook keep them.
                case Amount amount when amount.money().qualifier() == Qualifier.VAGUE -> {}
                default -> add(byKind, fact, article);
            }
        }
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("id", id);
        line.put("mentions", of(byKind, FactKind.MENTION));
        line.put("amounts", of(byKind, FactKind.AMOUNT));
        line.put("deals", of(byKind, FactKind.DEAL));
        line.put("relations", of(byKind, FactKind.RELATION));
        line.put("attributions", of(byKind, FactKind.ATTRIBUTION));
        line.put("comment_status", of(byKind, FactKind.COMMENT_STATUS));
        line.put("quotes", of(byKind, FactKind.QUOTE));
        line.put("tone_by_vendor", tones);
        line.put("signals", of(byKind, FactKind.SIGNAL));
        line.put("watch", watched.stream().map(hit -> hit(hit, article)).toList());
        return line;
    }

    private static Map<String, Object> hit(WatchHit hit, ArticleText article) {
        Span span = article.text().toRaw(hit.span());
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", hit.name());
        fields.put("kind", hit.kind().word());
        fields.put("start", span.start());
        fields.put("end", span.end());
        return fields;
    }

    private static void add(Map<FactKind, List<Map<String, @Nullable Object>>> byKind, Fact fact, ArticleText article) {
        byKind.computeIfAbsent(FactKind.of(fact), kind -> new ArrayList<>())
                .add(FactJson.fields(fact, article.text()::toRaw));
    }

    private static boolean isWanted(String vendor, Set<String> vendors) {
        return vendors.isEmpty() || vendors.contains(vendor);
    }

    private static List<Map<String, @Nullable Object>> of(
            Map<FactKind, List<Map<String, @Nullable Object>>> byKind, FactKind kind) {
        return byKind.getOrDefault(kind, List.of());
    }
}
