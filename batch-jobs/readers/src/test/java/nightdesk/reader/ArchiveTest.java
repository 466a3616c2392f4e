package nightdesk.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nightdesk.article.Article;
import nightdesk.fault.RejectionReason;
import org.junit.jupiter.api.Test;

class ArchiveTest {
    private static final String LINES =
            "{\"id\":\"1\",\"title\":\"First\",\"text\":\"One.\"}\n{\"id\":\"2\",\"title\":\"Second\",\"text\":\"Two.\"}\n";
    private static final String TABLE = "id,title,body\n3,Third,Three.\n";

    @Test
    void readsCompressedFilesAsWhatIsInside() throws IOException {
        for (byte[] compressed : new byte[][] {gzip(LINES), Zstd.compress(bytes(LINES))}) {
            Reading reading = Reading.of(compressed, "night.jsonl.gz");
            assertThat(reading.articles()).extracting(Article::guid).containsExactly("1", "2");
            assertThat(reading.articles().get(1).source().place().byteOffset())
                    .isEqualTo(LINES.indexOf("{\"id\":\"2\""));
            assertThat(reading.file().bytes()).isEqualTo(LINES.length());
            assertThat(reading.file().type().type()).startsWith("jsonl.");
        }
    }

    @Test
    void readsSeveralCompressedPiecesAsOneFile() throws IOException {
        byte[] line = bytes("{\"id\":\"3\",\"title\":\"Third\",\"text\":\"Three.\"}\n");
        assertThat(Reading.of(joined(gzip(LINES), gzip(line)), "a.jsonl.gz").articles())
                .hasSize(3);
        assertThat(Reading.of(joined(Zstd.compress(bytes(LINES)), Zstd.compress(line)), "a.jsonl.zst")
                        .articles())
                .hasSize(3);
    }

    @Test
    void keepsTheCompleteLinesOfATruncatedFile() throws IOException {
        StringBuilder lines = new StringBuilder();
        java.util.Random random = new java.util.Random(3);
        for (int i = 0; i < 30_000; i++) {
            lines.append("{\"id\":\"")
                    .append(i)
                    .append("\",\"title\":\"T ")
                    .append(random.nextLong())
                    .append("\",\"text\":\"x\"}\n");
        }
        byte[] gzip = gzip(bytes(lines.toString()));
        byte[] zstd = Zstd.compress(bytes(lines.toString()));
        for (byte[] compressed : new byte[][] {gzip, zstd}) {
            Reading reading = Reading.of(Arrays.copyOf(compressed, compressed.length * 2 / 3), "a.jsonl");
            assertThat(reading.articles()).hasSizeGreaterThan(500);
            assertThat(reading.rejection().reason()).isEqualTo(RejectionReason.TRUNCATED);
            assertThat(reading.rejection().message())
                    .isEqualTo(
                            "a.jsonl, record " + (reading.articles().size() + 1)
                                    + ": the compressed file breaks off; what came before was read. The record was rejected; the run continues.");
            assertThat(reading.file().status()).isEqualTo(FileStatus.PARTIAL);
        }
    }

    @Test
    void noticesDamageInsideCompressedBytes() throws IOException {
        byte[] crc = gzip(LINES);
        crc[crc.length - 6] ^= 1;
        assertThat(Reading.of(crc, "a.jsonl.gz").rejection().reason()).isEqualTo(RejectionReason.CHECKSUM);
        ByteArrayOutputStream checked = new ByteArrayOutputStream();
        try (ZstdOutputStream out = new ZstdOutputStream(checked)) {
            out.setChecksum(true);
            out.write(bytes(LINES));
        }
        byte[] sum = checked.toByteArray();
        sum[sum.length - 1] ^= 1;
        assertThat(Reading.of(sum, "a.jsonl.zst").rejections())
                .extracting("reason")
                .contains(RejectionReason.CHECKSUM);
        Reading garbage = Reading.of(joined(gzip(LINES), bytes("garbage")), "a.jsonl.gz");
        assertThat(garbage.articles()).hasSize(2);
        assertThat(garbage.rejection().reason()).isEqualTo(RejectionReason.TRAILING_DATA);
        assertThat(Reading.of(new byte[] {0x1F, (byte) 0x8B, 8, 0, 1}, "a.gz")
                        .rejection()
                        .message())
                .isEqualTo(
                        "a.gz: the compressed file breaks off; what came before was read. The file was rejected; the run continues.");
    }

    @Test
    void keepsToTheBudgets() throws IOException {
        byte[] zeros = gzip(" ".repeat(3_000_000) + LINES);
        assertThat(Reading.of(zeros, "a.jsonl.gz").rejection().message())
                .isEqualTo(
                        "a.jsonl.gz, record 1: one compressed byte holds more than 200 bytes, which is the limit 'archive-ratio'; the rest was not read. The record was rejected; the run continues.");
        assertThat(Reading.of(zeros, "a.jsonl.gz", "archive-ratio=2000").articles())
                .hasSize(2);
        Reading size = Reading.of(gzip(LINES), "a.jsonl.gz", "archive-size=50");
        assertThat(size.rejection().message())
                .isEqualTo(
                        "a.jsonl.gz: the file holds more than 50 bytes once decompressed, which is the limit 'archive-size'; the rest was not read. The file was rejected; the run continues.");
        byte[] twice = gzip(gzip(LINES));
        assertThat(Reading.of(twice, "a.jsonl.gz.gz").articles()).hasSize(2);
        assertThat(Reading.of(gzip(twice), "a.gz").rejection().message())
                .isEqualTo(
                        "a.gz: containers stand inside each other more than 2 deep, which is the limit 'archive-nesting'. The file was rejected; the run continues.");
        ByteArrayOutputStream wide = new ByteArrayOutputStream();
        try (ZstdOutputStream out = new ZstdOutputStream(wide)) {
            out.setLong(24);
            out.write(bytes(LINES));
        }
        assertThat(Reading.of(wide.toByteArray(), "a.zst", "archive-window=20")
                        .rejection()
                        .reason())
                .isEqualTo(RejectionReason.ARCHIVE_WINDOW);
    }

    @Test
    void readsEachMemberOfAnArchiveAsWhatItIs() throws IOException {
        byte[] zip = zip(
                "day/a.jsonl",
                bytes(LINES),
                "README.txt",
                bytes("Not an article"),
                ".hidden",
                bytes("x"),
                "b.csv",
                bytes(TABLE),
                "c.jsonl.gz",
                gzip(LINES),
                "empty.txt",
                bytes(" \n"),
                "d.bin",
                new byte[] {0, 1, 2, 3});
        Reading reading = Reading.of(zip, "night.zip");
        assertThat(reading.articles())
                .extracting(article -> article.source().place().describe())
                .containsExactly(
                        "night.zip/day/a.jsonl, record 1",
                        "night.zip/day/a.jsonl, record 2",
                        "night.zip/b.csv, record 1",
                        "night.zip/c.jsonl.gz, record 1",
                        "night.zip/c.jsonl.gz, record 2");
        assertThat(reading.rejection().message())
                .isEqualTo(
                        "night.zip/d.bin: no format known here begins like this; expected JSON, a table with a header, a feed or a text. The file was rejected; the run continues.");
        assertThat(reading.parts())
                .extracting(
                        part -> part.member() + " " + part.type().type() + " " + part.status() + " " + part.accepted())
                .containsExactly(
                        "null zip OK 0",
                        "day/a.jsonl jsonl OK 2",
                        "b.csv csv OK 1",
                        "c.jsonl.gz jsonl.gz OK 2",
                        "empty.txt unknown EMPTY 0",
                        "d.bin unknown QUARANTINED 0");
    }

    @Test
    void readsAnArchiveInsideAnArchive() throws IOException {
        byte[] inner = zip("a.jsonl", bytes(LINES));
        assertThat(Reading.of(zip("inner.zip", inner), "outer.zip").articles())
                .extracting(article -> article.source().place().member())
                .containsOnly("inner.zip/a.jsonl");
        assertThat(Reading.of(zip("middle.zip", zip("inner.zip", inner)), "outer.zip")
                        .rejection()
                        .message())
                .isEqualTo(
                        "outer.zip/middle.zip/inner.zip: containers stand inside each other more than 2 deep, which is the limit 'archive-nesting'. The file was rejected; the run continues.");
    }

    @Test
    void refusesMembersThatAreNoPlainFiles() throws IOException {
        Reading paths = Reading.of(
                zip(
                        "../up.jsonl",
                        bytes(LINES),
                        "/abs.jsonl",
                        bytes(LINES),
                        "a\\..\\b.jsonl",
                        bytes(LINES),
                        "ok.jsonl",
                        bytes(LINES)),
                "x.zip");
        assertThat(paths.articles()).hasSize(2);
        assertThat(paths.rejections())
                .extracting("reason")
                .containsOnly(RejectionReason.ARCHIVE_PATH)
                .hasSize(3);
        assertThat(paths.rejections().getFirst().message())
                .isEqualTo(
                        "x.zip/../up.jsonl: the member's name leads out of the archive; expected a plain relative name. The file was rejected; the run continues.");
        byte[] twins = zip("aa.jsonl", bytes(LINES), "ab.jsonl", bytes(LINES));
        replace(twins, "ab.jsonl", "aa.jsonl");
        Reading duplicate = Reading.of(twins, "x.zip");
        assertThat(duplicate.articles()).hasSize(2);
        assertThat(duplicate.rejection().message())
                .isEqualTo(
                        "x.zip/aa.jsonl: the archive holds a second member of this name; the first was read. The file was rejected; the run continues.");
    }

    @Test
    void refusesAnArchiveThatCannotBeTrusted() throws IOException {
        byte[] zip = zip("a.jsonl", bytes(LINES), "b.csv", bytes(TABLE));
        assertThat(Reading.of(zip, "x.zip", "archive-entries=1").rejection().message())
                .isEqualTo(
                        "x.zip: the archive has more than 1 members, which is the limit 'archive-entries'. The file was rejected; the run continues.");
        assertThat(Reading.of(Arrays.copyOf(zip, zip.length - 30), "x.zip")
                        .rejection()
                        .message())
                .isEqualTo(
                        "x.zip: the archive has no directory at its end; it is cut off or damaged. Deliver it again. The file was rejected; the run continues.");
        byte[] encrypted = zip.clone();
        for (int i = 0; i + 8 < encrypted.length; i++) {
            boolean local =
                    encrypted[i] == 'P' && encrypted[i + 1] == 'K' && encrypted[i + 2] == 3 && encrypted[i + 3] == 4;
            boolean central =
                    encrypted[i] == 'P' && encrypted[i + 1] == 'K' && encrypted[i + 2] == 1 && encrypted[i + 3] == 2;
            encrypted[i + (local ? 6 : 8)] |= (byte) (local || central ? 1 : 0);
        }
        assertThat(Reading.of(encrypted, "x.zip").rejection().message())
                .isEqualTo(
                        "x.zip: the archive is encrypted; deliver it without a password. The file was rejected; the run continues.");
        assertThat(Reading.of(zip("[Content_Types].xml", bytes("<Types/>")), "x.docx")
                        .rejection()
                        .reason())
                .isEqualTo(RejectionReason.UNSUPPORTED_FORMAT);
        assertThat(Reading.of(zip(), "x.zip").file().status()).isEqualTo(FileStatus.EMPTY);
    }

    @Test
    void noticesAMemberThatDoesNotMatchItsChecksum() throws IOException {
        byte[] stored = stored("a.jsonl", bytes(LINES));
        replace(stored, "Second", "Secund");
        Reading reading = Reading.of(stored, "x.zip");
        assertThat(reading.rejection().message())
                .isEqualTo(
                        "x.zip/a.jsonl, record 3: the decompressed bytes do not match the size and checksum that the archive notes for them. The record was rejected; the run continues.");
    }

    @Test
    void stopsAnArchiveThatSpendsItsBudget() throws IOException {
        byte[] zip = zip("a.jsonl", bytes(LINES), "b.jsonl", bytes(LINES), "c.jsonl", bytes(LINES));
        Reading reading = Reading.of(zip, "x.zip", "archive-size=120");
        assertThat(reading.articles()).hasSize(2);
        assertThat(reading.rejection().reason()).isEqualTo(RejectionReason.ARCHIVE_SIZE);
        assertThat(reading.file().status()).isEqualTo(FileStatus.PARTIAL);
    }

    @Test
    void readsADamagedArchiveWithoutFailing() throws IOException {
        byte[] zip = zip("a.jsonl", bytes(LINES), "b.csv", gzip(TABLE), "c.zip", zip("d.jsonl", bytes(LINES)));
        java.util.Random random = new java.util.Random(11);
        for (int i = 0; i < 300; i++) {
            byte[] damaged = zip.clone();
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            byte[] cut = Arrays.copyOf(damaged, i % 3 == 0 ? random.nextInt(damaged.length) : damaged.length);
            Reading reading = Reading.of(cut, "x.zip");
            assertThat(reading.parts().stream().mapToLong(FilePart::read).sum())
                    .isEqualTo(reading.results().size());
            assertThat(reading.rejections()).noneMatch(rejection -> rejection.reason() == RejectionReason.PARSER_CRASH);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static byte[] gzip(String text) throws IOException {
        return gzip(bytes(text));
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] zip(Object... namesAndBytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndBytes.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndBytes[i]));
                zip.write((byte[]) namesAndBytes[i + 1]);
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static byte[] stored(String name, byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CRC32 crc = new CRC32();
        crc.update(bytes);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(crc.getValue());
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(entry);
            zip.write(bytes);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void replace(byte[] bytes, String from, String to) {
        for (int i = 0; i + from.length() <= bytes.length; i++) {
            if (new String(bytes, i, from.length(), StandardCharsets.ISO_8859_1).equals(from)) {
                System.arraycopy(bytes(to), 0, bytes, i, to.length());
            }
        }
    }
}
