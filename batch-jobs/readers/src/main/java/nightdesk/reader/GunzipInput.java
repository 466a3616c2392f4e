package nightdesk.reader;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import nightdesk.fault.RejectionReason;

/**
 * The bytes inside a gzip file (RFC 1952), all members after each other. Gives out every byte that can be had before it says what is wrong,
 * so that the complete lines of a truncated file are kept.
 */
final class GunzipInput extends InputStream {
    private static final int HAS_CHECKSUM = 2;
    private static final int HAS_EXTRA = 4;
    private static final int HAS_NAME = 8;
    private static final int HAS_COMMENT = 16;

    private final InputStream in;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 crc = new CRC32();
    private final byte[] compressed = new byte[16 * 1024];
    private int next;
    private int end;
    private boolean inMember;
    private boolean ended;
    private boolean first = true;

    GunzipInput(InputStream in) {
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int at, int length) throws IOException {
        while (length > 0 && !ended) {
            if (!inMember && !header()) {
                break;
            }
            int read = inflate(into, at, length);
            if (read > 0) {
                return read;
            }
        }
        return length == 0 ? 0 : -1;
    }

    private int inflate(byte[] into, int at, int length) throws IOException {
        try {
            int read = inflater.inflate(into, at, length);
            if (read > 0) {
                crc.update(into, at, read);
                return read;
            }
        } catch (DataFormatException damaged) {
            throw new InputFault(
                    RejectionReason.ARCHIVE_MALFORMED,
                    "the compressed data is damaged here; what came before was read");
        }
        if (inflater.finished()) {
            trailer();
        } else if (inflater.needsDictionary()) {
            throw new InputFault(
                    RejectionReason.ARCHIVE_MALFORMED,
                    "the compressed data needs a dictionary, which gzip does not know");
        } else {
            if (next == end && !fill()) {
                throw truncated();
            }
            inflater.setInput(compressed, next, end - next);
            next = end;
        }
        return 0;
    }

    private void trailer() throws IOException {
        next = end - inflater.getRemaining();
        long sum = word() | word() << 16;
        long size = word() | word() << 16;
        if (sum != crc.getValue() || size != (inflater.getBytesWritten() & 0xFFFFFFFFL)) {
            throw new InputFault(
                    RejectionReason.CHECKSUM,
                    "the decompressed bytes do not match the checksum that the file notes for them");
        }
        inMember = false;
    }

    /** Reads the head of a member; false at the end of the file. */
    private boolean header() throws IOException {
        int magic = byteOrEnd();
        while (!first && magic == 0) {
            // Tapes and some writers pad with zeros.
            magic = byteOrEnd();
        }
        if (magic < 0) {
            ended = true;
            return false;
        }
        if (magic != 0x1F || byteOrEnd() != 0x8B) {
            throw new InputFault(RejectionReason.TRAILING_DATA, "other bytes follow the end of the compressed data");
        }
        if (one() != 8) {
            throw new InputFault(
                    RejectionReason.ARCHIVE_MALFORMED, "the file is compressed by a method that gzip does not know");
        }
        int flags = one();
        for (int i = 0; i < 6; i++) {
            one();
        }
        if ((flags & HAS_EXTRA) != 0) {
            for (long i = word(); i > 0; i--) {
                one();
            }
        }
        for (int name : new int[] {HAS_NAME, HAS_COMMENT}) {
            while ((flags & name) != 0 && one() != 0) {
                // The name is not used.
            }
        }
        if ((flags & HAS_CHECKSUM) != 0) {
            word();
        }
        inflater.reset();
        crc.reset();
        inMember = true;
        first = false;
        return true;
    }

    private long word() throws IOException {
        return one() | (long) one() << 8;
    }

    private int one() throws IOException {
        int value = byteOrEnd();
        if (value < 0) {
            throw truncated();
        }
        return value;
    }

    private int byteOrEnd() throws IOException {
        return next == end && !fill() ? -1 : compressed[next++] & 0xFF;
    }

    private boolean fill() throws IOException {
        int read = in.read(compressed, 0, compressed.length);
        next = 0;
        end = Math.max(0, read);
        return read > 0;
    }

    private static InputFault truncated() {
        return new InputFault(RejectionReason.TRUNCATED, "the compressed file breaks off; what came before was read");
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        in.close();
    }
}
