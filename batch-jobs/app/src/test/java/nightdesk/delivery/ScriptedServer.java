package nightdesk.delivery;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/** A mail server that answers as it is told, on a port of this machine. Replies are told by command; "" closes the line instead. */
final class ScriptedServer implements AutoCloseable {
    private final ServerSocket socket;
    private final @Nullable SSLContext tls;
    private final boolean tlsFromTheStart;
    private final Map<String, String> replies = new ConcurrentHashMap<>();
    private final List<String> commands = Collections.synchronizedList(new ArrayList<>());
    private final List<byte[]> messages = Collections.synchronizedList(new ArrayList<>());
    private final Thread thread;

    private ScriptedServer(@Nullable SSLContext tls, boolean tlsFromTheStart) {
        try {
            this.socket = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.tls = tls;
        this.tlsFromTheStart = tlsFromTheStart;
        this.thread = Thread.ofPlatform().daemon().start(this::serve);
    }

    /** In clear, without an offer of TLS. */
    static ScriptedServer clear() {
        return new ScriptedServer(null, false);
    }

    /** In clear at first, with an offer of STARTTLS. */
    static ScriptedServer startTls(SSLContext tls) {
        return new ScriptedServer(tls, false);
    }

    /** With TLS from the first byte. */
    static ScriptedServer tls(SSLContext tls) {
        return new ScriptedServer(tls, true);
    }

    /** From now on this reply follows commands that begin so; {@code .} is the end of a message. */
    ScriptedServer says(String command, String reply) {
        replies.put(command, reply);
        return this;
    }

    int port() {
        return socket.getLocalPort();
    }

    /** Every command, in order. */
    List<String> commands() {
        return List.copyOf(commands);
    }

    /** Every message whose final dot arrived, as it was before its dots were doubled. */
    List<byte[]> messages() {
        return List.copyOf(messages);
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket line = socket.accept()) {
                talk(line);
            } catch (IOException e) {
                // The line is gone, as a script or the client wanted it.
                commands.add("(line ended)");
            }
        }
    }

    private void talk(Socket raw) throws IOException {
        Socket line = tlsFromTheStart ? secured(raw) : raw;
        InputStream in = new BufferedInputStream(line.getInputStream());
        if (!say(line, replies.getOrDefault("", "220 scripted"))) {
            return;
        }
        for (String command = read(in); command != null; command = read(in)) {
            commands.add(command);
            String word = command.toUpperCase(Locale.ROOT);
            String scripted = scripted(word);
            if (word.startsWith("EHLO")) {
                say(line, "250-scripted");
                say(line, tls != null && !(line instanceof SSLSocket) ? "250-STARTTLS" : "250-8BITMIME");
                say(line, "250 AUTH PLAIN");
            } else if (word.equals("STARTTLS") && scripted == null && tls != null) {
                say(line, "220 go ahead");
                line = secured(raw);
                in = new BufferedInputStream(line.getInputStream());
            } else if (word.equals("DATA") && scripted == null) {
                say(line, "354 go ahead");
                messages.add(data(in));
                if (!say(line, replies.getOrDefault(".", "250 2.0.0 taken"))) {
                    return;
                }
            } else if (!say(line, scripted == null ? (word.startsWith("AUTH") ? "235 ok" : "250 ok") : scripted)
                    || word.equals("QUIT")) {
                return;
            }
        }
    }

    private @Nullable String scripted(String word) {
        return replies.entrySet().stream()
                .filter(reply -> !reply.getKey().isEmpty()
                        && word.startsWith(reply.getKey().toUpperCase(Locale.ROOT)))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private SSLSocket secured(Socket raw) throws IOException {
        SSLContext context = tls;
        if (context == null) {
            throw new IOException("no TLS here");
        }
        SSLSocket secured = (SSLSocket) context.getSocketFactory().createSocket(raw, "127.0.0.1", raw.getPort(), true);
        secured.setUseClientMode(false);
        secured.startHandshake();
        return secured;
    }

    private static boolean say(Socket line, String reply) throws IOException {
        if (reply.isEmpty()) {
            return false;
        }
        line.getOutputStream().write((reply + "\r\n").getBytes(StandardCharsets.US_ASCII));
        line.getOutputStream().flush();
        return true;
    }

    private static byte[] data(InputStream in) throws IOException {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        for (String line = read(in); line != null; line = read(in)) {
            if (line.equals(".")) {
                return message.toByteArray();
            }
            message.write((line.startsWith(".") ? line.substring(1) : line).getBytes(StandardCharsets.ISO_8859_1));
            message.write('\r');
            message.write('\n');
        }
        throw new IOException("the line ended before the dot");
    }

    private static @Nullable String read(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int b = in.read();
        if (b < 0) {
            return null;
        }
        while (b >= 0 && b != '\n') {
            if (b != '\r') {
                line.write(b);
            }
            b = in.read();
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        socket.close();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
