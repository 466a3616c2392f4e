package nightdesk.store;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * What a published edition consists of and was made from. Written as {@code manifest.json} beside the files it names; its own hash stands in
 * the journal.
 *
 * @param run the edition and revision
 * @param programVersion version of the program that made it
 * @param configSha256 the configuration's name in the vault
 * @param inputs the files it was made from, in the order of their paths
 * @param outputs the files of the edition below its folder, in the order of their paths; without the manifest itself
 */
public record Manifest(
        RunKey run, String programVersion, String configSha256, List<Entry> inputs, List<Entry> outputs) {
    private static final int VERSION = 1;

    /**
     * One file.
     *
     * @param path with {@code /}
     * @param bytes its size
     * @param sha256 of its content
     */
    public record Entry(String path, long bytes, String sha256) {
        public Entry {
            Objects.requireNonNull(path);
            Sha256.checked(sha256);
        }
    }

    public Manifest {
        Objects.requireNonNull(run);
        Objects.requireNonNull(programVersion);
        Sha256.checked(configSha256);
        inputs = sorted(inputs);
        outputs = sorted(outputs);
    }

    /** Its one form: UTF-8, members in a fixed order, one file a line. */
    byte[] toBytes() {
        CanonicalJson json = CanonicalJson.indented()
                .begin()
                .field("schema_version", VERSION)
                .field("edition", run.edition().toString())
                .field("revision", run.revision())
                .field("version", programVersion)
                .field("config_sha256", configSha256)
                .objects("inputs", inputs, Manifest::write)
                .objects("outputs", outputs, Manifest::write)
                .end();
        return (json + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Hash of its bytes. */
    public String sha256() {
        return Sha256.of(toBytes());
    }

    /** @throws IllegalArgumentException with the reason if the bytes are no manifest; {@code DateTimeException} if its date is none */
    static Manifest parse(byte[] bytes) {
        JsonObject json = JsonObject.parse(bytes);
        if (json.number("schema_version") > VERSION) {
            throw new IllegalArgumentException(
                    "its schema version " + json.number("schema_version") + " is newer than this program's " + VERSION);
        }
        return new Manifest(
                new RunKey(LocalDate.parse(json.text("edition")), json.integer("revision")),
                json.text("version"),
                json.text("config_sha256"),
                json.objects("inputs", Manifest::entry),
                json.objects("outputs", Manifest::entry));
    }

    private static void write(CanonicalJson json, Entry entry) {
        json.field("path", entry.path).field("bytes", entry.bytes).field("sha256", entry.sha256);
    }

    private static Entry entry(JsonObject json) {
        return new Entry(json.text("path"), json.number("bytes"), json.text("sha256"));
    }

    private static List<Entry> sorted(List<Entry> entries) {
        return entries.stream()
                .sorted(Comparator.comparing(Entry::path).thenComparing(Entry::sha256))
                .toList();
    }
}
