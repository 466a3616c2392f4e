package nightdesk.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which addresses of articles become links: http and https with a host; javascript:, data:, file: and broken ones stay text. */
public final class Links {
    private static final int MAX_CHARS = 2_000;

    private Links() {}

    /** The address to link to, in ASCII; empty if it must stay text. */
    public static Optional<String> of(@Nullable String url) {
        if (url == null || url.length() > MAX_CHARS) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(url.strip());
            String scheme = uri.getScheme();
            if (scheme == null || uri.getHost() == null || uri.getUserInfo() != null) {
                return Optional.empty();
            }
            String lower = scheme.toLowerCase(Locale.ROOT);
            boolean web = lower.equals("http") || lower.equals("https");
            return web ? Optional.of(uri.toASCIIString()) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
