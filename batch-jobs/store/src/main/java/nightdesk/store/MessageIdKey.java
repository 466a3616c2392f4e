package nightdesk.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nightdesk.fault.FaultKind;
import nightdesk.fault.NightdeskException;

/**
 * The secret by which an address becomes a word that stands for it in message ids, file names, the journal and the summary:
 * {@code data/message-id.key}, 64 hexadecimal digits, mode 0600. Made with the first message and never changed: with another key the
 * recipients of a message could no longer be told.
 */
public final class MessageIdKey {
    private static final String NAME = "message-id.key";
    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 32;
    private static final int DIGITS = 12;

    private final SecretKeySpec key;

    private MessageIdKey(byte[] bytes) {
        key = new SecretKeySpec(bytes, ALGORITHM);
    }

    /**
     * Reads the key of a data folder.
     *
     * @param first whether no message was ever put into the outbox, so that a missing key may be made
     * @throws NightdeskException of kind OUT_OF_BALANCE if it is missing though messages exist, or is none; of kind STORAGE if the disk fails
     */
    public static MessageIdKey of(Path data, boolean first) {
        return of(data, first, Disk.local());
    }

    static MessageIdKey of(Path data, boolean first, Disk disk) {
        Path file = data.resolve(NAME);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            if (!first) {
                throw new NightdeskException(
                        FaultKind.OUT_OF_BALANCE,
                        file
                                + ": is missing, but the journal names messages that were addressed with it. Nothing was sent. Restore it from a "
                                + "backup.");
            }
            byte[] made = new byte[BYTES];
            new SecureRandom().nextBytes(made);
            WholeFile.put(disk, file, (HexFormat.of().formatHex(made) + "\n").getBytes(StandardCharsets.US_ASCII));
            return new MessageIdKey(made);
        }
        try {
            byte[] read =
                    HexFormat.of().parseHex(new String(Files.readAllBytes(file), StandardCharsets.US_ASCII).strip());
            if (read.length == BYTES) {
                return new MessageIdKey(read);
            }
        } catch (IOException e) {
            throw DiskFault.reading(file, e);
        } catch (IllegalArgumentException e) {
            throw unfit(file, e);
        }
        throw unfit(file, null);
    }

    /** Stands for an address: 12 hexadecimal digits, the same for every spelling in small and capital letters. */
    public String standIn(String lowerCaseAddress) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of()
                    .formatHex(mac.doFinal(lowerCaseAddress.getBytes(StandardCharsets.UTF_8)))
                    .substring(0, DIGITS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
        }
    }

    private static NightdeskException unfit(Path file, @org.jspecify.annotations.Nullable Throwable cause) {
        return new NightdeskException(
                FaultKind.OUT_OF_BALANCE,
                file + ": holds no key, expected " + 2 * BYTES
                        + " hexadecimal digits. Nothing was sent. Restore it from a backup.",
                cause);
    }
}
