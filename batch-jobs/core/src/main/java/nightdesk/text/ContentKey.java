package nightdesk.text;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The name of a thing by its content: the first 128 bits of the SHA-256 of its parts. Equal content has equal keys on every machine and in
 * every year. Ordered as unsigned numbers, which is the order of the hexadecimal form.
 */
public record ContentKey(long high, long low) implements Comparable<ContentKey> {
    /** Key of the parts in order; each part is preceded by its length, so that no two lists of parts run together. */
    public static ContentKey of(String... parts) {
        MessageDigest digest = sha256();
        for (String part : parts) {
            byte[] utf8 = part.getBytes(StandardCharsets.UTF_8);
            digest.update(ByteBuffer.allocate(4).putInt(0, utf8.length));
            digest.update(utf8);
        }
        ByteBuffer hash = ByteBuffer.wrap(digest.digest());
        return new ContentKey(hash.getLong(), hash.getLong());
    }

    /** The key whose hexadecimal form is given: 32 digits, as {@link #hex()} writes them. */
    public static ContentKey parse(String hex) {
        if (hex.length() != 32) {
            throw new IllegalArgumentException("A content key has 32 hexadecimal digits, not '" + hex + "'");
        }
        return new ContentKey(HexFormat.fromHexDigitsToLong(hex, 0, 16), HexFormat.fromHexDigitsToLong(hex, 16, 32));
    }

    /** 32 lower-case hexadecimal digits. */
    public String hex() {
        HexFormat format = HexFormat.of();
        return format.toHexDigits(high) + format.toHexDigits(low);
    }

    @Override
    public int compareTo(ContentKey other) {
        int byHigh = Long.compareUnsigned(high, other.high);
        return byHigh != 0 ? byHigh : Long.compareUnsigned(low, other.low);
    }

    @Override
    public String toString() {
        return hex();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
