package nightdesk.schedule;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import nightdesk.fault.FaultKind;
import nightdesk.fault.NightdeskException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ControlPortTest {
    private static final String REFUSED = "{\"refused\":\"the password is another\"}\n";

    @TempDir
    Path data;

    private final AtomicInteger answered = new AtomicInteger();
    private ControlPort port;

    @BeforeEach
    void open() {
        port = ControlPort.open(data, request -> {
            answered.incrementAndGet();
            return request.path("verb").asString("").equals("run")
                    ? Map.of("exit_code", 3, "outcome", "HELD", "message", "", "document", Map.of("a", "b"))
                    : Map.of("exit_code", 5, "outcome", "HELD", "message", "Held.", "document", Map.of());
        });
    }

    @AfterEach
    void close() {
        port.close();
    }

    private JsonNode file() throws IOException {
        return JsonMapper.builder().build().readTree(Files.readAllBytes(data.resolve("serve.json")));
    }

    private String say(String request) throws IOException {
        try (Socket socket = new Socket(
                InetAddress.getByName("127.0.0.1"), file().path("port").asInt(0))) {
            socket.getOutputStream().write(request.getBytes(UTF_8));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        } catch (SocketException e) {
            // Hung up on while it was still talking.
            return REFUSED;
        }
    }

    @Test
    void answersWhoeverMayReadTheFileWhichIsItsOwnersOnly() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("serve.json"))))
                .isEqualTo("rw-------");
        assertThat(ServingDesk.ask(data, "run", Map.of()).orElseThrow())
                .isEqualTo(new ServingDesk.Answer(3, "HELD", "", Map.of("a", "b")));
    }

    @Test
    void refusesEveryoneElseWithoutAskingAnything() throws IOException {
        String token = file().path("token").asString("");
        assertThat(token).matches("[0-9a-f]{64}");
        String other = (token.charAt(0) == '0' ? "1" : "0") + token.substring(1);
        for (String request : List.of(
                "{\"verb\":\"run\"}\n",
                "{\"token\":\"\",\"verb\":\"run\"}\n",
                "{\"token\":\"" + other + "\",\"verb\":\"run\"}\n",
                "{\"token\":[\"" + token + "\"],\"verb\":\"run\"}\n",
                "{\"token\":\"" + token + "\",\"verb\":\"run\"}",
                "POST / HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /" + token + "\n",
                "\n",
                "[[[[",
                "{\"token\":\"" + token + "\",\"verb\":\"" + "r".repeat(2 * ControlPort.LONGEST_REQUEST) + "\"}\n")) {
            assertThat(say(request))
                    .as(request.substring(0, Math.min(60, request.length())))
                    .isEqualTo(REFUSED);
        }
        assertThat(answered).hasValue(0);
    }

    @Test
    void isReachedFromThisMachineOnly() throws IOException {
        int number = file().path("port").asInt(0);
        List<InetAddress> others = new ArrayList<>();
        for (NetworkInterface one : Collections.list(NetworkInterface.getNetworkInterfaces())) {
            if (!one.isLoopback() && one.isUp()) {
                others.addAll(Collections.list(one.getInetAddresses()));
            }
        }
        for (InetAddress other : others) {
            assertThatThrownBy(() -> new Socket(other, number).close()).isInstanceOf(IOException.class);
        }
    }

    @Test
    void aRefusalComesAsTheFaultItIs() {
        assertThatThrownBy(() -> ServingDesk.ask(data, "status", Map.of()))
                .isInstanceOfSatisfying(
                        NightdeskException.class, e -> assertThat(e.kind()).isEqualTo(FaultKind.HELD))
                .hasMessage("Held.");
    }

    @Test
    void nobodyServesOnceItIsClosedNorWhenAKilledProcessLeftItsFile() throws IOException {
        byte[] left = Files.readAllBytes(data.resolve("serve.json"));
        port.close();
        assertThat(data.resolve("serve.json")).doesNotExist();
        assertThat(ServingDesk.ask(data, "run", Map.of())).isEmpty();
        Files.write(data.resolve("serve.json"), left);
        assertThat(ServingDesk.ask(data, "run", Map.of())).isEmpty();
        // The number was given to another program meanwhile, here to the port of another desk.
        ControlPort another = ControlPort.open(Files.createDirectory(data.resolve("another")), request -> Map.of());
        try {
            String file = Files.readString(data.resolve("another").resolve("serve.json"))
                    .replaceFirst("\"token\":\"[0-9a-f]+\"", "\"token\":\"00\"");
            Files.writeString(data.resolve("serve.json"), file);
            assertThat(ServingDesk.ask(data, "run", Map.of())).isEmpty();
        } finally {
            another.close();
        }
    }

    @Test
    void aFileThatIsNoneIsToldAndNothingIsDone() throws IOException {
        Files.writeString(data.resolve("serve.json"), "?");
        assertThatThrownBy(() -> ServingDesk.ask(data, "run", Map.of()))
                .isInstanceOfSatisfying(
                        NightdeskException.class, e -> assertThat(e.kind()).isEqualTo(FaultKind.STORAGE))
                .hasMessageStartingWith(
                        data.resolve("serve.json") + ": the file of the serving process cannot be read (")
                .hasMessageEndingWith(
                        "Nothing was done. Run the command as the user that serves, or remove the file if nothing serves.");
    }
}
