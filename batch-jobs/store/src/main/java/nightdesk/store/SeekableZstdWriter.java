package nightdesk.store;

import com.github.luben.zstd.ZstdCompressCtx;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Writes zstd's seekable format 0.1.0: independent frames with content checksums, then a skippable frame that lists their sizes. */
final class SeekableZstdWriter implements Closeable {
    /** Content of a frame at most, in bytes. */
    static final int FRAME = 1024 * 1024;

    static final int SKIPPABLE_MAGIC = 0x184D2A5E;
    static final int SEEKABLE_MAGIC = 0x8F92EAB1;
    /** Number of frames (4), descriptor (1), magic (4). */
    static final int FOOTER = 9;
    /** Compressed size (4), content size (4). */
    static final int ENTRY = 8;

    private final Disk.Handle out;
    private final ZstdCompressCtx compressor = new ZstdCompressCtx().setLevel(3).setChecksum(true);
    private final byte[] content;
    private int filled;
    private int[] sizes = new int[16];
    private int frames;

    /** @param expected bytes of content to come, as far as known; sizes the buffer only */
    SeekableZstdWriter(Disk.Handle out, long expected) {
        this.out = out;
        this.content = new byte[Math.clamp(expected, 1024, FRAME)];
    }

    void write(byte[] bytes, int length) throws IOException {
        int from = 0;
        while (from < length) {
            int n = Math.min(length - from, content.length - filled);
            System.arraycopy(bytes, from, content, filled, n);
            filled += n;
            from += n;
            if (filled == content.length) {
                endFrame();
            }
        }
    }

    /** Writes what is left and the seek table. */
    void finish() throws IOException {
        endFrame();
        int table = frames * ENTRY + FOOTER;
        ByteBuffer bytes = ByteBuffer.allocate(8 + table).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putInt(SKIPPABLE_MAGIC).putInt(table);
        for (int i = 0; i < 2 * frames; i++) {
            bytes.putInt(sizes[i]);
        }
        bytes.putInt(frames).put((byte) 0).putInt(SEEKABLE_MAGIC);
        out.write(bytes.flip());
    }

    private void endFrame() throws IOException {
        if (filled == 0) {
            return;
        }
        byte[] frame = compressor.compress(filled == content.length ? content : Arrays.copyOf(content, filled));
        out.write(ByteBuffer.wrap(frame));
        if (2 * frames == sizes.length) {
            sizes = Arrays.copyOf(sizes, 2 * sizes.length);
        }
        sizes[2 * frames] = frame.length;
        sizes[2 * frames + 1] = filled;
        frames++;
        filled = 0;
    }

    @Override
    public void close() {
        compressor.close();
    }
}
