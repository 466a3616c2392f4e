package nightdesk.reader;

import java.net.IDN;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The address of an article, comparable across exports: https, lower-case host without {@code www.}, no {@code utm_*} and click ids, no
 * trailing slash. The fragment stays, because real feeds tell their entries apart by nothing else.
 *
 * @param canonical the comparable form
 * @param host lower case, without {@code www.} and port, international names in their ASCII form
 */
record WebAddress(String canonical, String host) {
    /** Parameters by which advertisers and mailers count clicks. */
    private static final Set<String> CLICK_IDS = Set.of(
            "gclid",
            "gclsrc",
            "dclid",
            "gbraid",
            "wbraid",
            "fbclid",
            "msclkid",
            "yclid",
            "twclid",
            "ttclid",
            "igshid",
            "igsh",
            "mc_cid",
            "mc_eid",
            "li_fat_id",
            "_hsenc",
            "_hsmi",
            "vero_id",
            "wickedid",
            "oly_anon_id",
            "oly_enc_id",
            "rb_clickid",
            "epik",
            "srsltid",
            "ml_subscriber",
            "ml_subscriber_hash",
            "mkt_tok",
            "_openstat");

    /** The address that a field holds; null if it holds none: no web address, or a relative one. */
    static @Nullable WebAddress of(@Nullable String written) {
        if (written == null) {
            return null;
        }
        String url = written.strip();
        int from;
        if (startsWithIgnoringCase(url, "https://")) {
            from = 8;
        } else if (startsWithIgnoringCase(url, "http://")) {
            from = 7;
        } else if (url.startsWith("//")) {
            from = 2;
        } else if (startsWithIgnoringCase(url, "www.")) {
            from = 0;
        } else {
            return null;
        }
        int hostEnd = from;
        while (hostEnd < url.length() && "/?#\\".indexOf(url.charAt(hostEnd)) < 0) {
            hostEnd++;
        }
        String host = host(url.substring(from, hostEnd));
        return host.isEmpty()
                ? null
                : new WebAddress("https://" + host + port(url, from, hostEnd) + rest(url, hostEnd), host);
    }

    private static boolean startsWithIgnoringCase(String url, String prefix) {
        return url.regionMatches(true, 0, prefix, 0, prefix.length());
    }

    /** Empty if the authority names no host that could be one. */
    private static String host(String authority) {
        String host = authority.substring(authority.lastIndexOf('@') + 1);
        int colon = host.startsWith("[") ? host.indexOf(':', host.indexOf(']') + 1) : host.indexOf(':');
        if (colon >= 0) {
            host = host.substring(0, colon);
        }
        host = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        host = ascii(host.toLowerCase(Locale.ROOT));
        host = host.startsWith("www.") && host.indexOf('.', 4) > 0 ? host.substring(4) : host;
        for (int i = 0; i < host.length(); i++) {
            char c = host.charAt(i);
            boolean allowed = (c >= 'a' && c <= 'z')
                    || (c >= '0' && c <= '9')
                    || c == '-'
                    || c == '.'
                    || c == '_'
                    || c == '['
                    || c == ']'
                    || c == ':';
            if (!allowed) {
                return "";
            }
        }
        return host.startsWith(".") || host.contains("..") ? "" : host;
    }

    private static String ascii(String host) {
        for (int i = 0; i < host.length(); i++) {
            if (host.charAt(i) >= 0x80) {
                try {
                    return IDN.toASCII(host, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
                } catch (IllegalArgumentException noHost) {
                    return "";
                }
            }
        }
        return host;
    }

    private static String port(String url, int from, int hostEnd) {
        String authority = url.substring(from, hostEnd);
        int colon = authority.lastIndexOf(':');
        if (colon < 0 || authority.endsWith("]")) {
            return "";
        }
        String port = authority.substring(colon + 1);
        return port.isEmpty()
                        || port.equals("80")
                        || port.equals("443")
                        || !port.chars().allMatch(c -> c >= '0' && c <= '9')
                ? ""
                : ":" + port;
    }

    private static String rest(String url, int hostEnd) {
        int hash = url.indexOf('#', hostEnd);
        String fragment = hash < 0 || hash == url.length() - 1 ? "" : url.substring(hash);
        int beforeFragment = hash < 0 ? url.length() : hash;
        int question = url.indexOf('?', hostEnd);
        int pathEnd = question >= 0 && question < beforeFragment ? question : beforeFragment;
        String query = pathEnd < beforeFragment ? query(url.substring(pathEnd + 1, beforeFragment)) : "";
        while (pathEnd > hostEnd && url.charAt(pathEnd - 1) == '/') {
            pathEnd--;
        }
        if (query.isEmpty() && fragment.isEmpty()) {
            return url.substring(hostEnd, pathEnd);
        }
        return url.substring(hostEnd, pathEnd) + query + fragment;
    }

    /** The parameters that say which article is meant, in their order; empty or with their question mark. */
    private static String query(String parameters) {
        StringBuilder kept = new StringBuilder();
        for (String parameter : parameters.split("&", -1)) {
            int equals = parameter.indexOf('=');
            String name = (equals < 0 ? parameter : parameter.substring(0, equals)).toLowerCase(Locale.ROOT);
            if (!parameter.isEmpty() && !name.startsWith("utm_") && !CLICK_IDS.contains(name)) {
                kept.append(kept.isEmpty() ? '?' : '&').append(parameter);
            }
        }
        return kept.toString();
    }
}
