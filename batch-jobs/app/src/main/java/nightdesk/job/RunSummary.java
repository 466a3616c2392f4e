package nightdesk.job;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nightdesk.briefing.RunRecord.SkippedFile;
import nightdesk.briefing.Totals;
import nightdesk.config.Build;
import nightdesk.delivery.MessageState;
import nightdesk.export.Exports;
import nightdesk.export.Json;
import nightdesk.fact.FactKind;
import nightdesk.reader.FilePart;
import nightdesk.store.InputFile;
import nightdesk.store.Rejections.Refused;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The run summary, schema version 1: what operators, schedulers and checks read of a run. */
final class RunSummary {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private RunSummary() {}

    /** How a run ended. */
    record Ending(
            String outcome,
            int exitCode,
            @Nullable String error,
            Instant startedAt,
            Instant finishedAt,
            int attempt,
            @Nullable String resumedFrom,
            String auditHead) {}

    /** The document of a run, published or not. */
    static Map<String, @Nullable Object> document(Night night, Ending ending) {
        Map<String, @Nullable Object> document = head(night, ending);
        document.putAll(body(night));
        tail(document, night, ending);
        return document;
    }

    /** The document of a run whose edition was published before: the counts of the run that made it. */
    static Map<String, @Nullable Object> repeated(Night night, Ending ending, String counts) {
        Map<String, @Nullable Object> document = head(night, ending);
        document.putAll(JSON.readValue(counts, new TypeReference<LinkedHashMap<String, @Nullable Object>>() {}));
        document.put("skipped_files", skipped(night));
        document.put("delivery", delivery(night));
        tail(document, night, ending);
        return document;
    }

    /** The document of a command that came to no edition. */
    static Map<String, @Nullable Object> bare(
            String outcome,
            int exitCode,
            @Nullable String error,
            Instant startedAt,
            Instant finishedAt,
            List<String> warnings) {
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("schema_version", 1);
        document.put("product", "nightdesk");
        document.put("version", Build.VERSION);
        document.put("run_id", "none.a1");
        document.put("edition", null);
        document.put("revision", null);
        document.put("attempt", 1);
        document.put("outcome", outcome);
        document.put("exit_code", exitCode);
        document.put("resumed_from", null);
        document.put("started_at", startedAt.toString());
        document.put("finished_at", finishedAt.toString());
        Map<String, Object> totals = new LinkedHashMap<>();
        for (String count :
                List.of("files", "bytes", "read", "stored", "stored_versions", "duplicates", "quarantined", "facts")) {
            totals.put(count, 0);
        }
        totals.put("balanced", true);
        document.put("totals", totals);
        for (String list : List.of("files", "skipped_files", "quarantine", "steps", "outputs", "delivery")) {
            document.put(list, List.of());
        }
        document.put("limits_hit", Map.of());
        document.put("warnings", List.copyOf(warnings));
        document.put("error", error);
        return document;
    }

    /** What a later run on the published edition repeats. */
    static String counts(Night night) {
        return Json.value(body(night));
    }

    private static Map<String, @Nullable Object> head(Night night, Ending ending) {
        Map<String, @Nullable Object> head = new LinkedHashMap<>();
        head.put("schema_version", 1);
        head.put("product", "nightdesk");
        head.put("version", Build.VERSION);
        head.put(
                "run_id",
                night.hasEdition() ? FrozenRun.runId(night.run(), ending.attempt()) : "none.a" + ending.attempt());
        head.put("edition", night.hasEdition() ? night.edition().date().toString() : null);
        head.put("revision", night.hasEdition() ? night.edition().revision() : null);
        head.put("attempt", ending.attempt());
        head.put("outcome", ending.outcome());
        head.put("exit_code", ending.exitCode());
        head.put("resumed_from", ending.resumedFrom());
        head.put("started_at", ending.startedAt().toString());
        head.put("finished_at", ending.finishedAt().toString());
        head.put("edition_zone", night.wiring().settings().zone().getId());
        if (night.hasEdition()) {
            head.put("window_after", night.edition().window().after().toString());
            head.put("closed_at", night.edition().window().closedAt().toString());
            head.put("first_edition", night.edition().first());
        }
        return head;
    }

    private static Map<String, @Nullable Object> body(Night night) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("totals", totals(night));
        body.put("files", files(night));
        body.put("skipped_files", skipped(night));
        body.put("quarantine", quarantine(night));
        body.put("outputs", outputs(night));
        body.put("delivery", delivery(night));
        body.put("limits_hit", limitsHit(night));
        body.put(
                "manifest_sha256",
                night.manifest() == null
                        ? null
                        : Objects.requireNonNull(night.manifest()).sha256());
        return body;
    }

    private static void tail(Map<String, @Nullable Object> document, Night night, Ending ending) {
        List<Map<String, Object>> steps = new ArrayList<>();
        night.steps().forEach((name, figures) -> {
            Map<String, Object> step = new LinkedHashMap<>();
            step.put("name", name);
            step.put("status", figures.status());
            step.put("in", figures.in());
            step.put("out", figures.out());
            step.put("ms", figures.millis());
            steps.add(step);
        });
        document.put("steps", steps);
        List<String> warnings = new ArrayList<>(night.warnings());
        warnings.addAll(night.notes());
        document.put("warnings", warnings);
        document.put("error", ending.error());
        Map<String, Object> resources = new LinkedHashMap<>();
        Runtime runtime = Runtime.getRuntime();
        resources.put("peak_heap_mb", (runtime.totalMemory() - runtime.freeMemory()) >> 20);
        resources.put(
                "bytes_written",
                night.outputs().stream().mapToLong(Night.Output::bytes).sum());
        document.put("resources", resources);
        document.put("audit_head", ending.auditHead());
    }

    private static Map<String, Object> totals(Night night) {
        InputFile.Counts counts = night.counts();
        Map<String, Object> totals = new LinkedHashMap<>();
        totals.put("files", night.files().size());
        totals.put("bytes", night.files().stream().mapToLong(FoundFile::bytes).sum());
        totals.put("read", counts.read());
        totals.put("stored", counts.stored());
        totals.put("stored_versions", counts.versions());
        totals.put("duplicates", counts.duplicates());
        totals.put("quarantined", counts.quarantined());
        totals.put("balanced", counts.balance());
        totals.put("record_hash_total", night.recordHashTotal());
        Map<String, Long> classes = new LinkedHashMap<>();
        for (var membership : nightdesk.article.Membership.values()) {
            classes.put(
                    membership.name().toLowerCase(java.util.Locale.ROOT),
                    night.classes().getOrDefault(membership, 0L));
        }
        totals.put("classes", classes);
        if (night.hasCoverage()) {
            Totals all = night.coverage().totals();
            Map<String, Long> byType = new LinkedHashMap<>();
            for (FactKind kind : FactKind.values()) {
                byType.put(kind.name(), all.facts().getOrDefault(kind, 0L));
            }
            Map<String, String> sums = new TreeMap<>();
            all.amountSums()
                    .forEach((currency, sum) ->
                            sums.put(currency, Json.plain(sum).toPlainString()));
            totals.put("undated", all.undated());
            totals.put(
                    "facts", byType.values().stream().mapToLong(Long::longValue).sum());
            totals.put("facts_by_type", byType);
            totals.put("amount_totals", sums);
        }
        return totals;
    }

    private static List<Map<String, @Nullable Object>> files(Night night) {
        List<Map<String, @Nullable Object>> files = new ArrayList<>();
        for (FileReading reading : night.readings()) {
            if (reading.parts().isEmpty()) {
                files.add(file(reading, null));
            }
            for (FilePart part : reading.parts()) {
                files.add(file(reading, part));
            }
        }
        return files;
    }

    private static Map<String, @Nullable Object> file(FileReading reading, @Nullable FilePart part) {
        String member = part == null ? null : part.member();
        InputFile.Counts counts = reading.records().counts(member);
        Map<String, @Nullable Object> file = new LinkedHashMap<>();
        file.put("path", member == null ? reading.file().path() : reading.file().path() + "/" + member);
        file.put("sha256", reading.file().sha256());
        file.put("bytes", part == null ? reading.file().bytes() : part.bytes());
        file.put("type", part == null ? null : part.type().type());
        file.put("profile", part == null ? null : part.type().profile());
        file.put(
                "encoding",
                part == null || part.type().encoding().isEmpty()
                        ? null
                        : part.type().encoding());
        file.put("encoding_guessed", part != null && part.type().encodingGuessed());
        file.put("member_of", member == null ? null : reading.file().path());
        file.put(
                "status", part == null ? reading.status().name() : part.status().name());
        file.put("read", counts.read());
        file.put("stored", counts.stored());
        file.put("stored_versions", counts.versions());
        file.put("duplicates", counts.duplicates());
        file.put("quarantined", counts.quarantined());
        file.put("bytes_covered", part == null ? 0L : part.bytesCovered());
        return file;
    }

    private static List<Map<String, String>> skipped(Night night) {
        List<Map<String, String>> skipped = new ArrayList<>();
        for (SkippedFile file : night.skipped()) {
            Map<String, String> one = new LinkedHashMap<>();
            one.put("path", file.path());
            one.put("reason", file.reason());
            skipped.add(one);
        }
        return skipped;
    }

    private static List<Map<String, @Nullable Object>> quarantine(Night night) {
        List<Map<String, @Nullable Object>> quarantine = new ArrayList<>();
        night.readings().forEach(reading -> reading.refused().forEach(one -> quarantine.add(Exports.refused(one))));
        return quarantine;
    }

    private static List<Map<String, Object>> outputs(Night night) {
        List<Map<String, Object>> outputs = new ArrayList<>();
        for (Night.Output output : night.outputs()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("kind", output.kind());
            one.put("briefing", output.briefing());
            one.put("path", output.path());
            one.put("bytes", output.bytes());
            one.put("sha256", output.sha256());
            outputs.add(one);
        }
        return outputs;
    }

    private static List<Map<String, @Nullable Object>> delivery(Night night) {
        return night.delivery().stream().map(MessageState::fields).toList();
    }

    private static Map<String, Long> limitsHit(Night night) {
        Map<String, Long> hits = new TreeMap<>();
        for (FileReading reading : night.readings()) {
            for (Refused one : reading.refused()) {
                if (one.reason().name().contains("LIMIT")
                        || one.reason().name().startsWith("ARCHIVE_R")
                        || one.reason().name().endsWith("TOO_LARGE")) {
                    hits.merge(one.reason().name(), 1L, Long::sum);
                }
            }
        }
        return hits;
    }
}
