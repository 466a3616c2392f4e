package nightdesk.reader;

import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Compressions of a single file. */
enum Compression {
    /** RFC 1952; several members after each other are one file. */
    GZIP(".gz"),
    /** RFC 8878; several frames after each other are one file. */
    ZSTD(".zst");

    private final String ending;

    Compression(String ending) {
        this.ending = ending;
    }

    String ending() {
        return ending;
    }

    /** The compression by which a file begins; null if by none. */
    static @Nullable Compression of(FileHead head) {
        if (head.startsWith(0x1F, 0x8B, 0x08)) {
            return GZIP;
        }
        return head.startsWith(0x28, 0xB5, 0x2F, 0xFD) ? ZSTD : null;
    }

    /**
     * The bytes inside.
     *
     * @param compressed how many compressed bytes were read so far
     */
    InputStream open(InputStream in, Budget budget, LongSupplier compressed, ReadSettings settings) {
        return new DecompressedInput(new Lazy(in, this, settings), budget, compressed);
    }

    private InputStream decompressor(InputStream in, ReadSettings settings) throws IOException {
        return switch (this) {
            case GZIP -> new GunzipInput(in);
            case ZSTD ->
                new ZstdInputStreamNoFinalizer(in).setLongMax((int) Math.min(31, settings.limit(Limit.ARCHIVE_WINDOW)));
        };
    }

    /** Opens the decompressor at the first read, so that a damaged header fails where damaged data does. */
    private static final class Lazy extends InputStream {
        private final InputStream in;
        private final Compression compression;
        private final ReadSettings settings;
        private @Nullable InputStream inner;

        Lazy(InputStream in, Compression compression, ReadSettings settings) {
            this.in = in;
            this.compression = compression;
            this.settings = settings;
        }

        private InputStream inner() throws IOException {
            InputStream opened = inner;
            if (opened == null) {
                opened = compression.decompressor(in, settings);
                inner = opened;
            }
            return opened;
        }

        @Override
        public int read() throws IOException {
            return inner().read();
        }

        @Override
        public int read(byte[] into, int at, int length) throws IOException {
            return inner().read(into, at, length);
        }

        @Override
        public void close() throws IOException {
            if (inner != null) {
                inner.close();
            }
            in.close();
        }
    }
}
