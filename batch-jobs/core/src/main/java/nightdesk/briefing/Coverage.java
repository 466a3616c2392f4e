package nightdesk.briefing;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import nightdesk.article.ArticleCard;
import nightdesk.edition.Edition;
import nightdesk.fact.CitedFact;
import nightdesk.fact.FactKind;
import nightdesk.ledger.Claim;
import nightdesk.ledger.LedgerEntry;
import nightdesk.metric.DayTable;
import nightdesk.metric.Delays;
import nightdesk.metric.ExpectedSource;
import nightdesk.story.Story;
import nightdesk.text.ContentKey;
import nightdesk.vendor.Vendor;
import org.jspecify.annotations.Nullable;

/**
 * Everything a briefing is composed from, as the shell hands it over; one value for all briefings of an edition. The composer asks for
 * nothing else. Bounded: what grows with the night streams through {@link #rows}.
 *
 * @param previous what the newest published edition before this one said; null if there is none
 * @param previousRevision what the revision before this one said; null for revision 1
 * @param counted counts of the articles this edition counts (on time and late), the newest version of each record once
 * @param dayBefore counts of the articles published in the 24 hours before the window, background included; the baseline of a first
 *     edition; empty if there are none
 * @param history counts by publication day of all usable articles of the store, at least 90 days back where they exist
 * @param stories every story with a counted article, by id
 * @param ledger every deal that a counted article speaks of, by id; claims of earlier articles included
 * @param facts facts of counted articles, of the kinds deal, relation, signal, quote, comment status and attribution; by article, then key
 * @param articles cards of the articles that those facts (attributions apart), the ledger's counted claims and the stories' representatives stand in; a story without a
 *     card keeps its title and loses its link
 * @param vendors the watch list, every vendor that a table names included; by id
 * @param sources expected sources, in the order of their file; empty if none are configured
 * @param delays how long articles took to arrive
 * @param rows the long sheets
 * @param warnings for the reader of the briefing, such as files that wait for the next edition; ready to print
 */
public record Coverage(
        Edition edition,
        @Nullable EditionSummary previous,
        @Nullable EditionSummary previousRevision,
        Totals totals,
        RunRecord run,
        DayTable counted,
        DayTable dayBefore,
        DayTable history,
        List<Story> stories,
        List<LedgerEntry> ledger,
        List<CitedFact> facts,
        Map<ContentKey, ArticleCard> articles,
        SortedMap<String, Vendor> vendors,
        List<ExpectedSource> sources,
        Delays delays,
        SheetRows rows,
        List<String> warnings) {
    private static final Comparator<CitedFact> IN_TEXT = Comparator.comparing(CitedFact::article)
            .thenComparing(cited -> cited.fact().evidence().span())
            .thenComparing(CitedFact::id);

    public Coverage {
        Objects.requireNonNull(edition);
        Objects.requireNonNull(totals);
        Objects.requireNonNull(run);
        Objects.requireNonNull(counted);
        Objects.requireNonNull(dayBefore);
        Objects.requireNonNull(history);
        stories = stories.stream().sorted(Comparator.comparing(Story::id)).toList();
        ledger = ledger.stream().sorted(Comparator.comparing(LedgerEntry::id)).toList();
        facts = facts.stream().sorted(IN_TEXT).toList();
        articles = Collections.unmodifiableSortedMap(new TreeMap<>(articles));
        for (CitedFact cited : facts) {
            if (FactKind.of(cited.fact()) != FactKind.ATTRIBUTION) {
                mustHold(articles, cited.article());
            }
        }
        for (LedgerEntry entry : ledger) {
            for (Claim claim : entry.claims()) {
                if (claim.counted()) {
                    mustHold(articles, claim.article());
                }
            }
        }
        vendors = Collections.unmodifiableSortedMap(new TreeMap<>(vendors));
        sources = List.copyOf(sources);
        Objects.requireNonNull(delays);
        Objects.requireNonNull(rows);
        warnings = List.copyOf(warnings);
        if (edition.first() != (previous == null)) {
            throw new IllegalArgumentException("Exactly a first edition has no edition before it: " + edition.folder());
        }
        if (counted.articles() > totals.counted()) {
            throw new IllegalArgumentException("The day table counts " + counted.articles()
                    + " articles, the control totals only " + totals.counted() + " versions");
        }
    }

    private static void mustHold(Map<ContentKey, ArticleCard> articles, ContentKey article) {
        if (!articles.containsKey(article)) {
            throw new IllegalArgumentException("No card of article " + article + ", in which a fact stands");
        }
    }

    /** The vendors by id, for the constructor. */
    public static SortedMap<String, Vendor> byId(Collection<Vendor> vendors) {
        TreeMap<String, Vendor> byId = new TreeMap<>();
        for (Vendor vendor : vendors) {
            byId.put(vendor.id(), vendor);
        }
        return byId;
    }

    /** Word for people of a vendor: its display name, or its id if the watch list does not hold it. */
    public String vendorName(String id) {
        Vendor vendor = vendors.get(id);
        return vendor == null ? id : vendor.displayName();
    }
}
