package nightdesk.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nightdesk.briefing.Briefing;
import nightdesk.fault.FaultKind;
import nightdesk.fault.NightdeskException;
import nightdesk.report.PaperSize;
import nightdesk.report.ReportWriter;
import nightdesk.report.Template;
import nightdesk.report.TemplateFolder;
import nightdesk.report.Theme;
import nightdesk.report.Wording;
import nightdesk.report.chart.Picture;
import nightdesk.report.font.Face;
import nightdesk.report.font.Faces;
import nightdesk.report.view.BriefingView;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.openpdf.pdf.ITextFontResolver;
import org.openpdf.pdf.ITextOutputDevice;
import org.openpdf.pdf.ITextRenderer;
import org.openpdf.pdf.ITextTextRenderer;
import org.openpdf.text.DocumentException;

/**
 * Writes the briefing as PDF/A-2b: {@code pdf/briefing.html} and {@code pdf/briefing.css} of the template folder, set by openpdf-html with
 * fonts embedded and charts as vectors. Writes no tags; the same content as accessible HTML is another writer's.
 */
public final class PdfReportWriter implements ReportWriter {
    private static final int DOTS_PER_PIXEL = 20;

    private final TemplateFolder templates;
    private final PaperSize paper;

    public PdfReportWriter(TemplateFolder templates, PaperSize paper) {
        this.templates = templates;
        this.paper = paper;
    }

    @Override
    public String fileName() {
        return "briefing.pdf";
    }

    @Override
    public String mediaType() {
        return "application/pdf";
    }

    @Override
    public void write(Briefing briefing, OutputStream out) throws IOException {
        Wording wording = Wording.of(templates, briefing.language());
        BriefingView view = new BriefingView(briefing, wording, PageMeasure.of(paper));
        Map<String, Object> variables = new LinkedHashMap<>(view.variables());
        variables.put("paper", paper.css());
        String page = Template.html(templates, "pdf/briefing.html").fill(variables);

        Faces faces = new Faces(templates);
        Typesetting typesetting = new Typesetting(faces);
        // jsoup's HTML parser would move the outline and the styles to where HTML wants them.
        Document document = Jsoup.parse(page, Parser.xmlParser());
        typesetting.prepare(document);
        document.expectFirst("head")
                .prependElement("style")
                .appendChild(new DataNode(EmbeddedFonts.rules(typesetting.used())));

        Density density = Density.WIDE;
        ITextRenderer renderer = laidOut(document, view.pictures(), faces, typesetting.used());
        while (!density.suits(renderer, briefing)) {
            density = density.closer();
            document.expectFirst("body").addClass(density.styleClass());
            renderer = laidOut(document, view.pictures(), faces, typesetting.used());
        }
        renderer.setListener(new Seal(briefing));
        out.write(bytes(renderer));
    }

    private ITextRenderer laidOut(Document document, Map<String, Picture> pictures, Faces faces, Set<Face> used) {
        EmbeddedFonts fonts = new EmbeddedFonts(templates);
        ITextOutputDevice device = new ITextOutputDevice(ITextRenderer.DEFAULT_DOTS_PER_POINT);
        ITextFontResolver resolver = new ITextFontResolver();
        ITextRenderer renderer = new ITextRenderer(
                ITextRenderer.DEFAULT_DOTS_PER_POINT,
                DOTS_PER_PIXEL,
                device,
                new FolderOnly(device, DOTS_PER_PIXEL, templates),
                resolver,
                new PictureElements(pictures, Theme.LIGHT, faces, fonts),
                new ITextTextRenderer());
        renderer.getSharedContext().setLineBreakingStrategy(new LineBreaks());
        renderer.setDocument(new W3CDom().namespaceAware(false).fromJsoup(document), FolderOnly.BASE);
        fonts.adopt(resolver, used);
        renderer.layout();
        return renderer;
    }

    private static byte[] bytes(ITextRenderer renderer) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 17);
            renderer.createPDF(bytes);
            return bytes.toByteArray();
        } catch (DocumentException e) {
            throw new NightdeskException(
                    FaultKind.USAGE,
                    "pdf/briefing.html: the page cannot be set. Correct it or restore it as shipped.",
                    e);
        }
    }
}
