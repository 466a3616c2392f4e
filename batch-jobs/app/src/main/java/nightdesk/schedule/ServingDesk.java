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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nightdesk.export.Json;
import nightdesk.fault.FaultKind;
import nightdesk.fault.NightdeskException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The process that serves a data folder, as another command sees it. */
public final class ServingDesk {
    private static final int PATIENCE_MS = 3_000;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ServingDesk() {}

    /**
     * What the serving process answered.
     *
     * @param exitCode of the command that asked
     * @param outcome in the words of the run summary
     * @param message for a person: why, if it did not end well; else empty
     * @param document run summary or whatever else was asked for
     */
    public record Answer(int exitCode, String outcome, String message, Map<String, @Nullable Object> document) {}

    /**
     * Hands a request over and waits for its answer, as long as the work takes.
     *
     * @param verb {@code run, resume, deliver, resend, status, schedule}
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
        JsonNode json;
        try {
            json = JSON.readTree(line);
        } catch (JacksonException e) {
            return Optional.empty();
        }
        if (!json.has("exit_code")) {
            return Optional.empty();
        }
        Map<String, @Nullable Object> document =
                JSON.convertValue(json.path("document"), new TypeReference<Map<String, @Nullable Object>>() {});
        if (json.path("exit_code").asInt(1) != 0 && (document == null || document.isEmpty())) {
            throw new NightdeskException(
                    kind(json.path("outcome").asString("")),
                    json.path("message").asString(""));
        }
        return Optional.of(new Answer(
                json.path("exit_code").asInt(1),
                json.path("outcome").asString(""),
                json.path("message").asString(""),
                document == null ? Map.of() : document));
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
