package nightdesk.story;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import nightdesk.text.ContentKey;
import org.jspecify.annotations.Nullable;

/**
 * Puts articles into stories. The result depends on the set of articles, not on their order; time and memory grow with their number. Versions
 * of one record and articles that an earlier edition put together stay together.
 */
public final class StoryClusterer {
    private static final Comparator<StoryArticle> BY_TIME = Comparator.comparing(
                    StoryArticle::published, Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
            .thenComparing(StoryArticle::id);
    private final Grouping grouping;

    /** Clusters by equal text and equal headline. */
    public StoryClusterer() {
        this(new EqualWords());
    }

    /** Clusters by any grouping. */
    public StoryClusterer(Grouping grouping) {
        this.grouping = grouping;
    }

    /**
     * The stories of the given articles: those that the edition counts and the earlier ones they may belong to.
     *
     * @return every story, dormant ones included, by id
     */
    public List<Story> stories(List<StoryArticle> articles) {
        List<StoryArticle> ordered = articles.stream().sorted(BY_TIME).toList();
        Joined joined = new Joined(ordered.size());
        joinEqual(ordered, joined, StoryArticle::record);
        joinEqual(ordered, joined, StoryArticle::earlier);
        grouping.join(ordered, joined::join);
        TreeMap<Integer, List<StoryArticle>> clusters = new TreeMap<>();
        for (int i = 0; i < ordered.size(); i++) {
            clusters.computeIfAbsent(joined.rootOf(i), root -> new ArrayList<>(1))
                    .add(ordered.get(i));
        }
        return clusters.values().stream()
                .map(StoryClusterer::story)
                .sorted(Comparator.comparing(Story::id))
                .toList();
    }

    private static void joinEqual(
            List<StoryArticle> ordered, Joined joined, Function<StoryArticle, @Nullable ContentKey> key) {
        Map<ContentKey, Integer> first = new HashMap<>();
        for (int i = 0; i < ordered.size(); i++) {
            ContentKey value = key.apply(ordered.get(i));
            if (value != null) {
                Integer before = first.putIfAbsent(value, i);
                if (before != null) {
                    joined.join(before, i);
                }
            }
        }
    }

    private static Story story(List<StoryArticle> members) {
        List<List<StoryArticle>> reports = reports(members);
        Origins origins = new Origins(reports);
        List<StoryArticle> counted =
                members.stream().filter(StoryArticle::counted).toList();
        StoryArticle representative = representative(counted.isEmpty() ? members : counted);
        TreeSet<String> vendors = new TreeSet<>();
        (counted.isEmpty() ? members : counted).forEach(member -> vendors.addAll(member.vendors()));
        return new Story(
                id(members),
                representative.headline(),
                state(members, reports, origins),
                ids(members),
                ids(counted),
                representative.id(),
                reports.stream()
                        .filter(copies -> copies.size() > 1)
                        .map(StoryClusterer::ids)
                        .toList(),
                origins.of(reports),
                List.copyOf(vendors),
                members.get(0).published(),
                lastSeen(members));
    }

    /** Copies of one text together, each group and the groups by their first member. */
    private static List<List<StoryArticle>> reports(List<StoryArticle> members) {
        LinkedHashMap<ContentKey, List<StoryArticle>> reports = new LinkedHashMap<>();
        for (StoryArticle member : members) {
            ContentKey body = member.bodyKey();
            // Without a body the headline is all there is to copy.
            ContentKey text = body != null ? body : member.headlineKey() != null ? member.headlineKey() : member.id();
            reports.computeIfAbsent(text, key -> new ArrayList<>(1)).add(member);
        }
        return List.copyOf(reports.values());
    }

    private static ContentKey id(List<StoryArticle> members) {
        for (StoryArticle member : members) {
            if (member.earlier() != null) {
                return member.earlier();
            }
        }
        return ContentKey.of("story", members.get(0).record().hex());
    }

    /** The earliest that reports by itself; else the earliest. */
    private static StoryArticle representative(List<StoryArticle> members) {
        return members.stream()
                .filter(member -> member.cites().isEmpty())
                .findFirst()
                .orElse(members.get(0));
    }

    private static Story.State state(List<StoryArticle> members, List<List<StoryArticle>> reports, Origins origins) {
        if (members.stream().noneMatch(StoryArticle::counted)) {
            return Story.State.DORMANT;
        }
        if (members.stream().allMatch(StoryArticle::counted)) {
            return Story.State.NEW;
        }
        List<List<StoryArticle>> known = reports.stream()
                .filter(report -> report.stream().anyMatch(copy -> !copy.counted()))
                .toList();
        return origins.of(reports).size() > origins.of(known).size() ? Story.State.UPDATED : Story.State.CONTINUING;
    }

    private static @Nullable Instant lastSeen(List<StoryArticle> members) {
        Instant last = null;
        for (StoryArticle member : members) {
            last = member.published() != null ? member.published() : last;
        }
        return last;
    }

    private static List<ContentKey> ids(List<StoryArticle> members) {
        return members.stream().map(StoryArticle::id).toList();
    }

    /** Sets that grow together; the root of a set is its smallest position. */
    private static final class Joined {
        private final int[] parent;

        Joined(int size) {
            parent = new int[size];
            for (int i = 0; i < size; i++) {
                parent[i] = i;
            }
        }

        void join(int one, int other) {
            int a = rootOf(one);
            int b = rootOf(other);
            parent[Math.max(a, b)] = Math.min(a, b);
        }

        int rootOf(int position) {
            int root = position;
            while (parent[root] != root) {
                parent[root] = parent[parent[root]];
                root = parent[root];
            }
            return root;
        }
    }
}
