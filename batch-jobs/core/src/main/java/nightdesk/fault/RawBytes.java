package nightdesk.fault;

import java.util.Arrays;

/** At most 64 KiB of the bytes of a refused record, kept for the quarantine. Immutable. */
public final class RawBytes {
    /** How many bytes of a refused record are kept. */
    public static final int LIMIT = 64 * 1024;

    private static final RawBytes NONE = new RawBytes(new byte[0]);

    private final byte[] bytes;

    private RawBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    /** No bytes: the record cannot be quoted. */
    public static RawBytes none() {
        return NONE;
    }

    /** A copy of at most the first {@link #LIMIT} bytes of {@code source[from, to)}. */
    public static RawBytes copyOf(byte[] source, int from, int to) {
        return new RawBytes(Arrays.copyOfRange(source, from, Math.min(to, from + LIMIT)));
    }

    /** A copy of the bytes. */
    public byte[] toArray() {
        return bytes.clone();
    }

    /** Number of bytes kept. */
    public int size() {
        return bytes.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RawBytes that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return bytes.length + " bytes";
    }
}
