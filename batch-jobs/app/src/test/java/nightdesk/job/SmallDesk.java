package nightdesk.job;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nightdesk.config.Build;
import nightdesk.config.ConfigFiles;
import nightdesk.config.DeskConfiguration;
import nightdesk.export.Exports;
import nightdesk.export.Json;
import nightdesk.store.Database;
import nightdesk.store.DeskLock;
import org.jspecify.annotations.Nullable;

/** A desk in a temporary folder, its nights made by the real program; articles are lines of JSON written for the tests. */
final class SmallDesk {
    private static final @Nullable DeskConfiguration[] CONFIGURATION = new DeskConfiguration[1];

    final Path home;

    SmallDesk(Path home) {
        this.home = home;
        try {
            Files.createDirectories(input());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path input() {
        return home.resolve("input");
    }

    Path data() {
        return home.resolve("data");
    }

    Path output() {
        return home.resolve("output");
    }

    static DeskConfiguration configuration() {
        DeskConfiguration known = CONFIGURATION[0];
        if (known == null) {
            known = DeskConfiguration.of(ConfigFiles.read(null), name -> null, null, List.of());
            CONFIGURATION[0] = known;
        }
        return known;
    }

    /** One line of JSON; null leaves the time out. */
    static String article(String id, @Nullable String published, String title, String text) {
        return article(id, published, title, text, Map.of());
    }

    static String article(String id, @Nullable String published, String title, String text, Map<String, String> more) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("id", id);
        json.put("outlet", "Quay Gazette");
        json.put("url", "https://www.quaygazette.example/" + id);
        json.put("title", title);
        json.put("text", text);
        if (published != null) {
            json.put("published", published);
        }
        json.putAll(more);
        return Json.line(json);
    }

    /** A settled file in the input folder. */
    void deliver(String name, String... lines) {
        try {
            Path file = input().resolve(name);
            Files.writeString(file, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
            Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The edition of a day, made at five in the morning of it. */
    NightDesk.Outcome night(String day) {
        return night(day, null);
    }

    NightDesk.Outcome night(String day, @Nullable String reviseReason) {
        return program(new StopRequest()).run(request(day, day + "T05:00:00Z", reviseReason), SmallDesk::configuration);
    }

    RunRequest request(@Nullable String day, String now, @Nullable String reviseReason) {
        return new RunRequest(
                day == null ? null : LocalDate.parse(day),
                input(),
                output(),
                data(),
                Instant.parse(now),
                Duration.ZERO,
                false,
                null,
                reviseReason,
                null,
                List.of());
    }

    NightDesk program(StopRequest stop) {
        return new NightDesk(Clock.systemUTC(), Progress.SILENT, stop);
    }

    NightDesk.Outcome resume() {
        return program(new StopRequest()).resume(data(), output());
    }

    NightDesk.Outcome rebuild() {
        return program(new StopRequest()).rebuild(data());
    }

    /** Everything that exports say of every published edition, and the bytes of every published file, by name. */
    Map<String, String> everything() {
        TreeMap<String, String> all = new TreeMap<>();
        try (DeskLock lock = DeskLock.take(data());
                Database database = Database.open(data(), Build.RULES)) {
            lock.requireHeld();
            for (var run : database.editions().published()) {
                var edition = database.editions()
                        .published(run.edition())
                        .orElseThrow()
                        .edition();
                Exports exports = new Exports(database, edition, true);
                List<String> lines = new ArrayList<>();
                exports.articles(cards -> Map.of(), row -> lines.add(Json.line(row)));
                exports.facts(row -> lines.add(Json.line(row)));
                exports.quarantine(Exports::refused, row -> lines.add(Json.line(row)));
                for (String what : List.of("stories", "deals", "metrics")) {
                    lines.addAll(database.editions().derived(edition, what));
                }
                all.put("exports of " + run, String.join("\n", lines));
            }
        }
        try (Stream<Path> files = Files.walk(output())) {
            files.filter(file -> file.toString().contains("/r") && Files.isRegularFile(file))
                    .filter(file -> !file.getFileName().toString().startsWith("run-"))
                    .forEach(file -> all.put(output().relativize(file).toString(), hash(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static String hash(Path file) {
        try {
            return java.util.HexFormat.of()
                    .formatHex(
                            java.security.MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The message of an edition as a reader without HTML sees it. */
    String message(String day, int revision) {
        Path file =
                output().resolve(day).resolve("r" + revision).resolve("desk").resolve("briefing.eml");
        try (InputStream in = Files.newInputStream(file)) {
            MimeMessage message = new MimeMessage(null, in);
            return message.getSubject() + "\n" + plain(message.getContent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String plain(Object content) throws MessagingException, IOException {
        StringBuilder text = new StringBuilder();
        if (content instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart part = parts.getBodyPart(i);
                if (part.isMimeType("text/plain") || part.isMimeType("multipart/*")) {
                    text.append(plain(part.getContent()));
                }
            }
        } else {
            text.append(content);
        }
        return text.toString();
    }

    /** Counts of a run in one line, as the tests write them. */
    static String counts(NightDesk.Outcome outcome) {
        Map<?, ?> totals = (Map<?, ?>) outcome.summary().get("totals");
        Map<?, ?> classes = (Map<?, ?>) totals.get("classes");
        return outcome.outcome() + ": read " + totals.get("read") + " = " + totals.get("stored") + " stored + "
                + totals.get("stored_versions") + " versions + " + totals.get("duplicates") + " duplicates + "
                + totals.get("quarantined") + " quarantined; " + classes.get("on_time") + " on time, "
                + classes.get("late") + " late, " + classes.get("background") + " background, "
                + classes.get("waiting") + " waiting";
    }
}
