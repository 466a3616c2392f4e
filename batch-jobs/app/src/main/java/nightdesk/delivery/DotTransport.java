package nightdesk.delivery;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.Properties;
import javax.net.ssl.SSLSocketFactory;
import nightdesk.config.MailSettings;
import nightdesk.config.MailSettings.Tls;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.jspecify.annotations.Nullable;

/**
 * A line to a server that tells the moment before the final dot of a message, from which on the server may have it, and sends the bytes of a
 * message as they are.
 */
final class DotTransport extends SMTPTransport {
    /** How long is looked for a server that went away while the message was written. */
    private static final int LOOK_MILLIS = 20;

    private final Socket raw;
    private final SmtpMailer.Timeouts timeouts;
    private final boolean clear;
    private Runnable beforeDot = () -> {};
    private boolean dotted;
    private boolean usable = true;
    private @Nullable String early;

    private DotTransport(Session session, URLName url, Socket raw, SmtpMailer.Timeouts timeouts, boolean clear) {
        super(session, url);
        this.raw = raw;
        this.timeouts = timeouts;
        this.clear = clear;
    }

    /**
     * A line over a socket that is connected; {@link #connect(Socket)} begins the talk.
     *
     * @param raw the socket below TLS, whose timeout is also that of the TLS above it
     */
    static DotTransport over(
            MailSettings settings, String password, SSLSocketFactory tls, Socket raw, SmtpMailer.Timeouts timeouts) {
        boolean login = !settings.username().isEmpty();
        Properties properties = new Properties();
        properties.put("mail.smtp.host", settings.host());
        properties.put("mail.smtp.port", Integer.toString(settings.port()));
        properties.put("mail.smtp.from", settings.from());
        properties.put("mail.smtp.localhost", settings.domain());
        properties.put("mail.smtp.auth", Boolean.toString(login));
        properties.put("mail.smtp.auth.mechanisms", "PLAIN LOGIN");
        properties.put("mail.smtp.starttls.enable", Boolean.toString(settings.tls() == Tls.STARTTLS));
        properties.put("mail.smtp.starttls.required", Boolean.toString(settings.tls() == Tls.STARTTLS));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.ssl.socketFactory", tls);
        properties.put("mail.smtp.quitwait", "false");
        URLName url = new URLName(
                "smtp",
                settings.host(),
                settings.port(),
                null,
                login ? settings.username() : null,
                login ? password : null);
        return new DotTransport(Session.getInstance(properties), url, raw, timeouts, settings.tls() == Tls.NONE);
    }

    /** Whether another message may be handed over. */
    boolean isUsable() {
        return usable;
    }

    Handover hand(String to, byte[] message, Runnable atDot, ServerReplies words) {
        beforeDot = atDot;
        dotted = false;
        early = null;
        try {
            raw.setSoTimeout(SmtpMailer.millis(timeouts.command()));
            sendMessage(new AsItIs(message), new Address[] {new InternetAddress(to, true)});
            return new Handover.Accepted(words.plain(getLastServerResponse()));
        } catch (MessagingException | IOException e) {
            return failed(e, words);
        } finally {
            beforeDot = () -> {};
        }
    }

    private Handover failed(Exception e, ServerReplies words) {
        String reply = early;
        int code = reply == null ? ReplyCodes.of(e, dotted ? getLastReturnCode() : 0) : ReplyCodes.in(reply);
        if (reply == null) {
            reply = ReplyCodes.text(e, getLastServerResponse());
        }
        // A refused command leaves the line as it is; everything else, and a server that says good-bye, ends it.
        usable = early == null && code >= 400 && code != 421 && isConnected();
        if (code >= 500) {
            return ReplyCodes.isOfTheDesk(code)
                    ? new Handover.Later(words.plain(reply))
                    : new Handover.Refused(words.plain(reply));
        }
        if (code >= 400) {
            return new Handover.Later(words.plain(reply));
        }
        return dotted ? new Handover.Unknown(words.broken(e)) : new Handover.Later(words.broken(e));
    }

    @Override
    protected boolean ehlo(String domain) throws MessagingException {
        patience(SmtpMailer.millis(timeouts.command()));
        return super.ehlo(domain);
    }

    @Override
    protected void finishData() throws IOException, MessagingException {
        lookForTheServer();
        beforeDot.run();
        dotted = true;
        patience(SmtpMailer.millis(timeouts.finalReply()));
        super.finishData();
    }

    /**
     * A server that closed the line or refused while the message was written never gets the dot. Only in clear: below TLS there is nothing to
     * read without breaking it.
     */
    private void lookForTheServer() throws IOException {
        if (!clear) {
            return;
        }
        raw.setSoTimeout(LOOK_MILLIS);
        byte[] said = new byte[512];
        int read;
        try {
            read = raw.getInputStream().read(said);
        } catch (SocketTimeoutException e) {
            return;
        }
        if (read > 0) {
            early = new String(said, 0, read, java.nio.charset.StandardCharsets.US_ASCII);
        }
        throw new IOException("the server ended the line before the message was complete");
    }

    private void patience(int millis) throws MessagingException {
        try {
            raw.setSoTimeout(millis);
        } catch (IOException e) {
            throw new MessagingException("the line is closed", e);
        }
    }

    /** Ends the line at once, in the middle of a message too. */
    void abandon() {
        usable = false;
        try {
            raw.close();
        } catch (IOException e) {
            // It is given up; how it ended says nothing.
            usable = false;
        }
    }

    /** Says good-bye and ends the line. */
    void leave() {
        try {
            raw.setSoTimeout(SmtpMailer.millis(timeouts.connect()));
            close();
        } catch (IOException | MessagingException e) {
            usable = false;
        } finally {
            abandon();
        }
    }

    /** A message whose bytes are sent as they are. */
    private static final class AsItIs extends MimeMessage {
        private final byte[] bytes;

        AsItIs(byte[] bytes) {
            super(Session.getInstance(new Properties()));
            this.bytes = bytes;
            saved = true;
        }

        @Override
        public void writeTo(OutputStream out, String[] ignored) throws IOException {
            out.write(bytes);
        }

        @Override
        public void writeTo(OutputStream out) throws IOException {
            out.write(bytes);
        }
    }
}
