package nightdesk.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import nightdesk.briefing.Briefing;

/** Bytes of a rendered briefing. */
public final class Rendered {
    private Rendered() {}

    public static byte[] by(ReportWriter writer, Briefing briefing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writer.write(briefing, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
