package nightdesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nightdesk.fault.FaultKind;
import nightdesk.fault.NightdeskException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishedTest {
    private static final RunKey RUN = new RunKey(LocalDate.of(2026, 11, 22), 1);
    private static final String HASH = "ab".repeat(32);

    @TempDir
    Path temp;

    private Path output;
    private Published published;

    @BeforeEach
    void nameOutput() {
        output = temp.resolve("output");
        published = new Published(output);
    }

    @Test
    void aPublishedEditionIsWholeNamedByTheLatestAndForTheOwnerOnly() throws IOException {
        Manifest manifest = sealed(RUN, "12 deals");
        assertThat(output.resolve("2026-11-22")).doesNotExist();

        published.publish(RUN, manifest.sha256());

        assertThat(output.resolve("2026-11-22/r1/desk/briefing.txt")).hasContent("12 deals");
        assertThat(output.resolve(".staging")).isEmptyDirectory();
        assertThat(published.list()).containsExactly(RUN);
        assertThat(published.manifest(RUN)).contains(manifest);
        assertThat(published.verify(RUN, manifest.sha256())).isEmpty();
        assertThat(output.resolve("latest.json"))
                .hasContent(
                        "{\n  \"schema_version\": 1,\n  \"edition\": \"2026-11-22\",\n  \"revision\": 1,\n  \"path\": \"2026-11-22/r1\",\n"
                                + "  \"manifest_sha256\": \"" + manifest.sha256() + "\"\n}\n");
        try (Stream<Path> all = Files.walk(output)) {
            for (Path path : all.toList()) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                        .as("%s", path)
                        .isEqualTo(Files.isDirectory(path) ? "rwx------" : "rw-------");
            }
        }
    }

    @Test
    void theManifestNamesEveryFileInOneForm() throws IOException {
        sealed(RUN, "12 deals");

        assertThat(output.resolve(".staging/2026-11-22.r1/manifest.json"))
                .hasContent(
                        "{\n  \"schema_version\": 1,\n  \"edition\": \"2026-11-22\",\n  \"revision\": 1,\n  \"version\": \"0.1.0\",\n"
                                + "  \"config_sha256\": \"" + HASH + "\",\n  \"inputs\": [\n"
                                + "    {\"path\":\"a.csv\",\"bytes\":5,\"sha256\":\"" + HASH + "\"},\n"
                                + "    {\"path\":\"b.csv\",\"bytes\":7,\"sha256\":\"" + HASH
                                + "\"}\n  ],\n  \"outputs\": [\n"
                                + "    {\"path\":\"desk/briefing.txt\",\"bytes\":8,\"sha256\":\"" + sha256("12 deals")
                                + "\"},\n"
                                + "    {\"path\":\"extract.jsonl\",\"bytes\":3,\"sha256\":\"" + sha256("{}\n")
                                + "\"}\n  ]\n}\n");
    }

    @Test
    void stagingBeginsEmptyAgain() throws IOException {
        Path staging = published.stage(RUN);
        Files.createDirectories(staging.resolve("old/deep"));
        Files.writeString(staging.resolve("old/deep/half.pdf"), "half");
        Path elsewhere = Files.writeString(temp.resolve("elsewhere.txt"), "stays");
        Files.createSymbolicLink(staging.resolve("link"), elsewhere);

        assertThat(published.stage(RUN)).isEqualTo(staging).isEmptyDirectory();
        assertThat(elsewhere).hasContent("stays");
    }

    @Test
    void publishingTwiceChangesNothing() throws IOException {
        Manifest manifest = sealed(RUN, "12 deals");
        published.publish(RUN, manifest.sha256());
        sealed(RUN, "12 deals");

        published.publish(RUN, manifest.sha256());

        assertThat(output.resolve(".staging")).isEmptyDirectory();
        assertThat(published.verify(RUN, manifest.sha256())).isEmpty();
    }

    @Test
    void neverReplacesAPublishedEdition() throws IOException {
        Manifest first = sealed(RUN, "12 deals");
        published.publish(RUN, first.sha256());
        Manifest second = sealed(RUN, "13 deals");

        assertThatThrownBy(() -> published.publish(RUN, second.sha256()))
                .isInstanceOfSatisfying(
                        NightdeskException.class, e -> assertThat(e.kind()).isEqualTo(FaultKind.OUT_OF_BALANCE))
                .hasMessage(output + "/2026-11-22/r1/manifest.json: has the SHA-256 '" + first.sha256()
                        + "', the journal says '" + second.sha256()
                        + "'. Nothing was published. Move the folder away and run 'nightdesk resume'.");
        assertThat(output.resolve("2026-11-22/r1/desk/briefing.txt")).hasContent("12 deals");
    }

    @Test
    void saysWhenThereIsNothingToPublish() {
        assertThatThrownBy(() -> published.publish(RUN, HASH))
                .isInstanceOfSatisfying(
                        NightdeskException.class, e -> assertThat(e.kind()).isEqualTo(FaultKind.STORAGE))
                .hasMessage(
                        output
                                + "/.staging/2026-11-22.r1: the sealed edition is gone. Run 'nightdesk resume' to make it again.");
    }

    @Test
    void knowsWhetherTheSealedEditionIsStillWhole() throws IOException {
        Manifest manifest = sealed(RUN, "12 deals");
        assertThat(published.isStaged(RUN, manifest.sha256())).isTrue();

        Files.delete(output.resolve(".staging/2026-11-22.r1/extract.jsonl"));

        assertThat(published.isStaged(RUN, manifest.sha256())).isFalse();
        assertThat(published.isStaged(new RunKey(RUN.edition(), 2), manifest.sha256()))
                .isFalse();
    }

    @Test
    void aPastEditionDoesNotBecomeTheLatest() throws IOException {
        RunKey correction = new RunKey(RUN.edition(), 10);
        RunKey second = new RunKey(RUN.edition(), 2);
        RunKey past = new RunKey(LocalDate.of(2026, 11, 1), 1);
        for (RunKey run : List.of(RUN, correction, second, past)) {
            published.publish(run, sealed(run, "deals of " + run).sha256());
        }

        assertThat(Files.readString(output.resolve("latest.json"))).contains("\"path\": \"2026-11-22/r10\"");
        assertThat(published.list()).containsExactly(past, RUN, second, correction);
    }

    @Test
    void namesEveryDifferenceBetweenAnEditionAndItsManifest() throws IOException {
        Manifest manifest = sealed(RUN, "12 deals");
        published.publish(RUN, manifest.sha256());
        Path folder = published.folder(RUN);
        Files.writeString(folder.resolve("desk/briefing.txt"), "13 deals");
        Files.delete(folder.resolve("extract.jsonl"));
        Files.writeString(folder.resolve("desk/added.txt"), "");
        Files.createSymbolicLink(folder.resolve("link"), temp);

        assertThat(published.verify(RUN, manifest.sha256()))
                .extracting(Finding::message)
                .containsExactly(
                        folder + "/desk/briefing.txt: was changed after it was sealed: it has the SHA-256 '"
                                + sha256("13 deals") + "', the manifest says '" + sha256("12 deals")
                                + "'. Restore it from a backup.",
                        folder + "/extract.jsonl: is missing; the manifest names it. Restore it from a backup.",
                        folder
                                + "/desk/added.txt: was added after publication; the manifest does not name it. Remove it.",
                        folder + "/link: was added after publication; the manifest does not name it. Remove it.");
    }

    @Test
    void findsAManifestThatWasChangedWithItsFiles() throws IOException {
        Manifest manifest = sealed(RUN, "12 deals");
        published.publish(RUN, manifest.sha256());
        Path file = published.folder(RUN).resolve("manifest.json");
        String forged = Files.readString(file).replace(sha256("12 deals"), sha256("13 deals"));
        Files.writeString(file, forged);
        Files.writeString(published.folder(RUN).resolve("desk/briefing.txt"), "13 deals");

        assertThat(published.verify(RUN, manifest.sha256()))
                .extracting(Finding::message)
                .containsExactly(file + ": was changed after it was sealed: it has the SHA-256 '" + sha256(forged)
                        + "', the journal says '" + manifest.sha256() + "'. Restore it from a backup.");

        Files.writeString(file, "{\"schema_version\":1}");
        assertThat(published.verify(RUN, manifest.sha256()))
                .extracting(Finding::message)
                .contains(file + ": cannot be understood: 'edition' is missing. Restore it from a backup.");
        Files.delete(file);
        assertThat(published.verify(RUN, manifest.sha256()))
                .extracting(Finding::message)
                .containsExactly(file + ": is missing. Restore it from a backup.");
        assertThat(published.manifest(RUN)).isEmpty();
    }

    private Manifest sealed(RunKey run, String briefing) throws IOException {
        return sealed(published, run, briefing);
    }

    static Manifest sealed(Published published, RunKey run, String briefing) throws IOException {
        Path staging = published.stage(run);
        Files.createDirectories(staging.resolve("desk"));
        Files.writeString(staging.resolve("desk/briefing.txt"), briefing);
        Files.writeString(staging.resolve("extract.jsonl"), "{}\n");
        Instant modified = Instant.parse("2026-11-22T04:00:00Z");
        return published.seal(
                run,
                "0.1.0",
                HASH,
                List.of(
                        new RegisteredFile("b.csv", HASH, 7, modified, "csv"),
                        new RegisteredFile("a.csv", HASH, 5, modified, "csv")));
    }

    private static String sha256(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
