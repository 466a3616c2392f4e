package nightdesk.watch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nightdesk.article.ArticleText;
import nightdesk.fault.FaultKind;
import nightdesk.fault.Nearest;
import nightdesk.fault.NightdeskException;
import nightdesk.text.Span;
import nightdesk.text.Text;

/**
 * People, topics and queries a user watches: lines of {@code kind NAME = query}.
 *
 * <pre>
 * person Ada Quill = "Ada Quill" OR "Dr Quill"
 * topic Export controls = "export control*" OR (chip* NEAR/5 ban*)
 * query Leaving a cloud = title:cloud AND (leave* OR "switch* to") NOT weather
 * </pre>
 *
 * An entry is met in an article if its query holds there; its places are those of the terms the query needs. Immutable.
 */
public final class WatchList {
    private record Entry(String name, WatchKind kind, WatchQuery query) {}

    private final Map<String, Entry> entries;
    private final Map<WatchQuery.Term, Integer> numbers = new LinkedHashMap<>();
    private final TermFinder finder;

    private WatchList(Map<String, Entry> entries) {
        this.entries = new LinkedHashMap<>(entries);
        Set<WatchQuery.Term> terms = new LinkedHashSet<>();
        entries.values().forEach(entry -> terms.addAll(WatchQuery.allTermsOf(entry.query())));
        for (WatchQuery.Term term : terms) {
            numbers.put(term, numbers.size());
        }
        this.finder = new TermFinder(List.copyOf(terms));
    }

    /** A list that watches nothing. */
    public static WatchList empty() {
        return new WatchList(Map.of());
    }

    /**
     * The list of a file's text; lines that start with # are comments.
     *
     * @param fileName shown in messages
     * @throws NightdeskException of kind USAGE that names file and line
     */
    public static WatchList parse(String fileName, String content) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        int number = 0;
        for (String written : content.split("\n", -1)) {
            number++;
            String line = Text.of(written).chars().strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                Entry entry = entry(fileName + ", line " + number + ": ", line);
                if (entries.putIfAbsent(entry.name(), entry) != null) {
                    throw fault(fileName + ", line " + number + ": '" + entry.name()
                            + "' is watched in this file already. Give it another name.");
                }
            }
        }
        return new WatchList(entries);
    }

    private static Entry entry(String where, String line) {
        int space = line.indexOf(' ');
        int equals = line.indexOf(" = ");
        if (space < 0 || equals <= space) {
            throw fault(where + "'" + line
                    + "' is no entry. Write 'person NAME = query', with topic or query for other kinds.");
        }
        String kind = line.substring(0, space);
        WatchKind known = null;
        for (WatchKind each : WatchKind.values()) {
            known = each.word().equals(kind) ? each : known;
        }
        if (known == null) {
            throw fault(where + "kind '" + kind + "' is unknown. "
                    + Nearest.hint(kind, List.of("person", "topic", "query")));
        }
        try {
            return new Entry(
                    line.substring(space, equals).strip(), known, WatchQueryReader.read(line.substring(equals + 3)));
        } catch (IllegalArgumentException e) {
            throw new NightdeskException(FaultKind.USAGE, where + e.getMessage() + ".", e);
        }
    }

    private static NightdeskException fault(String message) {
        return new NightdeskException(FaultKind.USAGE, message);
    }

    /** This list with another on top: an entry of the same name is the other's. */
    public WatchList mergedWith(WatchList later) {
        Map<String, Entry> merged = new LinkedHashMap<>(entries);
        merged.putAll(later.entries);
        return new WatchList(merged);
    }

    /** Names of the entries, in the order of the files. */
    public List<String> names() {
        return List.copyOf(entries.keySet());
    }

    /** Where the entries are met, in order of the place, then the name; the places of one entry do not overlap. */
    public List<WatchHit> hitsIn(ArticleText article) {
        if (entries.isEmpty()) {
            return List.of();
        }
        String text = article.text().chars();
        List<List<Span>> places = finder.placesIn(text, article.headlineEnd());
        List<WatchHit> hits = new ArrayList<>();
        for (Entry entry : entries.values()) {
            if (isMet(entry.query(), places, text)) {
                Set<Span> spans = new TreeSet<>(Comparator.comparingInt(Span::start)
                        .thenComparing(Comparator.comparingInt(Span::end).reversed()));
                WatchQuery.termsOf(entry.query()).forEach(term -> spans.addAll(placesOf(term, places)));
                int end = 0;
                for (Span span : spans) {
                    if (span.start() >= end) {
                        hits.add(new WatchHit(entry.name(), entry.kind(), span));
                        end = span.end();
                    }
                }
            }
        }
        hits.sort(Comparator.comparing(WatchHit::span).thenComparing(WatchHit::name));
        return List.copyOf(hits);
    }

    private List<Span> placesOf(WatchQuery.Term term, List<List<Span>> places) {
        return places.get(numbers.getOrDefault(term, 0));
    }

    private boolean isMet(WatchQuery query, List<List<Span>> places, String text) {
        return switch (query) {
            case WatchQuery.Term term -> !placesOf(term, places).isEmpty();
            case WatchQuery.And and -> and.parts().stream().allMatch(part -> isMet(part, places, text));
            case WatchQuery.Or or -> or.parts().stream().anyMatch(part -> isMet(part, places, text));
            case WatchQuery.Not not -> !isMet(not.part(), places, text);
            case WatchQuery.Near near ->
                placesOf(near.left(), places).stream()
                        .anyMatch(left -> placesOf(near.right(), places).stream()
                                .anyMatch(right -> wordsBetween(left, right, text, near.words()) <= near.words()));
        };
    }

    /** Number of words between two places, counted no further than {@code limit} + 1; 0 if they overlap. */
    private static int wordsBetween(Span left, Span right, String text, int limit) {
        int from = Math.min(left.end(), right.end());
        int to = Math.max(left.start(), right.start());
        int words = 0;
        for (int i = from; i < to && words <= limit; i++) {
            boolean starts =
                    Character.isLetterOrDigit(text.charAt(i)) && !Character.isLetterOrDigit(text.charAt(i - 1));
            words += starts ? 1 : 0;
        }
        return words;
    }
}
