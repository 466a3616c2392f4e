package nightdesk.briefing;

import java.util.HashMap;
import java.util.Map;

/** Words for people of outlet keys, as far as cards, expected sources or the key itself give them. */
public final class OutletNames {
    private final Map<String, String> names = new HashMap<>();
    private final String unknown;

    public OutletNames(Composition on) {
        unknown = on.text().say("source.unnamed");
        // In the order of article ids, so that of two spellings always the same one wins.
        on.coverage()
                .articles()
                .values()
                .forEach(card ->
                        names.putIfAbsent(card.outlet().key(), card.outlet().name()));
        on.coverage().sources().forEach(source -> names.put(source.outlet(), source.name()));
    }

    /** Name of an outlet; the key itself if nothing else is known. */
    public String of(String key) {
        return key.isEmpty() ? unknown : names.getOrDefault(key, key);
    }
}
