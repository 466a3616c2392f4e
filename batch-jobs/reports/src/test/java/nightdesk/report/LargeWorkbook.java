package nightdesk.report;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import nightdesk.briefing.Briefing;
import nightdesk.report.excel.WorkbookReportWriter;

/** Measures a workbook of many rows: {@code java ... nightdesk.report.LargeWorkbook FILE ROWS}; prints CPU seconds of the whole process. */
public final class LargeWorkbook {
    private LargeWorkbook() {}

    public static void main(String[] arguments) throws IOException {
        int rows = Integer.parseInt(arguments[1]);
        Briefing full = SampleBriefings.fullDay();
        Briefing large = new Briefing(
                full.name(),
                full.language(),
                full.edition(),
                full.masthead(),
                full.subject(),
                full.preheader(),
                full.sections(),
                full.footnotes(),
                List.of(
                        SampleSheets.vendors(),
                        SampleSheets.stories(),
                        SampleSheets.articles(rows),
                        SampleSheets.run()));
        try (OutputStream out = Files.newOutputStream(Path.of(arguments[0]))) {
            new WorkbookReportWriter(TemplateFolder.packaged(), PaperSize.A4).write(large, out);
        }
        Duration cpu = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        System.out.println(
                rows + " rows: " + cpu.toMillis() / 1000.0 + " CPU s, peak of the pools " + peak / 1_000_000 + " MB");
    }
}
