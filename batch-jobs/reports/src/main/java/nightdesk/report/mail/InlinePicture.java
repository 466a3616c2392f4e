package nightdesk.report.mail;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Objects;

/** A picture of the HTML part, a part of the message itself: the HTML names it {@code cid:...}. Nothing is ever loaded from outside. */
public final class InlinePicture {
    private final String contentId;
    private final String fileName;
    private final byte[] png;

    InlinePicture(String contentId, String fileName, byte[] png) {
        this.contentId = Objects.requireNonNull(contentId);
        this.fileName = Objects.requireNonNull(fileName);
        this.png = png.clone();
    }

    /** Without angle brackets, as the HTML refers to it. */
    public String contentId() {
        return contentId;
    }

    public String fileName() {
        return fileName;
    }

    /** Always {@code image/png}. */
    public String mediaType() {
        return "image/png";
    }

    /** Size in bytes. */
    public int size() {
        return png.length;
    }

    /** The bytes, from the start. */
    public InputStream open() {
        return new ByteArrayInputStream(png);
    }
}
