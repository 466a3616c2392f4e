package nightdesk.job;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nightdesk.briefing.RunRecord.SkippedFile;
import nightdesk.export.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What binds a run beside its files, clock, window and configuration; kept in the vault, so that the run can be made again to the byte.
 *
 * @param limits {@code NAME=VALUE} budgets that differ from the standard
 * @param environment settings that came from the environment, by variable
 * @param templates folder of templates; null: as packaged
 * @param config folder of settings, where a later delivery looks for the mail server; null: as packaged
 * @param deliver whether its briefings are sent
 * @param output the output folder, where a rebuild looks for what was published
 * @param horizon until when a record may be dated to wait for a later edition; null: as usual
 * @param skipped files left alone
 */
record Plan(
        List<String> limits,
        SortedMap<String, String> environment,
        @Nullable String templates,
        @Nullable String config,
        boolean deliver,
        String output,
        @Nullable Instant horizon,
        List<SkippedFile> skipped) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    Plan {
        limits = List.copyOf(limits);
        environment = new TreeMap<>(environment);
        skipped = List.copyOf(skipped);
    }

    byte[] bytes() {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("limits", limits);
        json.put("environment", environment);
        json.put("templates", templates);
        json.put("config", config);
        json.put("deliver", deliver);
        json.put("output", output);
        json.put("horizon", horizon == null ? null : horizon.toString());
        List<List<String>> files = new ArrayList<>();
        skipped.forEach(file -> files.add(List.of(file.path(), file.reason())));
        json.put("skipped", files);
        return Json.document(json).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    static Plan parse(byte[] bytes) {
        JsonNode json = JSON.readTree(bytes);
        List<String> limits = new ArrayList<>();
        json.get("limits").forEach(limit -> limits.add(limit.asString()));
        TreeMap<String, String> environment = new TreeMap<>();
        json.get("environment")
                .properties()
                .forEach(entry ->
                        environment.put(entry.getKey(), entry.getValue().asString()));
        List<SkippedFile> skipped = new ArrayList<>();
        json.get("skipped")
                .forEach(file -> skipped.add(
                        new SkippedFile(file.get(0).asString(), file.get(1).asString())));
        return new Plan(
                limits,
                environment,
                words(json.get("templates")),
                words(json.get("config")),
                json.has("deliver") && json.get("deliver").asBoolean(),
                json.get("output").asString(),
                json.get("horizon").isNull()
                        ? null
                        : Instant.parse(json.get("horizon").asString()),
                skipped);
    }

    private static @Nullable String words(@Nullable JsonNode value) {
        return value == null || value.isNull() ? null : value.asString();
    }
}
