package nightdesk.briefing;

import java.util.Locale;

/**
 * Whether a word is a mail address that every server takes: {@code name@domain} of RFC 5321 without quotation marks, comments or letters
 * beyond ASCII. Nothing that could end a header or a command is left in one.
 */
public final class MailAddress {
    private static final String NAME_MARKS = "!#$%&'*+/=?^_`{|}~-";

    private MailAddress() {}

    /** Whether mail can be sent to it. */
    public static boolean isOne(String word) {
        int at = word.indexOf('@');
        if (at < 1 || at > 64 || word.length() > 254) {
            return false;
        }
        return dotted(word.substring(0, at), NAME_MARKS, 64) && isDomain(word.substring(at + 1));
    }

    /** The form by which two spellings of one mailbox are told to be the same: lower-case. */
    public static String key(String address) {
        return address.toLowerCase(Locale.ROOT);
    }

    private static boolean isDomain(String domain) {
        if (!dotted(domain, "-", 63)) {
            return false;
        }
        for (String label : domain.split("\\.", -1)) {
            if (label.startsWith("-") || label.endsWith("-")) {
                return false;
            }
        }
        return true;
    }

    /** Parts of letters, digits and marks, each of 1 to {@code longest} characters, with dots between them. */
    private static boolean dotted(String text, String marks, int longest) {
        for (String part : text.split("\\.", -1)) {
            if (part.isEmpty() || part.length() > longest) {
                return false;
            }
            for (int i = 0; i < part.length(); i++) {
                char c = part.charAt(i);
                boolean plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
                if (!plain && marks.indexOf(c) < 0) {
                    return false;
                }
            }
        }
        return true;
    }
}
