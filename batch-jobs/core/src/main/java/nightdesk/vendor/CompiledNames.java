package nightdesk.vendor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nightdesk.text.PhraseMatcher;
import nightdesk.vendor.VendorLexicon.Entry;
import org.jspecify.annotations.Nullable;

/** The names of a lexicon ready to be looked for: all spellings in one matcher, companies by their name without legal form. Immutable. */
final class CompiledNames {
    private final List<String> spellings;
    private final List<List<Entry>> entries;
    private final Map<String, List<VendorAlias>> byName;

    private @Nullable PhraseMatcher phrases;

    private CompiledNames(List<String> spellings, List<List<Entry>> entries, Map<String, List<VendorAlias>> byName) {
        this.spellings = spellings;
        this.entries = entries;
        this.byName = byName;
    }

    static CompiledNames of(Collection<VendorFamily> families, Set<String> never) {
        PhraseMatcher.Builder builder = PhraseMatcher.builder();
        List<List<Entry>> collected = new ArrayList<>();
        Map<String, List<VendorAlias>> named = new TreeMap<>();
        for (VendorFamily family : families) {
            for (VendorAlias alias : family.aliases()) {
                Spellings.of(alias)
                        .forEach((spelling, form) -> enter(builder, collected, spelling, new Entry(alias, form)));
                if (alias.kind() != AliasKind.TICKER && alias.kind() != AliasKind.PRODUCT) {
                    named.computeIfAbsent(key(alias.text()), k -> new ArrayList<>())
                            .add(alias);
                }
            }
        }
        for (String phrase : never) {
            enter(builder, collected, phrase, null);
            enter(builder, collected, phrase.toUpperCase(Locale.ROOT), null);
        }
        return new CompiledNames(
                builder.phrases(), collected.stream().map(List::copyOf).toList(), named);
    }

    private static void enter(
            PhraseMatcher.Builder builder, List<List<Entry>> collected, String spelling, @Nullable Entry entry) {
        int number = builder.add(spelling);
        while (collected.size() <= number) {
            collected.add(new ArrayList<>());
        }
        if (entry != null) {
            collected.get(number).add(entry);
        }
    }

    /** Every spelling, by its number. */
    List<String> spellings() {
        return spellings;
    }

    /** The spellings in one matcher with the same numbers; compiled when first asked for. */
    PhraseMatcher phrases() {
        PhraseMatcher known = phrases;
        if (known == null) {
            PhraseMatcher.Builder builder = PhraseMatcher.builder();
            spellings.forEach(builder::add);
            known = builder.build();
            phrases = known;
        }
        return known;
    }

    /** What a phrase can stand for; empty if it belongs to nobody. */
    List<Entry> entriesOf(int phrase) {
        return entries.get(phrase);
    }

    /** The companies of that name, without article and legal form. */
    List<VendorAlias> named(String name) {
        return byName.getOrDefault(key(name), List.of());
    }

    private static String key(String name) {
        StringBuilder key = new StringBuilder();
        for (String word : LegalForm.nameWords(name)) {
            key.append(key.isEmpty() ? "" : " ").append(word.toLowerCase(Locale.ROOT));
        }
        return key.toString().replace('-', ' ').replace("!", "").replace("&", "and");
    }
}
