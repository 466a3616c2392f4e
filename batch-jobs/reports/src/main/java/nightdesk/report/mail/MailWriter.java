package nightdesk.report.mail;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nightdesk.briefing.Briefing;
import nightdesk.briefing.Figures;
import nightdesk.report.Legible;
import nightdesk.report.Template;
import nightdesk.report.TemplateFolder;
import nightdesk.report.Theme;
import nightdesk.report.Wording;
import nightdesk.report.chart.Picture;
import nightdesk.report.chart.PixelCanvas;
import nightdesk.report.font.Faces;
import nightdesk.report.view.BriefingView;

/**
 * Makes the content of the message: {@code mail/briefing.html} for the HTML part, {@link MailText} for the plain part, charts as PNG once for
 * light and once for dark screens. Of the briefing it keeps what is read on a phone; the rest is in the files that go with it.
 */
public final class MailWriter {
    /** Width of a chart in CSS pixels: 600 less the margins. */
    private static final double CHART_WIDTH = 544;

    private static final double TYPE_SCALE = 1.45;
    private static final int PIXELS_PER_POINT = 2;
    private static final BriefingView.Measure MEASURE = new BriefingView.Measure(CHART_WIDTH, 100, 20, 3, TYPE_SCALE);

    private final TemplateFolder templates;

    public MailWriter(TemplateFolder templates) {
        this.templates = templates;
    }

    /**
     * The content of the message about a briefing.
     *
     * @param attachments the files that go with it, in their order
     */
    public MailContent compose(Briefing briefing, List<Attachment> attachments, Imprint imprint) {
        Wording wording = Wording.of(templates, briefing.language());
        Briefing brief = MailSelection.of(briefing);
        BriefingView view = new BriefingView(brief, wording, MEASURE);
        Map<String, Object> variables = new LinkedHashMap<>(view.variables());
        variables.put("notes", view.footnotes(MailSelection.footnotes(brief)));
        variables.put(
                "attachments", attachments.stream().map(MailWriter::attachment).toList());
        variables.put("contact", Legible.of(imprint.contact()));
        variables.put("unsubscribe", imprint.unsubscribe());
        Map<String, Picture> shown = new LinkedHashMap<>(view.pictures());
        shown.values().removeIf(picture -> picture.width() < CHART_WIDTH);
        variables.put("pictures", sizes(shown));
        String html = Template.html(templates, "mail/briefing.html").fill(variables);
        String text = new MailText(brief, wording, attachments, imprint).text();
        return new MailContent(
                Legible.of(briefing.subject()), Legible.of(briefing.preheader()), text, html, pictures(shown));
    }

    private static Map<String, Object> sizes(Map<String, Picture> pictures) {
        Map<String, Object> out = new LinkedHashMap<>();
        pictures.forEach((id, picture) -> {
            Map<String, Object> size = new LinkedHashMap<>();
            size.put("light", contentId(id, "light"));
            size.put("dark", contentId(id, "dark"));
            size.put("width", (int) Math.ceil(picture.width()));
            size.put("height", (int) Math.ceil(picture.height()));
            out.put(id, size);
        });
        return out;
    }

    private List<InlinePicture> pictures(Map<String, Picture> pictures) {
        Faces faces = new Faces(templates);
        List<InlinePicture> out = new ArrayList<>();
        pictures.forEach((id, picture) -> {
            out.add(picture(id, "light", picture, Theme.LIGHT, faces));
            out.add(picture(id, "dark", picture, Theme.DARK, faces));
        });
        return out;
    }

    private static InlinePicture picture(String id, String tone, Picture picture, Theme theme, Faces faces) {
        byte[] png = PixelCanvas.png(picture, theme, faces, PIXELS_PER_POINT);
        return new InlinePicture(contentId(id, tone), id + "-" + tone + ".png", png);
    }

    private static String contentId(String id, String tone) {
        return id + "." + tone + "@nightdesk";
    }

    private static Map<String, Object> attachment(Attachment attachment) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("name", Legible.of(attachment.fileName()));
        // Not "size": of a map that is the number of its entries.
        out.put("weight", size(attachment.bytes()));
        out.put("sha", attachment.sha256().substring(0, 12));
        return out;
    }

    /** {@code 84 KB}, {@code 1.2 MB}. */
    static String size(long bytes) {
        return bytes < 1_000_000
                ? Figures.count(Math.max(1, (bytes + 500) / 1000)) + " KB"
                : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }
}
