package nightdesk.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32C;
import nightdesk.edition.Edition;
import nightdesk.edition.Window;
import nightdesk.store.JournalEntry.AtBarrier;
import nightdesk.store.JournalEntry.Delivery;
import nightdesk.store.JournalEntry.FilesRegistered;
import nightdesk.store.JournalEntry.Forgotten;
import nightdesk.store.JournalEntry.OfRun;
import nightdesk.store.JournalEntry.Repaired;
import nightdesk.store.JournalEntry.RunEnded;
import nightdesk.store.JournalEntry.RunOpened;
import nightdesk.store.JournalEntry.RunPlanned;
import nightdesk.store.JournalEntry.RunRegistered;

/** Entries as lines and back; the form is described in the package documentation. */
final class JournalFormat {
    /** Schema version of the lines that this program writes; it reads lower ones too. */
    static final int VERSION = 1;

    /** {@code prev} of the first line. */
    static final String NO_LINE = "0".repeat(64);

    private static final String CRC = ",\"crc\":\"";
    /** {@code ,"crc":"} 8 digits {@code "}} */
    private static final int CRC_LENGTH = CRC.length() + 8 + 2;

    private JournalFormat() {}

    /** The bytes of a line without its end. */
    static byte[] line(long seq, Instant at, JournalEntry entry, String prev) {
        CanonicalJson json = CanonicalJson.compact().begin();
        json.field("v", VERSION).field("seq", seq).field("at", at.toString());
        write(json, entry);
        String text = json.field("prev", prev).end().toString();
        byte[] body = text.substring(0, text.length() - 1).getBytes(StandardCharsets.UTF_8);
        byte[] tail = (CRC + crc(body, body.length) + "\"}").getBytes(StandardCharsets.US_ASCII);
        byte[] line = Arrays.copyOf(body, body.length + tail.length);
        System.arraycopy(tail, 0, line, body.length, tail.length);
        return line;
    }

    /** Whether the first {@code length} bytes are a line that carries its right checksum. */
    static boolean isSound(byte[] bytes, int length) {
        int body = length - CRC_LENGTH;
        if (body <= 0) {
            return false;
        }
        byte[] expected = (CRC + crc(bytes, body) + "\"}").getBytes(StandardCharsets.US_ASCII);
        return Arrays.equals(bytes, body, length, expected, 0, expected.length);
    }

    /** How many bytes of a text that is no line are one at its beginning, more being behind it: -1 if none. */
    static int soundPrefix(byte[] bytes) {
        byte[] mark = CRC.getBytes(StandardCharsets.US_ASCII);
        for (int i = 1; i + CRC_LENGTH < bytes.length; i++) {
            if (bytes[i] == mark[0]
                    && Arrays.equals(bytes, i, i + mark.length, mark, 0, mark.length)
                    && isSound(bytes, i + CRC_LENGTH)) {
                return i + CRC_LENGTH;
            }
        }
        return -1;
    }

    /** Schema version of a sound line. */
    static long version(JsonObject line) {
        return line.number("v");
    }

    /** @throws IllegalArgumentException with the reason if the members are not those of an entry */
    static JournalEntry entry(JsonObject line) {
        String type = line.text("type");
        return switch (type) {
            case "run-opened" ->
                new RunOpened(
                        new Edition(
                                LocalDate.parse(line.text("edition")),
                                ZoneId.of(line.text("zone")),
                                new Window(
                                        Instant.parse(line.text("window_after")),
                                        Instant.parse(line.text("closed_at"))),
                                line.integer("revision"),
                                line.flag("first")),
                        line.integer("attempt"),
                        line.text("run_id"),
                        Instant.parse(line.text("now")),
                        line.text("config_sha256"),
                        line.text("program_version"),
                        line.textOrNull("revise_reason"));
            case "files-registered" -> new FilesRegistered(run(line), line.objects("files", JournalFormat::file));
            case "run-planned" -> new RunPlanned(run(line), line.text("plan_sha256"));
            case "run-registered" -> new RunRegistered(run(line), line.number("files"), line.number("bytes"));
            case "barrier" ->
                new AtBarrier(
                        run(line),
                        Barrier.of(line.text("barrier")),
                        Barrier.Phase.valueOf(line.text("phase")),
                        line.has("totals") ? totals(line.object("totals")) : null,
                        line.textOrNull("manifest_sha256"));
            case "delivery" ->
                new Delivery(
                        run(line),
                        line.text("briefing"),
                        line.text("recipient_ref"),
                        line.text("message_id"),
                        OutboxState.valueOf(line.text("state")),
                        Instant.parse(line.text("since")),
                        line.integer("tries"),
                        line.integer("unconfirmed"),
                        line.has("next_try") ? Instant.parse(line.text("next_try")) : null,
                        line.textOrNull("reply"));
            case "run-ended" ->
                new RunEnded(run(line), line.integer("attempt"), line.text("outcome"), line.integer("exit_code"));
            case "forgotten" -> new Forgotten(line.text("old_sha256"), line.text("new_sha256"), line.text("reason"));
            case "repaired" -> new Repaired(line.number("offset"), line.number("bytes"), line.text("kept_as"));
            default -> throw new IllegalArgumentException("type '" + type + "' is unknown");
        };
    }

    private static void write(CanonicalJson json, JournalEntry entry) {
        switch (entry) {
            case RunOpened opened -> {
                run(json, "run-opened", opened);
                json.field("attempt", opened.attempt())
                        .field("run_id", opened.runId())
                        .field("now", opened.now().toString())
                        .field("closed_at", opened.edition().window().closedAt().toString())
                        .field("window_after", opened.edition().window().after().toString())
                        .field("first", opened.edition().first())
                        .field("zone", opened.edition().zone().getId())
                        .field("config_sha256", opened.configSha256())
                        .field("program_version", opened.programVersion())
                        .field("revise_reason", opened.reviseReason());
            }
            case FilesRegistered registered -> {
                run(json, "files-registered", registered);
                json.objects("files", registered.files(), JournalFormat::file);
            }
            case RunPlanned planned -> {
                run(json, "run-planned", planned);
                json.field("plan_sha256", planned.planSha256());
            }
            case RunRegistered registered -> {
                run(json, "run-registered", registered);
                json.field("files", registered.files()).field("bytes", registered.bytes());
            }
            case AtBarrier barrier -> {
                run(json, "barrier", barrier);
                json.field("barrier", barrier.barrier().code())
                        .field("phase", barrier.phase().name());
                if (barrier.totals() != null) {
                    totals(json, barrier.totals());
                }
                json.field("manifest_sha256", barrier.manifestSha256());
            }
            case Delivery delivery -> {
                run(json, "delivery", delivery);
                json.field("briefing", delivery.briefing())
                        .field("recipient_ref", delivery.recipientRef())
                        .field("message_id", delivery.messageId())
                        .field("state", delivery.state().name())
                        .field("since", delivery.since().toString())
                        .field("tries", delivery.tries())
                        .field("unconfirmed", delivery.unconfirmed())
                        .field(
                                "next_try",
                                delivery.nextTry() == null
                                        ? null
                                        : delivery.nextTry().toString())
                        .field("reply", delivery.reply());
            }
            case RunEnded ended -> {
                run(json, "run-ended", ended);
                json.field("attempt", ended.attempt())
                        .field("outcome", ended.outcome())
                        .field("exit_code", ended.exitCode());
            }
            case Forgotten forgotten ->
                json.field("type", "forgotten")
                        .field("old_sha256", forgotten.oldSha256())
                        .field("new_sha256", forgotten.newSha256())
                        .field("reason", forgotten.reason());
            case Repaired repaired ->
                json.field("type", "repaired")
                        .field("offset", repaired.offset())
                        .field("bytes", repaired.bytes())
                        .field("kept_as", repaired.keptAs());
        }
    }

    private static void run(CanonicalJson json, String type, OfRun entry) {
        json.field("type", type)
                .field("edition", entry.run().edition().toString())
                .field("revision", entry.run().revision());
    }

    private static RunKey run(JsonObject line) {
        return new RunKey(LocalDate.parse(line.text("edition")), line.integer("revision"));
    }

    private static void file(CanonicalJson json, RegisteredFile file) {
        json.field("path", file.path())
                .field("sha256", file.sha256())
                .field("bytes", file.bytes())
                .field("modified", file.modified().toString())
                .field("type", file.type());
    }

    private static RegisteredFile file(JsonObject json) {
        return new RegisteredFile(
                json.text("path"),
                json.text("sha256"),
                json.number("bytes"),
                Instant.parse(json.text("modified")),
                json.text("type"));
    }

    private static void totals(CanonicalJson json, ControlTotals totals) {
        json.object("totals")
                .field("files", totals.files())
                .field("bytes", totals.bytes())
                .field("read", totals.read())
                .field("stored", totals.stored())
                .field("stored_versions", totals.storedVersions())
                .field("duplicates", totals.duplicates())
                .field("quarantined", totals.quarantined())
                .field("record_hash_total", totals.recordHashTotal())
                .end();
    }

    private static ControlTotals totals(JsonObject json) {
        return new ControlTotals(
                json.number("files"),
                json.number("bytes"),
                json.number("read"),
                json.number("stored"),
                json.number("stored_versions"),
                json.number("duplicates"),
                json.number("quarantined"),
                json.text("record_hash_total"));
    }

    private static String crc(byte[] bytes, int length) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, 0, length);
        return HexFormat.of().toHexDigits((int) crc.getValue());
    }
}
