package nightdesk.delivery;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.ParseException;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import nightdesk.briefing.Briefing;
import nightdesk.config.MailSettings;
import nightdesk.report.mail.Imprint;
import nightdesk.report.mail.InlinePicture;
import nightdesk.report.mail.MailContent;

/**
 * The message of a briefing: mixed(alternative(plain, related(html, pictures)), attachments). Its bytes depend on the briefing alone: the
 * boundaries are numbers, the date is the edition's, the message id is made of edition, revision and briefing. It names no recipient.
 */
public final class BriefingMail {
    /** Date and time of RFC 5322: {@code Sun, 22 Nov 2026 06:00:00 +0000}. */
    static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE, d MMM uuuu HH:mm:ss xx", Locale.ENGLISH);

    private BriefingMail() {}

    /**
     * A file that goes with the message.
     *
     * @param mediaType such as {@code application/pdf}
     */
    public record Attached(Path file, String mediaType) {
        public Attached {
            Objects.requireNonNull(file);
            Objects.requireNonNull(mediaType);
        }
    }

    /**
     * The message as it is published beside the reports, RFC 5322 with CRLF line ends.
     *
     * @param settings the sender and how to leave the list
     * @throws IOException if an attachment cannot be read
     */
    public static byte[] message(Briefing briefing, MailContent content, List<Attached> files, MailSettings settings)
            throws IOException {
        try {
            String id = briefing.edition().date() + ".r" + briefing.edition().revision() + "." + briefing.name();
            FixedIdMessage message = new FixedIdMessage(id + "@" + settings.domain());
            message.setFrom(sender(settings));
            message.setSubject(content.subject(), StandardCharsets.UTF_8.name());
            // A date set as such would be written in the zone of the machine.
            message.setHeader(
                    "Date", DATE.format(briefing.edition().window().closedAt().atOffset(ZoneOffset.UTC)));
            message.setHeader("Auto-Submitted", "auto-generated");
            for (Map.Entry<String, String> header : leaving(settings).entrySet()) {
                message.setHeader(header.getKey(), header.getValue());
            }
            message.setContent(mixed(id, content, files));
            message.saveChanges();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            message.writeTo(out);
            return out.toByteArray();
        } catch (MessagingException e) {
            throw new IllegalStateException("The message of briefing '" + briefing.name() + "' could not be made", e);
        }
    }

    /** The sender as the header names it. */
    static InternetAddress sender(MailSettings settings) throws UnsupportedEncodingException {
        return new InternetAddress(settings.from(), settings.fromName(), StandardCharsets.UTF_8.name());
    }

    /** How a mail program ends the subscription: at the web address in one step, else by a message to the contact. */
    private static Map<String, String> leaving(MailSettings settings) {
        Map<String, String> headers = new LinkedHashMap<>();
        String url = settings.unsubscribeUrl();
        String contact = settings.contact().isEmpty() ? "" : "<" + leaveBy(settings.contact()) + ">";
        if (!url.isEmpty()) {
            headers.put("List-Unsubscribe", "<" + url + ">" + (contact.isEmpty() ? "" : ",\r\n " + contact));
            headers.put("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        } else if (!contact.isEmpty()) {
            headers.put("List-Unsubscribe", contact);
        }
        return headers;
    }

    /** What the foot of the message says of who publishes it and how to leave. */
    public static Imprint imprint(MailSettings settings) {
        String contact = settings.contact();
        String who = settings.organisation().isEmpty() || contact.isEmpty()
                ? settings.organisation() + contact
                : settings.organisation() + ", " + contact;
        String leave = !settings.unsubscribeUrl().isEmpty()
                ? settings.unsubscribeUrl()
                : contact.isEmpty() ? "" : leaveBy(contact);
        return new Imprint(who, leave);
    }

    private static String leaveBy(String contact) {
        return "mailto:" + contact.replace("%", "%25").replace("?", "%3F").replace("&", "%26") + "?subject=unsubscribe";
    }

    private static MimeMultipart mixed(String id, MailContent content, List<Attached> files)
            throws MessagingException, IOException {
        MimeMultipart mixed = new FixedBoundary("mixed", id + ".0");
        mixed.addBodyPart(holding(alternative(id, content)));
        for (Attached attached : files) {
            MimeBodyPart part = new MimeBodyPart();
            byte[] bytes = Files.readAllBytes(attached.file());
            part.setDataHandler(new DataHandler(new ByteArrayDataSource(bytes, attached.mediaType())));
            part.setFileName(attached.file().getFileName().toString());
            part.setDisposition(Part.ATTACHMENT);
            part.setHeader(
                    "Content-Type",
                    attached.mediaType() + "; name=\"" + attached.file().getFileName() + "\"");
            part.setHeader("Content-Transfer-Encoding", "base64");
            mixed.addBodyPart(part);
        }
        return mixed;
    }

    private static MimeMultipart alternative(String id, MailContent content) throws MessagingException, IOException {
        MimeMultipart alternative = new FixedBoundary("alternative", id + ".1");
        MimeBodyPart plain = new MimeBodyPart();
        plain.setText(content.text(), StandardCharsets.UTF_8.name(), "plain");
        plain.setHeader("Content-Transfer-Encoding", "quoted-printable");
        alternative.addBodyPart(plain);
        alternative.addBodyPart(holding(related(id, content)));
        return alternative;
    }

    private static MimeMultipart related(String id, MailContent content) throws MessagingException, IOException {
        MimeMultipart related = new FixedBoundary("related; type=\"text/html\"", id + ".2");
        MimeBodyPart html = new MimeBodyPart();
        html.setText(content.html(), StandardCharsets.UTF_8.name(), "html");
        html.setHeader("Content-Transfer-Encoding", "quoted-printable");
        related.addBodyPart(html);
        for (InlinePicture picture : content.pictures()) {
            MimeBodyPart part = new MimeBodyPart();
            byte[] png = picture.open().readAllBytes();
            part.setDataHandler(new DataHandler(new ByteArrayDataSource(png, picture.mediaType())));
            part.setContentID("<" + picture.contentId() + ">");
            part.setFileName(picture.fileName());
            part.setDisposition(Part.INLINE);
            part.setHeader("Content-Transfer-Encoding", "base64");
            related.addBodyPart(part);
        }
        return related;
    }

    private static MimeBodyPart holding(MimeMultipart multipart) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setContent(multipart);
        return part;
    }

    /** A multipart whose boundary is given, not made of the clock. */
    private static final class FixedBoundary extends MimeMultipart {
        FixedBoundary(String subtype, String boundary) throws ParseException {
            super("mixed");
            ContentType type = new ContentType("multipart/" + subtype);
            type.setParameter("boundary", "=_" + boundary);
            contentType = type.toString();
        }
    }

    /** A message whose id is given, not made of the clock. */
    private static final class FixedIdMessage extends MimeMessage {
        private final String id;

        FixedIdMessage(String id) {
            super(Session.getInstance(new Properties()));
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + id + ">");
        }
    }
}
