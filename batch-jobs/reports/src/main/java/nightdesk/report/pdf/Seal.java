package nightdesk.report.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Objects;
import nightdesk.briefing.Briefing;
import nightdesk.report.Legible;
import org.openpdf.pdf.DefaultPDFCreationListener;
import org.openpdf.pdf.ITextRenderer;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfICCBased;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/**
 * What the file says of itself: title, language, dates, identity, colour space. All of it follows from the edition, none from the clock, so
 * that the same briefing gives the same bytes. XMP and output intent as ISO 19005-2 (PDF/A-2b) asks.
 */
final class Seal extends DefaultPDFCreationListener {
    private static final String PRODUCER = "Nightdesk";
    private static final String COLOURS = "sRGB IEC61966-2.1";

    private final Briefing briefing;

    Seal(Briefing briefing) {
        this.briefing = briefing;
    }

    @Override
    public void preOpen(ITextRenderer renderer) {
        PdfWriter writer = Objects.requireNonNull(renderer.getWriter());
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        PdfDictionary info = writer.getInfo();
        PdfDate date = new PdfDate(GregorianCalendar.from(closedAt().atZone(ZoneOffset.UTC)));
        info.put(PdfName.TITLE, new PdfString(title(), PdfObject.TEXT_UNICODE));
        info.put(PdfName.PRODUCER, new PdfString(PRODUCER));
        info.put(PdfName.CREATOR, new PdfString(PRODUCER));
        info.put(PdfName.CREATIONDATE, date);
        info.put(PdfName.MODDATE, date);
        byte[] id = identity();
        info.put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
        writer.setXmpMetadata(xmp().getBytes(StandardCharsets.UTF_8));
        PdfDictionary catalog = writer.getExtraCatalog();
        catalog.put(PdfName.LANG, new PdfString(briefing.language()));
        PdfDictionary preferences = new PdfDictionary();
        preferences.put(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
        catalog.put(PdfName.VIEWERPREFERENCES, preferences);
    }

    @Override
    public void preWrite(ITextRenderer renderer, int pageCount) {
        PdfWriter writer = Objects.requireNonNull(renderer.getWriter());
        try {
            PdfICCBased profile = new PdfICCBased(ICC_Profile.getInstance(ColorSpace.CS_sRGB));
            PdfDictionary intent = new PdfDictionary(PdfName.OUTPUTINTENT);
            // The library's own method writes the intent of PDF/X.
            intent.put(PdfName.S, PdfName.GTS_PDFA1);
            intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, new PdfString(COLOURS));
            intent.put(PdfName.INFO, new PdfString(COLOURS));
            intent.put(PdfName.DESTOUTPUTPROFILE, writer.addToBody(profile).getIndirectReference());
            writer.getExtraCatalog().put(PdfName.OUTPUTINTENTS, new PdfArray(intent));
        } catch (IOException e) {
            throw new IllegalStateException("Writing to memory cannot fail", e);
        }
    }

    private Instant closedAt() {
        return briefing.edition().window().closedAt();
    }

    private String title() {
        return Legible.of(
                briefing.masthead().title() + ", " + briefing.masthead().date());
    }

    /** Sixteen bytes that name this briefing of this revision. */
    private byte[] identity() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(("pdf/" + briefing.name() + "/" + briefing.edition().folder() + "/" + closedAt())
                    .getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(digest.digest(), 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private String xmp() {
        String date = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'", Locale.ROOT)
                .withZone(ZoneOffset.UTC)
                .format(closedAt());
        return String.format(
                Locale.ROOT, """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/">
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
                 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
                <dc:format>application/pdf</dc:format>
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
                <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
                <xmp:CreateDate>%s</xmp:CreateDate>
                <xmp:ModifyDate>%s</xmp:ModifyDate>
                <xmp:CreatorTool>%s</xmp:CreatorTool>
                <pdf:Producer>%s</pdf:Producer>
                <pdfaid:part>2</pdfaid:part>
                <pdfaid:conformance>B</pdfaid:conformance>
                </rdf:Description>
                </rdf:RDF>
                </x:xmpmeta>
                <?xpacket end="w"?>""", escaped(title()), escaped(briefing.language()), date, date, PRODUCER, PRODUCER);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
