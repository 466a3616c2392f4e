package nightdesk.schedule;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightdesk.export.Json;
import nightdesk.fault.FaultKind;
import nightdesk.fault.NightdeskException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The process that serves a data folder, as another command sees it. */
public final class ServingDesk {
    private static final int PATIENCE_MS = 3_000;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private ServingDesk() {}

    /**
     * What the serving process answered.
     *
     * @param exitCode of the command that asked
     * @param outcome in the words of the run summary
     * @param message for a person: why, if it did not end well; else empty
     * @param document run summary or whatever else was asked for
     */
    public record Answer(int exitCode, String outcome, String message, Map<String, @Nullable Object> document) {
        /** The records of an export. */
        public List<Map<String, @Nullable Object>> rows() {
            List<Map<String, @Nullable Object>> rows = new ArrayList<>();
            if (document.get("rows") instanceof List<?> all) {
                for (Object one : all) {
                    rows.add(fields(one));
                }
            }
            return rows;
        }
    }

    /**
     * Hands a request over and waits for its answer, as long as the work takes.
     *
     * @param verb {@code run, resume, deliver, resend, export, status, schedule}
     * @return empty if nobody serves the folder: the caller works by itself, and the desk's lock decides
     * @throws NightdeskException of kind INTERRUPTED if the process ended before it answered; of the kind it says if it refuses the request
     */
    public static Optional<Answer> ask(Path data, String verb, Map<String, ? extends @Nullable Object> arguments) {
        JsonNode place = place(data);
        if (place == null) {
            return Optional.empty();
        }
        Map<String, @Nullable Object> request = new LinkedHashMap<>();
        request.put("token", place.path("token").asString(""));
        request.put("verb", verb);
        request.putAll(arguments);
        try (Socket socket = new Socket()) {
            try {
                socket.connect(
                        new InetSocketAddress(
                                InetAddress.getByAddress(new byte[] {127, 0, 0, 1}),
                                place.path("port").asInt(0)),
                        PATIENCE_MS);
            } catch (IOException | IllegalArgumentException e) {
                // It was killed: its file stayed.
                return Optional.empty();
            }
            socket.getOutputStream().write((Json.line(request) + "\n").getBytes(StandardCharsets.UTF_8));
            String line = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
                    .readLine();
            return line == null ? Optional.of(gone(null)) : answer(line);
        } catch (IOException e) {
            return Optional.of(gone(e));
        }
    }

    private static Answer gone(@Nullable IOException cause) {
        throw new NightdeskException(
                FaultKind.INTERRUPTED,
                "The serving process ended before it answered. 'nightdesk status' says how far it came; what is unfinished is continued when it serves again, or with 'nightdesk resume'.",
                cause);
    }

    private static @Nullable JsonNode place(Path data) {
        try {
            return JSON.readTree(Files.readAllBytes(data.resolve(ControlPort.FILE)));
        } catch (NoSuchFileException e) {
            return null;
        } catch (IOException | JacksonException e) {
            throw new NightdeskException(
                    FaultKind.STORAGE,
                    data.resolve(ControlPort.FILE) + ": the file of the serving process cannot be read ("
                            + e.getMessage()
                            + "). Nothing was done. Run the command as the user that serves, or remove the file if nothing serves.",
                    e);
        }
    }

    /** Empty if the port belongs to somebody else by now. */
    private static Optional<Answer> answer(String line) {
        Map<String, @Nullable Object> json;
        try {
            json = fields(JSON.readValue(line, Object.class));
        } catch (JacksonException e) {
            return Optional.empty();
        }
        if (!(json.get("exit_code") instanceof Integer exitCode)) {
            return Optional.empty();
        }
        Map<String, @Nullable Object> document = fields(json.get("document"));
        String outcome = String.valueOf(json.get("outcome"));
        String message = String.valueOf(json.get("message"));
        if (exitCode != 0 && document.isEmpty()) {
            throw new NightdeskException(kind(outcome), message);
        }
        return Optional.of(new Answer(exitCode, outcome, message, document));
    }

    /** The fields of an object in their order; none if it is another value. */
    private static Map<String, @Nullable Object> fields(@Nullable Object value) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, one) -> fields.put(String.valueOf(name), one));
        }
        return fields;
    }

    private static FaultKind kind(String name) {
        for (FaultKind kind : FaultKind.values()) {
            if (kind.name().equals(name)) {
                return kind;
            }
        }
        return FaultKind.INTERNAL;
    }
}
