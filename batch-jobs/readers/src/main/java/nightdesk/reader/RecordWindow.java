package nightdesk.reader;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import nightdesk.fault.RawBytes;
import org.jspecify.annotations.Nullable;

/**
 * A view that slides over the UTF-8 bytes of a file, record by record. It holds at most one record and what was read ahead; it knows the
 * place of its first byte in the file as it lies there, whatever its encoding.
 */
final class RecordWindow {
    private static final int FIRST_SIZE = 128 * 1024;

    private final InputStream in;
    private final TextEncoding encoding;
    private final int longest;
    private byte[] bytes;
    private int start;
    private int end;
    private long offset;
    private long line = 1;
    private boolean ended;
    private @Nullable IOException failure;

    /**
     * @param in the file from its first byte
     * @param longest how many bytes a record may have
     */
    RecordWindow(InputStream in, TextEncoding encoding, long longest) {
        this.encoding = encoding;
        this.longest = (int) Math.min(longest, Integer.MAX_VALUE - FIRST_SIZE - 64);
        this.bytes = new byte[FIRST_SIZE];
        try {
            in.skipNBytes(encoding.markBytes());
        } catch (IOException e) {
            failure = e;
            ended = true;
        }
        this.offset = encoding.markBytes();
        this.in = encoding.isUtf8() ? in : new Utf8InputStream(in, encoding.charset());
    }

    /** The bytes; valid in {@code [start(), end())} until the next {@link #fill()}. */
    byte[] bytes() {
        return bytes;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    int length() {
        return end - start;
    }

    /** Number of the line in which the window begins, from 1. */
    long line() {
        return line;
    }

    /** Place of the first byte in the file. */
    long offset() {
        return offset;
    }

    /** Whether the window holds more than a record may have. */
    boolean isOverfull() {
        return end - start > longest;
    }

    /** Why the file ended before its end; null if it did not. */
    @Nullable
    IOException failure() {
        return failure;
    }

    /** Reads on. False at the end of the file, or once a record is too long to be held. Indexes count anew from {@link #start()}. */
    boolean fill() {
        if (ended || isOverfull()) {
            return false;
        }
        if (end == bytes.length) {
            if (start > bytes.length / 2) {
                System.arraycopy(bytes, start, bytes, 0, end - start);
            } else {
                int larger = (int) Math.min((long) bytes.length * 2, (long) longest + FIRST_SIZE);
                byte[] grown = new byte[Math.max(larger, end - start + 1024)];
                System.arraycopy(bytes, start, grown, 0, end - start);
                bytes = grown;
            }
            end -= start;
            start = 0;
        }
        try {
            int read = in.read(bytes, end, bytes.length - end);
            if (read < 0) {
                ended = true;
                return false;
            }
            end += read;
            return true;
        } catch (IOException e) {
            failure = e;
            ended = true;
            return false;
        }
    }

    /** How many bytes of the file the first {@code length} bytes of the window stand for. */
    long fileBytes(int length) {
        return encoding.fileBytes(bytes, start, start + length);
    }

    /** Whether the first bytes of the window hold a character that stands for malformed bytes of a file in another encoding. */
    boolean holdsReplaced(int length) {
        if (encoding.isUtf8()) {
            return false;
        }
        for (int i = start; i + 2 < start + length; i++) {
            if (bytes[i] == (byte) 0xEF && bytes[i + 1] == (byte) 0xBF && bytes[i + 2] == (byte) 0xBD) {
                return true;
            }
        }
        return false;
    }

    String encodingName() {
        return encoding.name();
    }

    /** The first bytes of the window as they stand in the file. */
    RawBytes raw(int length) {
        int kept = Math.min(length, RawBytes.LIMIT);
        if (encoding.isUtf8()) {
            return RawBytes.copyOf(bytes, start, start + kept);
        }
        byte[] raw = encoding.toFile(bytes, start, start + kept);
        return RawBytes.copyOf(raw, 0, raw.length);
    }

    /** Moves past bytes that are dealt with, counting their line breaks. */
    void advance(int length) {
        int breaks = 0;
        for (int i = start; i < start + length; i++) {
            breaks += bytes[i] == '\n' ? 1 : 0;
        }
        offset += fileBytes(length);
        line += breaks;
        start += length;
        if (start == end) {
            start = 0;
            end = 0;
        }
    }

    @Override
    public String toString() {
        return "line " + line + ", byte " + offset + ": "
                + Arrays.toString(Arrays.copyOfRange(bytes, start, Math.min(end, start + 20)));
    }
}
