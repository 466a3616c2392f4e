package nightdesk.report;

import java.io.IOException;
import java.io.OutputStream;
import nightdesk.briefing.Briefing;

/**
 * Writes a briefing in one form. The same briefing, templates and JDK feature release give the same bytes under any zone, locale and
 * machine. Writers keep no state between briefings and may be shared.
 */
public interface ReportWriter {
    /** Name of the file in the briefing's folder: {@code briefing.pdf}. */
    String fileName();

    /** Media type as mail and HTTP name it: {@code application/pdf}. */
    String mediaType();

    /**
     * Writes the whole file; leaves the stream open.
     *
     * @throws IOException if the stream does not take it
     * @throws nightdesk.fault.NightdeskException of kind USAGE if a template is missing or damaged
     */
    void write(Briefing briefing, OutputStream out) throws IOException;
}
