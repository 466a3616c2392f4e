package nightdesk.schedule;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nightdesk.config.DeskConfiguration;
import nightdesk.export.ExportRows;
import nightdesk.fault.FaultKind;
import nightdesk.fault.NightdeskException;
import nightdesk.job.DeliveredTexts;
import nightdesk.job.NightDesk;
import nightdesk.job.RunRequest;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/** What other commands may ask of the process that serves. What a request leaves out is as the process was started. */
final class Requests implements ControlPort.Answers {
    private static final Logger LOG = LoggerFactory.getLogger(Requests.class);

    private final NightShift night;

    Requests(NightShift night) {
        this.night = night;
    }

    @Override
    public Map<String, @Nullable Object> to(JsonNode request) {
        try {
            return switch (request.path("verb").asString("")) {
                case "run" -> run(request);
                case "resume" -> resume();
                case "deliver" -> deliver(request);
                case "resend" -> resend(request);
                case "export" -> export(request);
                case "status" -> answer(0, "", "", night.standing());
                case "schedule" -> schedule(request.path("action").asString(""));
                default ->
                    throw new NightdeskException(
                            FaultKind.USAGE,
                            "The serving process does not know this command; it may be of another version. Start it again after an upgrade.");
            };
        } catch (NightdeskException e) {
            return answer(e.kind().exitCode(), e.kind().name(), String.valueOf(e.getMessage()), Map.of());
        } catch (DateTimeException e) {
            return answer(
                    2, FaultKind.USAGE.name(), "The request holds a time that is none. Nothing was done.", Map.of());
        } catch (RuntimeException e) {
            LOG.error("a bug of the program stopped a request", e);
            return answer(
                    1, FaultKind.INTERNAL.name(), "A bug of the program stopped the request (" + e + ").", Map.of());
        }
    }

    private Map<String, @Nullable Object> run(JsonNode request) {
        RunRequest of = night.shift().request();
        Path output = path(request, "output", of.output());
        List<String> limits = new ArrayList<>(of.limits());
        request.path("limits").forEach(limit -> limits.add(limit.asString()));
        @Nullable String edition = text(request, "edition");
        @Nullable String settle = text(request, "settle");
        @Nullable Path config = orElse(request, "config", night.shift().config());
        @Nullable Path templates = orElse(request, "templates", night.shift().templates());
        NightDesk.Outcome outcome = night.onDemand((desk, mail) -> {
            @Nullable String now = text(request, "now");
            return desk.run(
                    new RunRequest(
                            edition == null ? null : LocalDate.parse(edition),
                            path(request, "input", of.input()),
                            output,
                            of.data(),
                            now == null ? night.shift().now() : Instant.parse(now),
                            settle == null ? of.settle() : Duration.parse(settle),
                            request.path("deliver").asBoolean(true),
                            null,
                            text(request, "revise"),
                            null,
                            limits),
                    () -> DeskConfiguration.proven(config, System::getenv, templates, limits));
        });
        return outcome(outcome, output);
    }

    private Map<String, @Nullable Object> resume() {
        RunRequest of = night.shift().request();
        return outcome(night.onDemand((desk, mail) -> desk.resume(of.data(), of.output())), of.output());
    }

    private static Map<String, @Nullable Object> outcome(NightDesk.Outcome outcome, Path output) {
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("summary", outcome.summary());
        document.put("output", output.toString());
        return answer(outcome.exitCode(), outcome.outcome(), outcome.message(), document);
    }

    private Map<String, @Nullable Object> deliver(JsonNode request) {
        RunRequest of = night.shift().request();
        LocalDate edition = LocalDate.parse(request.path("edition").asString(""));
        @Nullable Path config = orElse(request, "config", night.shift().config());
        return outcome(
                night.onDemand((desk, mail) -> request.path("once").asBoolean(false)
                        ? mail.once(of.data(), edition, config)
                        : mail.untilSettled(of.data(), edition, config)),
                of.data());
    }

    private Map<String, @Nullable Object> resend(JsonNode request) {
        RunRequest of = night.shift().request();
        LocalDate edition = LocalDate.parse(request.path("edition").asString(""));
        @Nullable Path config = orElse(request, "config", night.shift().config());
        return outcome(
                night.onDemand((desk, mail) -> mail.again(
                        of.data(),
                        edition,
                        request.path("to").asString(""),
                        request.path("reason").asString(""),
                        config)),
                of.data());
    }

    private Map<String, @Nullable Object> export(JsonNode request) {
        RunRequest of = night.shift().request();
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        ExportRows.Wanted wanted = new ExportRows.Wanted(
                LocalDate.parse(request.path("edition").asString("")),
                request.path("revision").isNumber() ? request.path("revision").asInt() : null,
                ExportRows.What.valueOf(request.path("what").asString("")),
                request.path("all").asBoolean(false),
                request.path("text").asBoolean(false));
        night.read(database -> document.put(
                "rows",
                ExportRows.of(
                        of.data(),
                        database,
                        wanted,
                        new DeliveredTexts(of.data()),
                        night.shift().now())));
        return answer(0, "", "", document);
    }

    private Map<String, @Nullable Object> schedule(String action) {
        switch (action) {
            case "pause" -> night.pause().set(night.shift().now());
            case "continue" -> night.pause().remove();
            case "list" -> {}
            default ->
                throw new NightdeskException(
                        FaultKind.USAGE, "The schedule can be listed, paused and continued. Nothing was done.");
        }
        return answer(0, "", "", night.standing());
    }

    private static Map<String, @Nullable Object> answer(
            int exitCode, String outcome, String message, Map<String, @Nullable Object> document) {
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("exit_code", exitCode);
        answer.put("outcome", outcome);
        answer.put("message", message);
        answer.put("document", document);
        return answer;
    }

    private static @Nullable String text(JsonNode request, String name) {
        JsonNode value = request.path(name);
        return value.isMissingNode() || value.isNull() ? null : value.asString();
    }

    private static Path path(JsonNode request, String name, Path otherwise) {
        String text = text(request, name);
        return text == null ? otherwise : Path.of(text);
    }

    private static @Nullable Path orElse(JsonNode request, String name, @Nullable Path otherwise) {
        String text = text(request, name);
        return text == null ? otherwise : Path.of(text);
    }
}
