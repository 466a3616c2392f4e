package nightdesk.config;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nightdesk.briefing.Block;
import nightdesk.briefing.Briefing;
import nightdesk.briefing.Masthead;
import nightdesk.briefing.Prose;
import nightdesk.briefing.Section;
import nightdesk.edition.Edition;
import nightdesk.edition.Window;
import nightdesk.fault.FaultKind;
import nightdesk.fault.Nearest;
import nightdesk.fault.NightdeskException;
import nightdesk.report.PaperSize;
import nightdesk.report.TemplateFolder;
import nightdesk.report.mail.Imprint;
import nightdesk.report.mail.MailWriter;
import nightdesk.report.pdf.PdfReportWriter;

/**
 * Tries the templates that people have changed before anything is made with them: a mistake is told when the program starts and not in the
 * middle of a night. Templates as shipped are not tried.
 */
public final class TemplateProof {
    /** A place of a pattern: {@code {source}}; bounded. */
    private static final Pattern PLACE = Pattern.compile("\\{([a-z0-9-]{1,40})\\}");

    private TemplateProof() {}

    /**
     * Tries what differs from the templates as shipped.
     *
     * @throws NightdeskException of kind USAGE naming the file, and the line where it is known
     */
    public static void check(TemplateFolder templates) {
        for (String name : TemplateFolder.TEXTS) {
            if (templates.isChanged(name)) {
                words(templates, name);
            }
        }
        if (templates.hasOwnLooks()) {
            looks(templates);
        }
    }

    private record Line(int number, String value) {}

    private static void words(TemplateFolder templates, String name) {
        String shown = templates.shown(name);
        Map<String, Line> own = lines(templates.text(name));
        Map<String, Line> shipped = lines(TemplateFolder.packaged().text(name));
        TreeSet<String> missing = new TreeSet<>(shipped.keySet());
        missing.removeAll(own.keySet());
        own.forEach((key, line) -> {
            Line known = shipped.get(key);
            if (known == null && !missing.isEmpty()) {
                throw fault(shown + ", line " + line.number() + ": key '" + key + "' is unknown. Did you mean '"
                        + Nearest.to(key, missing) + "'? It is missing");
            }
            if (known != null) {
                SortedSet<String> places = places(known.value());
                for (String place : places(line.value())) {
                    if (!places.contains(place)) {
                        throw fault(shown + ", line " + line.number() + ": nothing fills '{" + place + "}' of '" + key
                                + "'. "
                                + (places.isEmpty()
                                        ? "It has no place"
                                        : "Did you mean '{" + Nearest.to(place, places) + "}'?"));
                    }
                }
            }
        });
        if (!missing.isEmpty()) {
            throw fault(shown + ": key '" + missing.first() + "' is missing");
        }
    }

    private static NightdeskException fault(String what) {
        return new NightdeskException(
                FaultKind.USAGE,
                what + (what.endsWith("?") ? "" : ".")
                        + " Correct the file, or restore it as shipped. Nothing was touched.");
    }

    private static Map<String, Line> lines(String content) {
        Map<String, Line> lines = new LinkedHashMap<>();
        boolean continues = false;
        int number = 0;
        for (String raw : content.split("\n", -1)) {
            number++;
            String line = raw.strip();
            int equals = line.indexOf('=');
            if (!continues && !line.startsWith("#") && equals > 0) {
                lines.put(
                        line.substring(0, equals).strip(),
                        new Line(number, line.substring(equals + 1).strip()));
            }
            continues = !line.startsWith("#") && line.endsWith("\\");
        }
        return lines;
    }

    private static SortedSet<String> places(String pattern) {
        TreeSet<String> places = new TreeSet<>();
        Matcher matcher = PLACE.matcher(pattern);
        while (matcher.find()) {
            places.add(matcher.group(1));
        }
        return places;
    }

    /** Sets a page and a message with one section. */
    private static void looks(TemplateFolder templates) {
        Briefing briefing = sheetOfProof();
        try {
            new PdfReportWriter(templates, PaperSize.A4).write(briefing, OutputStream.nullOutputStream());
            new MailWriter(templates).compose(briefing, List.of(), Imprint.NONE);
        } catch (IOException e) {
            throw new NightdeskException(
                    FaultKind.USAGE,
                    templates.shown("pdf/briefing.html") + ": no page can be set with it (" + e.getMessage()
                            + "). Correct it or restore it as shipped. Nothing was touched.",
                    e);
        }
    }

    private static Briefing sheetOfProof() {
        Instant closedAt = Instant.parse("2026-11-23T06:00:00Z");
        Prose words = Prose.of("Proof");
        return new Briefing(
                "proof",
                "en",
                new Edition(
                        LocalDate.parse("2026-11-23"),
                        ZoneId.of("UTC"),
                        new Window(closedAt.minusSeconds(86_400), closedAt),
                        1,
                        true),
                new Masthead("Proof", "", "Mon 23 Nov 2026", "24 h", "", ""),
                "Proof",
                "Proof",
                List.of(
                        new Section("bottom-line", "Proof", "", List.of(new Block.BottomLine(words, words))),
                        new Section(
                                "cautions",
                                "Proof",
                                "",
                                List.of(new Block.Lines(List.of(words)), new Block.Paragraph(words)))),
                List.of(),
                List.of());
    }
}
