package nightdesk.delivery;

import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Locale;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * What a server or the network said, as it may stand in a journal: one line of at most 200 characters without the recipient's address or
 * anything of the login.
 */
final class ServerReplies {
    private static final int LONGEST = 200;

    private final String recipient;
    private final String username;
    private final String password;

    ServerReplies(String recipient, String username, String password) {
        this.recipient = recipient;
        this.username = username;
        this.password = password;
    }

    /** One line that may be kept. */
    String plain(@Nullable String said) {
        String plain = oneLine(said == null ? "" : said);
        plain = without(plain, recipient, "(recipient)");
        plain = without(plain, password, "(secret)");
        plain = without(plain, username, "(user)");
        plain = plain.strip().replaceAll(" {2,}", " ");
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST);
    }

    /** The text without anything that ends or reorders a line. */
    static String oneLine(String text) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int kind = Character.getType(c);
            boolean hidden = kind == Character.CONTROL || kind == Character.FORMAT || kind == Character.SURROGATE;
            line.append(hidden || c == '\u2028' || c == '\u2029' ? ' ' : c);
        }
        return line.toString();
    }

    /** Why the server was not reached or did not let us in. */
    String unreachable(String server, Exception failure) {
        for (Throwable one = failure; one != null; one = one.getCause()) {
            if (one instanceof UnknownHostException) {
                return server + ": this host is unknown";
            }
            if (one instanceof ConnectException) {
                return server + ": the connection was refused";
            }
            if (one instanceof SocketTimeoutException) {
                return server + ": did not answer in time";
            }
            if (one instanceof SSLException) {
                return plain(server + ": no trusted TLS connection (" + one.getMessage() + ")");
            }
        }
        return plain(server + ": " + failure.getMessage());
    }

    /** Why the line died. */
    String broken(Throwable failure) {
        Throwable root = failure;
        for (Throwable one = failure; one != null; one = one.getCause()) {
            root = one;
            if (one instanceof SocketTimeoutException) {
                return "the server did not answer in time";
            }
        }
        return plain("the line broke" + (root instanceof IOException ? " (" + root.getMessage() + ")" : ""));
    }

    private static String without(String text, String secret, String instead) {
        if (secret.isEmpty()) {
            return text;
        }
        // Letter by letter the same length in both cases: found in the one, cut from the other.
        String lower = text.toLowerCase(Locale.ROOT);
        String wanted = secret.toLowerCase(Locale.ROOT);
        if (lower.length() != text.length()) {
            return lower.contains(wanted) ? instead : text;
        }
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (int at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, from)) {
            out.append(text, from, at).append(instead);
            from = at + wanted.length();
        }
        return out.append(text, from, text.length()).toString();
    }
}
