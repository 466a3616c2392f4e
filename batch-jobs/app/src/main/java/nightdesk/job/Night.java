package nightdesk.job;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import nightdesk.article.Membership;
import nightdesk.briefing.Briefing;
import nightdesk.briefing.Coverage;
import nightdesk.briefing.RunRecord.SkippedFile;
import nightdesk.config.DeskConfiguration;
import nightdesk.config.Wiring;
import nightdesk.delivery.MessageState;
import nightdesk.edition.Edition;
import nightdesk.ledger.LedgerEntry;
import nightdesk.store.Database;
import nightdesk.store.Editions;
import nightdesk.store.InputFile;
import nightdesk.store.Journal;
import nightdesk.store.Manifest;
import nightdesk.store.Published;
import nightdesk.store.Quarantine;
import nightdesk.store.RunKey;
import nightdesk.store.Vault;
import nightdesk.story.Story;
import org.jspecify.annotations.Nullable;

/**
 * What the steps of one run share: what was asked for, what they work with, what each left for the next. Steps run one after the other; only
 * the extraction has several threads, and they share nothing but the counts of {@link #progress()}.
 */
final class Night {
    /** What the steps work with. */
    record Tools(Vault vault, Journal journal, Database database, Quarantine quarantine, Published published) {}

    private final RunRequest request;
    private final DeskConfiguration configuration;
    private final String configSha256;
    private final Tools tools;
    private final Progress progress;
    private final StopRequest stop;
    private final @Nullable FrozenRun frozen;
    private final List<String> warnings = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final Map<String, StepFigures> steps = new LinkedHashMap<>();
    private final AtomicLong extracted = new AtomicLong();

    private List<FoundFile> files = List.of();
    private List<SkippedFile> skipped = List.of();
    private List<FileReading> readings = List.of();
    private Map<Membership, Long> classes = new EnumMap<>(Membership.class);
    private long toWrite;
    private int attempt = 1;
    private @Nullable Registration registration;
    private @Nullable Edition edition;
    private Editions.@Nullable Published alreadyPublished;
    private List<Story> stories = List.of();
    private List<LedgerEntry> ledger = List.of();
    private @Nullable Coverage coverage;
    private List<Briefing> briefings = List.of();
    private List<Output> outputs = List.of();
    private @Nullable Manifest manifest;
    private @Nullable MailRoom mailRoom;
    private List<MessageState> delivery = List.of();

    /** What a step took in and gave out. */
    record StepFigures(String status, long in, long out, long millis) {}

    /** A published file. */
    record Output(String kind, String briefing, String path, long bytes, String sha256) {
        /** The files that a manifest names. */
        static List<Output> of(RunKey run, Manifest manifest) {
            List<Output> outputs = new ArrayList<>();
            for (Manifest.Entry entry : manifest.outputs()) {
                String path = entry.path();
                String briefing = path.contains("/") ? path.substring(0, path.indexOf('/')) : "";
                String kind = path.substring(path.lastIndexOf('.') + 1);
                outputs.add(new Output(kind, briefing, run.folder() + "/" + path, entry.bytes(), entry.sha256()));
            }
            return outputs;
        }
    }

    /** A run that reads what the input folder holds now. */
    Night(
            RunRequest request,
            DeskConfiguration configuration,
            String configSha256,
            Tools tools,
            Progress progress,
            StopRequest stop) {
        this(request, configuration, configSha256, tools, progress, stop, null);
    }

    private Night(
            RunRequest request,
            DeskConfiguration configuration,
            String configSha256,
            Tools tools,
            Progress progress,
            StopRequest stop,
            @Nullable FrozenRun frozen) {
        this.request = request;
        this.configuration = configuration;
        this.configSha256 = configSha256;
        this.tools = tools;
        this.progress = progress;
        this.stop = stop;
        this.frozen = frozen;
    }

    /** A run that is made again as it was frozen. */
    static Night again(FrozenRun frozen, Path data, Path output, Tools tools, Progress progress, StopRequest stop) {
        var opened = frozen.run().opened();
        RunRequest request = new RunRequest(
                opened.edition().date(),
                data,
                output,
                data,
                opened.now(),
                Duration.ZERO,
                frozen.plan().deliver(),
                null,
                opened.reviseReason(),
                frozen.plan().horizon(),
                frozen.plan().limits());
        return new Night(request, frozen.configuration(), opened.configSha256(), tools, progress, stop, frozen);
    }

    /** What the run is bound to; null if it is made for the first time. */
    @Nullable
    FrozenRun frozen() {
        return frozen;
    }

    /** Whether nothing but the database is derived again. */
    boolean isReplayed() {
        return frozen != null && frozen.replayed();
    }

    /** Number of this attempt at the run; 1 for the first. */
    int attempt() {
        return attempt;
    }

    void attempt(int number) {
        attempt = number;
    }

    DeskConfiguration configuration() {
        return configuration;
    }

    /** @throws nightdesk.fault.NightdeskException of kind INTERRUPTED if the run is to stop */
    void checkStop() {
        stop.check();
    }

    /** For the operator: stands in the run summary, never in a report, which says the same however often the run was tried. */
    void note(String note) {
        notes.add(note);
    }

    List<String> notes() {
        return notes;
    }

    RunRequest request() {
        return request;
    }

    Instant now() {
        return request.now();
    }

    Wiring wiring() {
        return configuration.wiring();
    }

    String configSha256() {
        return configSha256;
    }

    Tools tools() {
        return tools;
    }

    Progress progress() {
        return progress;
    }

    List<String> warnings() {
        return warnings;
    }

    void warn(String warning) {
        warnings.add(warning);
    }

    Map<String, StepFigures> steps() {
        return steps;
    }

    AtomicLong extracted() {
        return extracted;
    }

    List<FoundFile> files() {
        return files;
    }

    List<SkippedFile> skipped() {
        return skipped;
    }

    void found(List<FoundFile> found, List<SkippedFile> leftAlone) {
        files = List.copyOf(found);
        skipped = List.copyOf(leftAlone);
    }

    List<FileReading> readings() {
        return readings;
    }

    void read(List<FileReading> read) {
        readings = List.copyOf(read);
    }

    Edition edition() {
        return Objects.requireNonNull(edition, "the edition is chosen by the registration");
    }

    boolean hasEdition() {
        return edition != null;
    }

    RunKey run() {
        return new RunKey(edition().date(), edition().revision());
    }

    Registration registration() {
        return Objects.requireNonNull(registration, "the registration comes first");
    }

    Map<Membership, Long> classes() {
        return classes;
    }

    /** Once articles that waited have entered the edition. */
    void classes(Map<Membership, Long> byClass) {
        classes = byClass;
    }

    void registered(Edition chosen, Registration decided, Map<Membership, Long> byClass) {
        edition = chosen;
        registration = decided;
        classes = byClass;
        toWrite = counts().stored() + counts().versions();
    }

    Editions.@Nullable Published alreadyPublished() {
        return alreadyPublished;
    }

    void alreadyPublished(Editions.Published published) {
        alreadyPublished = published;
        edition = published.edition();
    }

    InputFile.Counts counts() {
        return readings.stream().map(FileReading::counts).reduce(InputFile.Counts.NONE, InputFile.Counts::plus);
    }

    /** How many article versions are to be written. */
    long toWrite() {
        return toWrite;
    }

    /** Sum of the version keys' low halves over all records that were not refused, modulo 2^64, 16 hexadecimal digits. */
    String recordHashTotal() {
        long sum = 0;
        for (FileReading reading : readings) {
            for (int i = 0; i < reading.records().size(); i++) {
                if (reading.records().fate(i) != RecordColumns.Fate.QUARANTINED) {
                    sum += reading.records().versionKey(i).low();
                }
            }
        }
        return HexFormat.of().toHexDigits(sum);
    }

    List<Story> stories() {
        return stories;
    }

    void stories(List<Story> found) {
        stories = List.copyOf(found);
    }

    List<LedgerEntry> ledger() {
        return ledger;
    }

    void ledger(List<LedgerEntry> reconciled) {
        ledger = List.copyOf(reconciled);
    }

    Coverage coverage() {
        return Objects.requireNonNull(coverage, "the coverage is gathered before it is composed");
    }

    void coverage(Coverage gathered) {
        coverage = gathered;
    }

    boolean hasCoverage() {
        return coverage != null;
    }

    List<Briefing> briefings() {
        return briefings;
    }

    void briefings(List<Briefing> composed) {
        briefings = List.copyOf(composed);
    }

    List<Output> outputs() {
        return outputs;
    }

    void rendered(List<Output> files) {
        outputs = List.copyOf(files);
    }

    @Nullable
    Manifest manifest() {
        return manifest;
    }

    MailRoom mailRoom() {
        return Objects.requireNonNull(mailRoom, "a run that sends has its mail room");
    }

    /** The same night with the mail room that sends its briefings. */
    Night with(MailRoom room) {
        mailRoom = room;
        return this;
    }

    /** The messages of the edition, as they stand. */
    List<MessageState> delivery() {
        return delivery;
    }

    void delivered(List<MessageState> states) {
        delivery = List.copyOf(states);
    }

    void sealed(Manifest seal) {
        manifest = seal;
    }
}
