package nightdesk.report.pdf;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URLConnection;
import nightdesk.fault.FaultKind;
import nightdesk.fault.NightdeskException;
import nightdesk.report.TemplateFolder;
import org.jspecify.annotations.Nullable;
import org.openpdf.pdf.ITextOutputDevice;
import org.openpdf.pdf.ITextUserAgent;
import org.openpdf.resource.CSSResource;
import org.openpdf.resource.ImageResource;
import org.openpdf.resource.XMLResource;

/**
 * What a page may load: files of the template folder and the library's own base style sheet. No network, no other file, no image address;
 * the library would fetch all of them.
 */
final class FolderOnly extends ITextUserAgent {
    /** Base address of the templates; only a name, nothing answers to it. */
    static final String BASE = "templates:/";

    private static final String LIBRARY_STYLES = "/resources/css/XhtmlNamespaceHandler.css";

    private final TemplateFolder templates;

    FolderOnly(ITextOutputDevice device, int dotsPerPixel, TemplateFolder templates) {
        super(device, dotsPerPixel);
        this.templates = templates;
    }

    @Override
    public @Nullable String resolveURI(@Nullable String uri) {
        if (uri == null || uri.startsWith(BASE) || uri.endsWith(LIBRARY_STYLES)) {
            return uri;
        }
        return uri.indexOf(':') < 0 && !uri.startsWith("/") ? BASE + "pdf/" + uri : null;
    }

    @Override
    public CSSResource getCSSResource(String uri) {
        return new CSSResource(open(uri));
    }

    @Override
    public byte @Nullable [] getBinaryResource(String uri) {
        return uri.startsWith(BASE) ? templates.bytes(uri.substring(BASE.length())) : null;
    }

    @Override
    public ImageResource getImageResource(String uri) {
        return new ImageResource(uri, null);
    }

    @Override
    public XMLResource getXMLResource(String uri) {
        throw refused(uri);
    }

    @Override
    protected InputStream openStream(String uri) {
        throw refused(uri);
    }

    @Override
    protected @Nullable InputStream resolveAndOpenStream(@Nullable String uri) {
        return null;
    }

    @Override
    protected URLConnection openConnection(String uri) {
        throw refused(uri);
    }

    private InputStream open(String uri) {
        // The library hands over the address of its own sheet as its class loader found it.
        if (uri.startsWith("jar:file:") && uri.endsWith("!" + LIBRARY_STYLES)) {
            InputStream styles = ITextUserAgent.class.getResourceAsStream(LIBRARY_STYLES);
            if (styles != null) {
                return styles;
            }
        }
        String resolved = resolveURI(uri);
        if (resolved == null || !resolved.startsWith(BASE)) {
            throw refused(uri);
        }
        return new ByteArrayInputStream(templates.bytes(resolved.substring(BASE.length())));
    }

    private static NightdeskException refused(String uri) {
        return new NightdeskException(
                FaultKind.USAGE,
                "pdf template: '" + uri
                        + "' lies outside the template folder. A page may only load files of that folder.");
    }
}
