package nightdesk.job;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nightdesk.article.ArticleCard;
import nightdesk.article.PublicationTime;
import nightdesk.briefing.Coverage;
import nightdesk.briefing.EditionSummary;
import nightdesk.briefing.RunRecord;
import nightdesk.briefing.Totals;
import nightdesk.config.Build;
import nightdesk.edition.Edition;
import nightdesk.fact.CitedFact;
import nightdesk.fact.FactKind;
import nightdesk.metric.DayTable;
import nightdesk.metric.Delays;
import nightdesk.store.Database;
import nightdesk.store.Editions;
import nightdesk.store.InputFile;
import nightdesk.store.Selection;
import nightdesk.text.ContentKey;
import org.jspecify.annotations.Nullable;

/** Counts the edition and gathers everything that a briefing is composed from. */
final class MetricsStep implements StepWork {
    /** What a published edition leaves for the next. */
    static final String MEMORY = "memory";

    private static final int HISTORY_DAYS = 190;

    @Override
    public Figures on(Night night) {
        Database database = night.tools().database();
        Edition edition = night.edition();
        Selection counted = Selection.counted(edition);
        database.days().writeHistory(edition);
        CountedFacts facts = new CountedFacts(database.facts(), counted);
        Arrivals arrivals = new Arrivals(edition.window().closedAt());
        database.articles().forEachTime(counted, arrivals::add);
        Totals totals = totals(night, facts, arrivals);
        long rejected = night.readings().stream()
                .mapToLong(reading -> reading.refused().size())
                .sum();
        LongSheets sheets = new LongSheets(database, counted, night.stories());
        night.coverage(new Coverage(
                edition,
                edition.first() ? null : previous(database, edition),
                edition.revision() == 1 ? null : previousRevision(database, edition),
                totals,
                runRecord(night),
                database.days().of(counted),
                edition.first() ? dayBefore(database, edition) : DayTable.EMPTY,
                database.days().history(edition.date().minusDays(HISTORY_DAYS)),
                night.stories(),
                night.ledger(),
                facts.cited(),
                cards(night, facts.cited()),
                Coverage.byId(night.wiring().lexicon().vendors()),
                Gate.sources(night.wiring().sources(), night.readings()),
                arrivals.delays(),
                sheets.rows(
                        arrivals.articles,
                        facts.byKind().getOrDefault(FactKind.MENTION, 0L),
                        facts.byKind().getOrDefault(FactKind.AMOUNT, 0L),
                        rejected),
                List.copyOf(night.warnings())));
        return new Figures(totals.counted(), facts.cited().size());
    }

    private static EditionSummary previous(Database database, Edition edition) {
        Edition before = database.editions()
                .newestBefore(edition.date())
                .map(Editions.Published::edition)
                .orElseThrow(() -> new IllegalStateException(
                        "edition " + edition.date() + " is not the first, but none is before it"));
        return Memory.parse(database.editions().derived(before, MEMORY).get(0));
    }

    private static EditionSummary previousRevision(Database database, Edition edition) {
        Edition before =
                new Edition(edition.date(), edition.zone(), edition.window(), edition.revision() - 1, edition.first());
        return Memory.parse(database.editions().derived(before, MEMORY).get(0));
    }

    private static DayTable dayBefore(Database database, Edition edition) {
        Instant until = edition.window().after();
        return database.days().publishedBetween(edition, until.minus(Duration.ofDays(1)), until);
    }

    private static Totals totals(Night night, CountedFacts facts, Arrivals arrivals) {
        InputFile.Counts counts = night.counts();
        return new Totals(
                night.files().size(),
                night.files().stream().mapToLong(FoundFile::bytes).sum(),
                counts.read(),
                counts.stored(),
                counts.versions(),
                counts.duplicates(),
                counts.quarantined(),
                night.classes(),
                arrivals.undated,
                facts.byKind(),
                facts.amountSums());
    }

    private static RunRecord runRecord(Night night) {
        List<RunRecord.InputFile> inputs = night.readings().stream()
                .map(reading -> new RunRecord.InputFile(
                        reading.file().path(),
                        reading.file().sha256(),
                        reading.file().bytes(),
                        reading.format(),
                        reading.status().name(),
                        reading.counts().read(),
                        reading.counts().stored(),
                        reading.counts().versions(),
                        reading.counts().duplicates(),
                        reading.counts().quarantined()))
                .toList();
        return new RunRecord(
                inputs,
                night.skipped(),
                night.configSha256(),
                Build.VERSION,
                Build.RULES,
                night.wiring().rates().days().orElse(null),
                night.request().reviseReason());
    }

    private static Map<ContentKey, ArticleCard> cards(Night night, List<CitedFact> facts) {
        Set<ContentKey> wanted = new HashSet<>();
        facts.forEach(fact -> wanted.add(fact.article()));
        night.ledger().forEach(entry -> entry.claims().forEach(claim -> wanted.add(claim.article())));
        night.stories().stream()
                .filter(story -> !story.vendors().isEmpty())
                .forEach(story -> wanted.addAll(story.counted()));
        return new TreeMap<>(
                night.tools().database().articles().cards(new Selection(night.edition(), Selection.Which.ALL), wanted));
    }

    /** How many articles came, how many of them undated, and how long they took; the edition's close is the time of receipt. */
    private static final class Arrivals {
        private final Instant closedAt;
        private final TreeMap<Long, Long> byMinutes = new TreeMap<>();
        private long articles;
        private long undated;

        Arrivals(Instant closedAt) {
            this.closedAt = closedAt;
        }

        void add(@Nullable Instant published, PublicationTime.Precision precision) {
            articles++;
            if (published == null) {
                undated++;
            } else if (precision != PublicationTime.Precision.DAY) {
                byMinutes.merge(Duration.between(published, closedAt).toMinutes(), 1L, Long::sum);
            }
        }

        Delays delays() {
            return new Delays(byMinutes);
        }
    }
}
