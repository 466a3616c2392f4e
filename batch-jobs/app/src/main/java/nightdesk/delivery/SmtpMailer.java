package nightdesk.delivery;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import nightdesk.config.MailSettings;
import nightdesk.config.MailSettings.Tls;
import org.jspecify.annotations.Nullable;

/**
 * Mail by SMTP. With STARTTLS or TLS the server's certificate must be trusted by this Java and bear the server's name; there is no way back to
 * clear text.
 */
public final class SmtpMailer implements Mailer {
    private final UnaryOperator<@Nullable String> environment;
    private final Supplier<SSLSocketFactory> tls;
    private final Timeouts timeouts;

    /** How long is waited for what. */
    public record Timeouts(Duration connect, Duration greeting, Duration command, Duration finalReply) {
        /** 10 s for the connection, 30 s for the greeting, 60 s for each reply, 600 s for the one after the final dot. */
        public static final Timeouts STANDARD = new Timeouts(
                Duration.ofSeconds(10), Duration.ofSeconds(30), Duration.ofSeconds(60), Duration.ofSeconds(600));
    }

    /**
     * Any sender of mail.
     *
     * @param environment value of an environment variable, null if it is not set
     * @param tls decides which certificates are trusted
     */
    public SmtpMailer(UnaryOperator<@Nullable String> environment, Supplier<SSLSocketFactory> tls, Timeouts timeouts) {
        this.environment = Objects.requireNonNull(environment);
        this.tls = Objects.requireNonNull(tls);
        this.timeouts = Objects.requireNonNull(timeouts);
    }

    /** With the password of the environment, the trust of this Java and the usual timeouts. */
    public static SmtpMailer standard() {
        return new SmtpMailer(
                System::getenv, () -> (SSLSocketFactory) SSLSocketFactory.getDefault(), Timeouts.STANDARD);
    }

    @Override
    public Line line(MailSettings settings) {
        return new SmtpLine(settings, MailPassword.of(settings, environment));
    }

    private final class SmtpLine implements Line {
        private final MailSettings settings;
        private final String password;
        private @Nullable DotTransport transport;
        private @Nullable Handover unreachable;

        SmtpLine(MailSettings settings, String password) {
            this.settings = settings;
            this.password = password;
        }

        @Override
        public Handover send(String to, byte[] message, Runnable beforeDot) {
            if (unreachable != null) {
                return unreachable;
            }
            ServerReplies words = new ServerReplies(to, settings.username(), password);
            DotTransport open = transport;
            if (open == null) {
                try {
                    open = connect();
                    transport = open;
                } catch (IOException | MessagingException e) {
                    unreachable = new Handover.Later(words.unreachable(settings.host() + ":" + settings.port(), e));
                    return unreachable;
                }
            }
            try {
                Handover handover = open.hand(to, message, beforeDot, words);
                if (!open.isUsable()) {
                    abandon();
                }
                return handover;
            } catch (RuntimeException | Error e) {
                abandon();
                throw e;
            }
        }

        private DotTransport connect() throws IOException, MessagingException {
            Socket raw = new Socket();
            try {
                raw.connect(new InetSocketAddress(address(), settings.port()), millis(timeouts.connect()));
                raw.setSoTimeout(millis(timeouts.greeting()));
                raw.setTcpNoDelay(true);
                Socket line = settings.tls() == Tls.TLS ? secured(raw) : raw;
                DotTransport opened = DotTransport.over(settings, password, tls.get(), raw, timeouts);
                opened.connect(line);
                return opened;
            } catch (IOException | MessagingException | RuntimeException | Error e) {
                raw.close();
                throw e;
            }
        }

        /** The library checks the certificate against the name of the address: it must be the configured one, never one that DNS tells. */
        private InetAddress address() throws UnknownHostException {
            String name = settings.host().replace("[", "").replace("]", "");
            return InetAddress.getByAddress(name, InetAddress.getByName(name).getAddress());
        }

        private SSLSocket secured(Socket raw) throws IOException {
            SSLSocket socket = (SSLSocket) tls.get().createSocket(raw, settings.host(), settings.port(), true);
            SSLParameters parameters = socket.getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            socket.setSSLParameters(parameters);
            socket.startHandshake();
            return socket;
        }

        private void abandon() {
            if (transport != null) {
                transport.abandon();
                transport = null;
            }
        }

        @Override
        public void close() {
            if (transport != null) {
                transport.leave();
                transport = null;
            }
        }
    }

    static int millis(Duration duration) {
        return Math.toIntExact(duration.toMillis());
    }
}
