package nightdesk.delivery;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import nightdesk.config.MailSettings;
import nightdesk.fault.NightdeskException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the operators by mail, once and as well as it can: what cannot be told so is told to whoever started the program. */
public final class Alerts {
    private static final Logger LOG = LoggerFactory.getLogger(Alerts.class);
    private static final int HASH_DIGITS = 12;

    private final MailSettings settings;
    private final Mailer mailer;
    private final Clock clock;

    public Alerts(MailSettings settings, Mailer mailer, Clock clock) {
        this.settings = settings;
        this.mailer = mailer;
        this.clock = clock;
    }

    /**
     * Sends the alert to every operator; does nothing where there is none.
     *
     * @return what the person at the program should know of it: that operators could not be told; empty if they were
     */
    public List<String> tell(Alert alert) {
        if (settings.operators().isEmpty()) {
            return List.of();
        }
        if (!settings.isConfigured()) {
            return List.of("The operators were not told by mail: 'mail.host' is empty.");
        }
        List<String> notes = new ArrayList<>();
        try (Mailer.Line line = mailer.line(settings)) {
            for (String operator : settings.operators()) {
                Handover handover = line.send(operator, message(alert, operator), () -> {});
                if (!(handover instanceof Handover.Accepted)) {
                    String note = "Operator " + (settings.operators().indexOf(operator) + 1) + " was not told by mail: "
                            + handover.reply() + ".";
                    LOG.warn("{}", note);
                    notes.add(note);
                }
            }
        } catch (NightdeskException e) {
            notes.add("The operators were not told by mail: " + e.getMessage());
        }
        return notes;
    }

    private byte[] message(Alert alert, String operator) {
        String text = String.join("\n", alert.lines()) + "\n";
        try {
            MimeMessage message = new IdOfContent(id(alert, operator, text));
            message.setFrom(BriefingMail.sender(settings));
            message.setRecipient(Message.RecipientType.TO, new InternetAddress(operator, true));
            message.setSubject(ServerReplies.oneLine(alert.subject()), StandardCharsets.UTF_8.name());
            message.setHeader("Date", BriefingMail.DATE.format(clock.instant().atOffset(ZoneOffset.UTC)));
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setText(text, StandardCharsets.UTF_8.name(), "plain");
            message.setHeader("Content-Transfer-Encoding", "quoted-printable");
            message.saveChanges();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            message.writeTo(out);
            return out.toByteArray();
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException("an alert could not be made", e);
        }
    }

    private String id(Alert alert, String operator, String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((operator + "\n" + alert.subject() + "\n" + clock.instant() + "\n" + text)
                    .getBytes(StandardCharsets.UTF_8));
            return "alert." + alert.kind().name().toLowerCase(Locale.ROOT) + "."
                    + HexFormat.of().formatHex(digest.digest()).substring(0, HASH_DIGITS) + "@" + settings.domain();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** A message whose id is given, not made of the machine's name. */
    private static final class IdOfContent extends MimeMessage {
        private final String id;

        IdOfContent(String id) {
            super(Session.getInstance(new Properties()));
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + id + ">");
        }
    }
}
