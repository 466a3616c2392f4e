package nightdesk.schedule;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import nightdesk.export.Json;
import nightdesk.fault.FaultKind;
import nightdesk.fault.NightdeskException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where other commands reach the process that serves: a port of 127.0.0.1, whose number and password lie in {@code data/serve.json}, mode
 * 0600. Whoever may read the data folder may ask; nobody else learns more than that something listens. A request is one line of JSON, so is
 * its answer.
 */
final class ControlPort implements AutoCloseable {
    /** Where the port and its password stand, below the data folder. */
    static final String FILE = "serve.json";

    /** The longest request, in bytes. */
    static final int LONGEST_REQUEST = 64 * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(ControlPort.class);
    private static final int AT_ONCE = 16;
    private static final int PATIENCE_MS = 5_000;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path file;
    private final ServerSocket socket;
    private final String token;
    private final Answers answers;
    private final Semaphore places = new Semaphore(AT_ONCE);
    private volatile boolean closed;

    private ControlPort(Path file, ServerSocket socket, String token, Answers answers) {
        this.file = file;
        this.socket = socket;
        this.token = token;
        this.answers = answers;
    }

    /** Who answers. Called from several threads at once. */
    @FunctionalInterface
    interface Answers {
        /** Answers a request that came with the password. */
        Map<String, @Nullable Object> to(JsonNode request);
    }

    /**
     * Opens the port and writes its file.
     *
     * @throws NightdeskException of kind STORAGE if either cannot be done
     */
    static ControlPort open(Path data, Answers answers) {
        Path file = data.resolve(FILE);
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        try {
            ServerSocket socket = new ServerSocket();
            try {
                socket.bind(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0), AT_ONCE);
                ControlPort port = new ControlPort(file, socket, HexFormat.of().formatHex(secret), answers);
                port.publish();
                Thread.ofPlatform().daemon().name("control").start(port::accept);
                return port;
            } catch (IOException | RuntimeException e) {
                socket.close();
                throw e;
            }
        } catch (IOException e) {
            throw new NightdeskException(
                    FaultKind.STORAGE,
                    file + ": the port for other commands cannot be opened (" + e.getMessage()
                            + "). Nothing is served. Check the rights of the data folder, then start again.",
                    e);
        }
    }

    private void publish() throws IOException {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("port", socket.getLocalPort());
        json.put("token", token);
        json.put("pid", ProcessHandle.current().pid());
        Path temporary = file.resolveSibling("." + FILE + ".tmp");
        Files.deleteIfExists(temporary);
        try (var out = Files.newByteChannel(
                temporary,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
            out.write(java.nio.ByteBuffer.wrap((Json.line(json) + "\n").getBytes(StandardCharsets.UTF_8)));
        }
        Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private void accept() {
        while (!closed) {
            Socket client;
            try {
                client = socket.accept();
            } catch (IOException e) {
                if (!closed) {
                    LOG.warn("A command could not reach the serving process ({}).", e.getMessage());
                    LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
                }
                continue;
            }
            if (places.tryAcquire()) {
                Thread.ofPlatform().daemon().name("command").start(() -> serve(client));
            } else {
                hangUp(client);
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            client.setSoTimeout(PATIENCE_MS);
            byte @Nullable [] line = line(client.getInputStream());
            JsonNode request = line == null ? null : parsed(line);
            Map<String, @Nullable Object> answer = request == null || !knows(request)
                    ? Map.of("refused", "the password is another")
                    : answers.to(request);
            OutputStream out = new BufferedOutputStream(client.getOutputStream());
            out.write(Json.line(answer).getBytes(StandardCharsets.UTF_8));
            out.write('\n');
            out.flush();
        } catch (IOException e) {
            LOG.debug("A command went away before its answer ({}).", e.getMessage());
        } finally {
            places.release();
        }
    }

    /** One line within the time and the length that are given to it; null if there is none. */
    private static byte @Nullable [] line(InputStream in) throws IOException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MS);
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        byte[] some = new byte[8_192];
        int count = in.read(some);
        while (count > 0) {
            line.write(some, 0, count);
            if (some[count - 1] == '\n') {
                return line.toByteArray();
            }
            if (line.size() > LONGEST_REQUEST || System.nanoTime() > end) {
                return null;
            }
            count = in.read(some);
        }
        return null;
    }

    private static @Nullable JsonNode parsed(byte[] line) {
        try {
            return JSON.readTree(line);
        } catch (JacksonException e) {
            return null;
        }
    }

    /** In constant time: how far a guess is right must not show. */
    private boolean knows(JsonNode request) {
        String given = request.path("token").asString("");
        return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }

    private static void hangUp(Socket client) {
        try {
            client.close();
        } catch (IOException e) {
            LOG.debug("A line could not be closed ({}).", e.getMessage());
        }
    }

    /** Takes no more requests, lets those under way have their answers, removes the file. */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            socket.close();
            Files.deleteIfExists(file);
            if (!places.tryAcquire(AT_ONCE, 15, TimeUnit.SECONDS)) {
                LOG.warn("A command is left without its answer.");
            }
        } catch (IOException e) {
            LOG.warn(
                    "{}: cannot be removed ({}). A later command finds nobody there and works by itself.",
                    file,
                    e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
