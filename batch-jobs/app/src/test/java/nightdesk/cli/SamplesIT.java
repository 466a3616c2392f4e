package nightdesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The shipped samples, through the command line as a person runs it. */
class SamplesIT {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final int QUARANTINED = 3;

    @Test
    void theSamplesGiveTheSameBriefingInEveryFolderAndASecondRunChangesNothing(@TempDir Path folder) throws Exception {
        Path one = folder.resolve("one");
        Path other = folder.resolve("an other one");
        JsonNode summary = run(one, QUARANTINED);
        run(other, QUARANTINED);
        assertThat(published(other)).isEqualTo(published(one));
        assertThat(published(one).keySet())
                .containsExactly("desk/briefing.eml", "desk/briefing.pdf", "desk/briefing.xlsx", "manifest.json");

        JsonNode expected = expected();
        JsonNode totals = summary.get("totals");
        for (String count : List.of("read", "stored", "stored_versions", "duplicates", "quarantined")) {
            assertThat(totals.get(count).asLong())
                    .as(count)
                    .isEqualTo(expected.get("totals").get(count).asLong());
        }
        assertThat(totals.get("balanced").asBoolean()).isTrue();
        assertThat(summary.get("quarantine").get(0).get("message").asString())
                .isEqualTo("agency-wires.jsonl, record 14: published date '2026-11-31T08:00:00Z' does not exist. "
                        + "The record was rejected; the run continues.");
        reportsOpen(one.resolve("output/2026-11-22/r1/desk"));
        everyFactStandsInTheTextOfItsArticle(one);

        JsonNode again = run(one, 0);
        assertThat(again.get("outcome").asString()).isEqualTo("ALREADY_COMPLETE");
        assertThat(again.get("totals")).isEqualTo(totals);
        assertThat(published(one)).isEqualTo(published(other));
    }

    private static void reportsOpen(Path desk) throws Exception {
        try (PDDocument pdf = Loader.loadPDF(desk.resolve("briefing.pdf").toFile())) {
            assertThat(pdf.getNumberOfPages()).isBetween(2, 6);
        }
        // Through a stream: a workbook opened as a file is written again when it is closed.
        try (InputStream in = Files.newInputStream(desk.resolve("briefing.xlsx"));
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            List<String> sheets = new ArrayList<>();
            workbook.sheetIterator().forEachRemaining(sheet -> sheets.add(sheet.getSheetName()));
            assertThat(sheets).contains("Brief", "Vendors", "Deals", "Mentions", "Articles", "Rejected", "Run");
        }
        try (InputStream in = Files.newInputStream(desk.resolve("briefing.eml"))) {
            MimeMessage message = new MimeMessage(Session.getInstance(new Properties()), in);
            assertThat(message.getAllRecipients()).isNull();
            assertThat(message.getHeader("Date", null)).isEqualTo("Sun, 22 Nov 2026 06:00:00 +0000");
            List<String> files = new ArrayList<>();
            Multipart parts = (Multipart) message.getContent();
            for (int i = 0; i < parts.getCount(); i++) {
                if (Part.ATTACHMENT.equalsIgnoreCase(parts.getBodyPart(i).getDisposition())) {
                    files.add(parts.getBodyPart(i).getFileName());
                }
            }
            assertThat(files).containsExactly("briefing.pdf", "briefing.xlsx");
        }
    }

    private static void everyFactStandsInTheTextOfItsArticle(Path folder) {
        Map<String, String> texts = new HashMap<>();
        for (JsonNode article : exported(folder, "articles", "--text")) {
            texts.put(article.get("id").asString(), article.get("text").asString());
        }
        List<JsonNode> facts = exported(folder, "facts");
        assertThat(facts).hasSizeGreaterThan(texts.size());
        for (JsonNode fact : facts) {
            String text = Objects.requireNonNull(texts.get(fact.get("article").asString()));
            JsonNode evidence = fact.get("evidence");
            assertThat(text.substring(
                            evidence.get("start").asInt(), evidence.get("end").asInt()))
                    .as("%s", fact)
                    .isEqualTo(evidence.get("sentence").asString());
            if (fact.has("surface")) {
                assertThat(text.substring(
                                fact.get("start").asInt(), fact.get("end").asInt()))
                        .as("%s", fact)
                        .isEqualTo(fact.get("surface").asString());
            }
        }
        assertThat(refused(folder, "facts", "--text"))
                .isEqualTo(
                        "nightdesk: --text goes with '--what articles', not with '--what facts': only articles have a text. "
                                + "Nothing was written.\n");
        assertThat(refused(folder, "deals", "--revision=2"))
                .isEqualTo(
                        "nightdesk: --revision is 2, expected 1 to 1: edition 2026-11-22 has no other. Nothing was written.\n");
    }

    private static List<JsonNode> exported(Path folder, String what, String... more) {
        StringWriter out = new StringWriter();
        assertThat(export(out, new StringWriter(), folder, what, more)).isZero();
        return out.toString().lines().map(JSON::readTree).toList();
    }

    private static String refused(Path folder, String what, String... more) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        assertThat(export(out, err, folder, what, more)).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        return err.toString();
    }

    private static int export(StringWriter out, StringWriter err, Path folder, String what, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "export",
                "--data=" + folder.resolve("data"),
                "--edition=2026-11-22",
                "--what=" + what,
                "--format=jsonl",
                "--all"));
        arguments.addAll(List.of(more));
        return Nightdesk.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments.toArray(String[]::new));
    }

    private static JsonNode run(Path folder, int exitCode) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        Path summary = folder.resolve("summary.json");
        try {
            Files.createDirectories(folder);
            System.setOut(new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8));
            int code = Nightdesk.run(
                    "run",
                    "--input=" + ROOT.resolve("input"),
                    "--output=" + folder.resolve("output"),
                    "--data=" + folder.resolve("data"),
                    "--config=" + ROOT.resolve("config"),
                    "--templates=" + ROOT.resolve("report-templates"),
                    "--settle=0",
                    "--summary=" + summary);
            assertThat(code).isEqualTo(exitCode);
            return JSON.readTree(Files.readString(summary));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    /** Every published file with its bytes as text, by name. */
    private static TreeMap<String, String> published(Path folder) throws IOException {
        Path edition = folder.resolve("output/2026-11-22/r1");
        TreeMap<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(edition)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                String name = edition.relativize(path).toString().replace('\\', '/');
                files.put(name, new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    private static JsonNode expected() throws IOException {
        try (InputStream in = Objects.requireNonNull(SamplesIT.class.getResourceAsStream("/samples-expected.json"))) {
            return JSON.readTree(in.readAllBytes());
        }
    }
}
