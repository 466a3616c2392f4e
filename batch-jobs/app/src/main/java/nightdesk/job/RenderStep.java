package nightdesk.job;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import nightdesk.briefing.Briefing;
import nightdesk.briefing.BriefingSettings;
import nightdesk.config.MailSettings;
import nightdesk.delivery.BriefingMail;
import nightdesk.fault.FaultKind;
import nightdesk.fault.NightdeskException;
import nightdesk.job.Night.Output;
import nightdesk.report.PaperSize;
import nightdesk.report.ReportWriter;
import nightdesk.report.excel.WorkbookReportWriter;
import nightdesk.report.mail.Attachment;
import nightdesk.report.mail.MailContent;
import nightdesk.report.mail.MailWriter;
import nightdesk.report.pdf.PdfReportWriter;
import nightdesk.store.JournalEntry;
import nightdesk.store.Manifest;
import nightdesk.store.RegisteredFile;

/** Renders every briefing into the staging folder and seals it. */
final class RenderStep implements StepWork {
    @Override
    public Figures on(Night night) {
        Path staging = night.tools().published().stage(night.run());
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < night.briefings().size(); i++) {
            files.addAll(render(night, i, staging));
        }
        List<RegisteredFile> inputs = night.readings().stream()
                .map(reading -> new RegisteredFile(
                        reading.file().path(),
                        reading.file().sha256(),
                        reading.file().bytes(),
                        reading.file().modified(),
                        reading.format()))
                .toList();
        Manifest manifest = night.tools()
                .published()
                .seal(night.run(), nightdesk.config.Build.VERSION, night.configSha256(), inputs);
        night.sealed(manifest);
        night.rendered(Output.of(night.run(), manifest));
        night.tools().journal().append(night.now(), JournalEntry.AtBarrier.staged(night.run(), manifest.sha256()));
        return new Figures(night.briefings().size(), files.size());
    }

    private static List<Path> render(Night night, int index, Path staging) {
        Briefing briefing = night.briefings().get(index);
        Path folder = staging.resolve(briefing.name());
        List<ReportWriter> writers = List.of(
                new PdfReportWriter(
                        night.wiring().templates(),
                        paper(night.wiring().briefings().get(index).pageSize())),
                new WorkbookReportWriter(
                        night.wiring().templates(),
                        paper(night.wiring().briefings().get(index).pageSize())));
        List<Path> files = new ArrayList<>();
        List<BriefingMail.Attached> attached = new ArrayList<>();
        Path file = folder;
        try {
            Files.createDirectories(folder);
            for (ReportWriter writer : writers) {
                file = folder.resolve(writer.fileName());
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                    writer.write(briefing, out);
                }
                files.add(file);
                attached.add(new BriefingMail.Attached(file, writer.mediaType()));
            }
            file = folder.resolve("briefing.eml");
            MailSettings settings = night.wiring().settings().mail();
            MailContent content = new MailWriter(night.wiring().templates())
                    .compose(briefing, attachments(files), BriefingMail.imprint(settings));
            Files.write(file, BriefingMail.message(briefing, content, attached, settings));
            files.add(file);
        } catch (IOException e) {
            throw new NightdeskException(
                    FaultKind.STORAGE,
                    file + ": the report could not be written (" + e.getMessage() + "): it stopped after "
                            + file.toFile().length()
                            + " bytes. Nothing was published. Make room or check the rights, then run 'nightdesk resume'.",
                    e);
        }
        return files;
    }

    private static List<Attachment> attachments(List<Path> files) throws IOException {
        List<Attachment> attachments = new ArrayList<>();
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            attachments.add(new Attachment(file.getFileName().toString(), bytes.length, sha256(bytes)));
        }
        return attachments;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static PaperSize paper(BriefingSettings.PageSize size) {
        return switch (size) {
            case A4 -> PaperSize.A4;
            case LETTER -> PaperSize.LETTER;
        };
    }
}
