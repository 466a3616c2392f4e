package nightdesk.vendor;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import nightdesk.vendor.VendorLexicon.Form;

/** The ways in which a name is written in news. */
final class Spellings {
    private Spellings() {}

    /** Spellings with their form, in a fixed order; the listed one first. */
    static Map<String, Form> of(VendorAlias alias) {
        String text = alias.text();
        Map<String, Form> spellings = new LinkedHashMap<>();
        spellings.put(text, Form.AS_LISTED);
        if (alias.kind() == AliasKind.TICKER) {
            return spellings;
        }
        if (text.contains("&")) {
            spellings.putIfAbsent(text.replace("&", "&amp;"), Form.AS_LISTED);
            if (text.contains(" & ")) {
                spellings.putIfAbsent(text.replace(" & ", " and "), Form.AS_LISTED);
            }
        }
        String capital = text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
        spellings.putIfAbsent(capital, Form.OTHER_CASE);
        boolean isOneWord = text.chars().allMatch(Character::isLetterOrDigit);
        boolean hasSmall = text.chars().anyMatch(Character::isLowerCase);
        if (isOneWord && hasSmall && alias.ambiguity() == Ambiguity.UNIQUE && text.length() > 4) {
            spellings.putIfAbsent(
                    capital.substring(0, 1) + capital.substring(1).toLowerCase(Locale.ROOT), Form.OTHER_CASE);
        }
        if (hasSmall) {
            spellings.putIfAbsent(text.toUpperCase(Locale.ROOT), Form.CAPITALS);
        }
        boolean isCountable =
                alias.kind() == AliasKind.PRODUCT && alias.ambiguity() == Ambiguity.UNIQUE && !text.endsWith("s");
        if (isCountable || alias.plural()) {
            spellings.putIfAbsent(text + "s", Form.PLURAL);
        }
        return spellings;
    }
}
