package nightdesk.story;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nightdesk.text.ContentKey;
import org.jspecify.annotations.Nullable;

/**
 * Articles about one event.
 *
 * @param id stays the same from edition to edition
 * @param title headline of the representative article
 * @param members all its articles, of earlier editions too; by publication time, undated last, then id
 * @param counted those of them that the edition counts, in the same order
 * @param representative the article that stands for it
 * @param sameTextGroups groups of at least two members with one text, in the order of their first member
 * @param origins where its news comes from, each once: the independent sources; ordered by key
 * @param vendors family ids named in its counted articles, in alphabetical order
 * @param firstSeen earliest publication time; null if every member is undated
 */
public record Story(
        ContentKey id,
        String title,
        State state,
        List<ContentKey> members,
        List<ContentKey> counted,
        ContentKey representative,
        List<List<ContentKey>> sameTextGroups,
        List<Origin> origins,
        List<String> vendors,
        @Nullable Instant firstSeen,
        @Nullable Instant lastSeen) {
    /** Where a story stands in an edition. */
    public enum State {
        /** Every member is counted in this edition. */
        NEW,
        /** Known before, and an origin that it did not have before reports it in this edition. */
        UPDATED,
        /** Known before; this edition only repeats it. */
        CONTINUING,
        /** Known before; no article of this edition is about it. */
        DORMANT;

        /** The word of exports: lower case. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Story {
        Objects.requireNonNull(id);
        Objects.requireNonNull(title);
        Objects.requireNonNull(state);
        members = List.copyOf(members);
        counted = List.copyOf(counted);
        Objects.requireNonNull(representative);
        sameTextGroups = sameTextGroups.stream().map(List::copyOf).toList();
        origins = List.copyOf(origins);
        vendors = List.copyOf(vendors);
        if (members.isEmpty()) {
            throw new IllegalArgumentException("A story has at least one article");
        }
    }

    /** Number of independent sources: outlets that only repeat another count once with it. */
    public int independentSources() {
        return origins.size();
    }
}
