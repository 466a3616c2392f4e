package nightdesk.reader;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;
import java.util.zip.CRC32;
import nightdesk.fault.RejectionReason;

/** The bytes inside a compression, counted against the budget; failures say what is wrong with the file. */
final class DecompressedInput extends FilterInputStream {
    private final Budget budget;
    private final LongSupplier compressed;
    private final long expectedCrc;
    private final long expectedSize;
    private final CRC32 crc = new CRC32();
    private long out;

    /** @param compressed how many compressed bytes were read so far */
    DecompressedInput(InputStream in, Budget budget, LongSupplier compressed) {
        this(in, budget, compressed, -1, -1);
    }

    /**
     * @param expectedCrc CRC-32 of the whole, checked at its end; -1 if it is not known
     * @param expectedSize length of the whole, checked at its end; -1 if it is not known
     */
    DecompressedInput(InputStream in, Budget budget, LongSupplier compressed, long expectedCrc, long expectedSize) {
        super(in);
        this.budget = budget;
        this.compressed = compressed;
        this.expectedCrc = expectedCrc;
        this.expectedSize = expectedSize;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int at, int length) throws IOException {
        int read;
        try {
            read = in.read(into, at, length);
        } catch (IOException e) {
            throw explained(e);
        } catch (IllegalArgumentException | IllegalStateException e) {
            // commons-compress reports some damage by these.
            throw explained(new IOException(e.getMessage(), e));
        }
        if (read < 0) {
            checkWhole();
            return read;
        }
        out += read;
        if (expectedCrc >= 0) {
            crc.update(into, at, read);
        }
        budget.spend(read, out, compressed.getAsLong());
        return read;
    }

    @Override
    public long skip(long bytes) throws IOException {
        byte[] passed = new byte[(int) Math.min(bytes, 8192)];
        return Math.max(0, read(passed, 0, passed.length));
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void checkWhole() throws InputFault {
        if ((expectedSize >= 0 && out != expectedSize) || (expectedCrc >= 0 && crc.getValue() != expectedCrc)) {
            throw new InputFault(
                    RejectionReason.CHECKSUM,
                    "the decompressed bytes do not match the size and checksum that the archive notes for them");
        }
    }

    /** What a decompressor's complaint means; the libraries tell their cases apart by wording alone. */
    private static IOException explained(IOException e) {
        if (e instanceof InputFault) {
            return e;
        }
        String message = String.valueOf(e.getMessage());
        if (e instanceof EOFException || message.contains("Truncated") || message.contains("Unexpected end")) {
            return new InputFault(
                    RejectionReason.TRUNCATED, "the compressed file breaks off; what came before was read");
        }
        if (message.contains("checksum")) {
            return new InputFault(
                    RejectionReason.CHECKSUM,
                    "the decompressed bytes do not match the checksum that the file notes for them");
        }
        if (message.contains("too much memory")) {
            return new InputFault(
                    RejectionReason.ARCHIVE_WINDOW,
                    "decompressing needs a larger window than the limit 'archive-window' allows; compress without --long");
        }
        return new InputFault(
                RejectionReason.ARCHIVE_MALFORMED,
                "the compressed data is damaged (" + Excerpt.printable(message, 100) + "); what came before was read");
    }
}
