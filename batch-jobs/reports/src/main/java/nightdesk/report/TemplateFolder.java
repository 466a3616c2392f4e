package nightdesk.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import nightdesk.fault.FaultKind;
import nightdesk.fault.NightdeskException;
import org.jspecify.annotations.Nullable;

/**
 * The looks that people edit without a build: {@code report-templates/} beside the program, else the copy packaged with it. Nothing outside
 * that folder is ever read on behalf of a template.
 */
public final class TemplateFolder {
    private static final String PACKAGED = "/report-templates/";

    /** What people may edit, besides fonts and the theme of the workbook. */
    public static final List<String> TEXTS =
            List.of("text/en.properties", "text/layout.en.properties", "text/layout.de.properties");

    private static final List<String> LOOKS = List.of("mail/briefing.html", "pdf/briefing.html", "pdf/briefing.css");

    private final @Nullable Path folder;

    private TemplateFolder(@Nullable Path folder) {
        this.folder = folder;
    }

    /** The templates as shipped. */
    public static TemplateFolder packaged() {
        return new TemplateFolder(null);
    }

    /** A folder of the operator's own; what it lacks comes from the packaged copy. */
    public static TemplateFolder at(Path folder) {
        return new TemplateFolder(folder.toAbsolutePath().normalize());
    }

    /** Whether a file differs from the one packaged with the program. */
    public boolean isChanged(String name) {
        return folder != null && !Arrays.equals(bytes(name), packaged().bytes(name));
    }

    /** Whether a layout, by which every briefing is set, differs from the packaged one. */
    public boolean hasOwnLooks() {
        return LOOKS.stream().anyMatch(this::isChanged);
    }

    /** A file as messages name it. */
    public String shown(String name) {
        Path last = folder == null ? null : folder.getFileName();
        return (last == null ? "report-templates" : last.toString()) + "/" + name;
    }

    /**
     * A file of the folder.
     *
     * @param name path below it with forward slashes: {@code pdf/briefing.html}
     * @throws NightdeskException of kind USAGE if there is none, or if the name leads out of the folder
     */
    public byte[] bytes(String name) {
        if (folder != null) {
            Path file = folder.resolve(name).normalize();
            if (!file.startsWith(folder)) {
                throw new NightdeskException(
                        FaultKind.USAGE,
                        folder + ": '" + name
                                + "' lies outside the template folder. Templates may only name files inside it.");
            }
            try {
                return Files.readAllBytes(file);
            } catch (NoSuchFileException e) {
                return packaged(name, folder.toString());
            } catch (IOException e) {
                throw new NightdeskException(
                        FaultKind.USAGE,
                        file + ": the template cannot be read. Check the file and its permissions.",
                        e);
            }
        }
        return packaged(name, "the program");
    }

    /** A file of the folder as UTF-8 text. */
    public String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    private static byte[] packaged(String name, String where) {
        if (name.startsWith("/") || name.contains("..")) {
            throw new NightdeskException(
                    FaultKind.USAGE,
                    where + ": '" + name
                            + "' lies outside the template folder. Templates may only name files inside it.");
        }
        try (InputStream in = TemplateFolder.class.getResourceAsStream(PACKAGED + name)) {
            if (in == null) {
                throw new NightdeskException(
                        FaultKind.USAGE,
                        where + ": template '" + name + "' is missing. Restore it or leave the template folder unset.");
            }
            return Objects.requireNonNull(in).readAllBytes();
        } catch (IOException e) {
            throw new NightdeskException(
                    FaultKind.USAGE, where + ": template '" + name + "' cannot be read. Install the program again.", e);
        }
    }
}
