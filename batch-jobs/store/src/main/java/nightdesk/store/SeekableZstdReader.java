package nightdesk.store;

import com.github.luben.zstd.ZstdDecompressCtx;
import com.github.luben.zstd.ZstdException;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/** Reads what {@link SeekableZstdWriter} wrote, from any place, a frame at a time. Not for more than one thread. */
final class SeekableZstdReader implements Closeable {
    /** What is written in the file contradicts itself; the message says where and what. */
    static final class DamagedException extends IOException {
        private static final long serialVersionUID = 1L;

        DamagedException(String message) {
            super(message);
        }
    }

    private final FileChannel channel;
    private final ZstdDecompressCtx decompressor = new ZstdDecompressCtx();
    /** Offsets of the frames in the file, and of their content; one more of each than frames. */
    private final long[] compressedAt;

    private final long[] contentAt;
    private int held = -1;
    private byte[] frame = new byte[0];

    SeekableZstdReader(Path file) throws IOException {
        channel = FileChannel.open(file, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS));
        try {
            int[] sizes = seekTable();
            int frames = sizes.length / 2;
            compressedAt = new long[frames + 1];
            contentAt = new long[frames + 1];
            for (int i = 0; i < frames; i++) {
                int compressed = sizes[2 * i];
                int content = sizes[2 * i + 1];
                if (compressed <= 0 || content <= 0 || content > SeekableZstdWriter.FRAME) {
                    throw new DamagedException("its seek table gives frame " + i + " impossible sizes");
                }
                compressedAt[i + 1] = compressedAt[i] + compressed;
                contentAt[i + 1] = contentAt[i] + content;
            }
            long table = 8L + (long) frames * SeekableZstdWriter.ENTRY + SeekableZstdWriter.FOOTER;
            if (compressedAt[frames] + table != channel.size()) {
                throw new DamagedException(
                        "it has " + channel.size() + " bytes, its seek table says " + (compressedAt[frames] + table));
            }
        } catch (IOException | RuntimeException e) {
            close();
            throw e;
        }
    }

    private int[] seekTable() throws IOException {
        long size = channel.size();
        if (size < 8 + SeekableZstdWriter.FOOTER) {
            throw new DamagedException("it has " + size + " bytes, too few for a seek table");
        }
        ByteBuffer footer = littleEndian(read(size - SeekableZstdWriter.FOOTER, SeekableZstdWriter.FOOTER));
        int frames = footer.getInt();
        byte descriptor = footer.get();
        int magic = footer.getInt();
        if (magic != SeekableZstdWriter.SEEKABLE_MAGIC || descriptor != 0) {
            throw new DamagedException("it does not end with a seek table");
        }
        long table = (long) frames * SeekableZstdWriter.ENTRY + SeekableZstdWriter.FOOTER;
        if (frames < 0 || 8 + table > size || table > Integer.MAX_VALUE) {
            throw new DamagedException(
                    "its seek table lists " + Integer.toUnsignedString(frames) + " frames, more than its size allows");
        }
        ByteBuffer entries = littleEndian(read(size - table - 8, (int) table + 8));
        if (entries.getInt() != SeekableZstdWriter.SKIPPABLE_MAGIC || entries.getInt() != table) {
            throw new DamagedException("its seek table does not begin where its size says");
        }
        int[] sizes = new int[2 * frames];
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = entries.getInt();
        }
        return sizes;
    }

    /** Size of the content, in bytes. */
    long size() {
        return contentAt[contentAt.length - 1];
    }

    /** Copies up to {@code length} bytes of content from {@code offset} on; stops at the end of a frame. {@code 0 <= offset < size()}. */
    int read(long offset, byte[] target, int from, int length) throws IOException {
        hold(frameAt(offset));
        int within = (int) (offset - contentAt[held]);
        int n = Math.min(length, frame.length - within);
        System.arraycopy(frame, within, target, from, n);
        return n;
    }

    private int frameAt(long offset) {
        if (held >= 0 && offset >= contentAt[held] && offset < contentAt[held + 1]) {
            return held;
        }
        int low = 0;
        int high = contentAt.length - 1;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (contentAt[middle] <= offset) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void hold(int wanted) throws IOException {
        if (wanted == held) {
            return;
        }
        int content = (int) (contentAt[wanted + 1] - contentAt[wanted]);
        byte[] compressed = read(compressedAt[wanted], (int) (compressedAt[wanted + 1] - compressedAt[wanted]));
        byte[] decompressed = frame.length == content ? frame : new byte[content];
        held = -1;
        int n;
        try {
            n = decompressor.decompressByteArray(decompressed, 0, content, compressed, 0, compressed.length);
        } catch (ZstdException e) {
            throw new DamagedException(
                    "its frame at byte " + compressedAt[wanted] + " does not decompress (" + e.getMessage() + ")");
        }
        if (n != content) {
            throw new DamagedException("its frame at byte " + compressedAt[wanted] + " holds " + n + " bytes, its seek "
                    + "table says " + content);
        }
        frame = decompressed;
        held = wanted;
    }

    private byte[] read(long at, int length) throws IOException {
        byte[] bytes = new byte[length];
        ByteBuffer target = ByteBuffer.wrap(bytes);
        while (target.hasRemaining()) {
            if (channel.read(target, at + target.position()) < 0) {
                throw new EOFException("the file ends at byte " + (at + target.position()));
            }
        }
        return bytes;
    }

    private static ByteBuffer littleEndian(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    @Override
    public void close() throws IOException {
        decompressor.close();
        channel.close();
    }
}
