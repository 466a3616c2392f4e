package nightdesk.text;

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
        byte[][] utf8 = new byte[parts.length][];
        int length = 0;
        for (int i = 0; i < parts.length; i++) {
            utf8[i] = parts[i].getBytes(StandardCharsets.UTF_8);
            length += Integer.BYTES + utf8[i].length;
        }
        // One block for one call of the digest: a night names millions of things.
        byte[] block = new byte[length];
        int at = 0;
        for (byte[] part : utf8) {
            block[at] = (byte) (part.length >>> 24);
            block[at + 1] = (byte) (part.length >>> 16);
            block[at + 2] = (byte) (part.length >>> 8);
            block[at + 3] = (byte) part.length;
            System.arraycopy(part, 0, block, at + Integer.BYTES, part.length);
            at += Integer.BYTES + part.length;
        }
        byte[] hash = sha256().digest(block);
        return new ContentKey(number(hash, 0), number(hash, Long.BYTES));
    }

    private static long number(byte[] hash, int from) {
        long number = 0;
        for (int i = from; i < from + Long.BYTES; i++) {
            number = number << 8 | (hash[i] & 0xFF);
        }
        return number;
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
