package nightdesk.reader;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Languages as providers write them: a tag of BCP 47, a code of ISO 639-2, a name. */
final class Languages {
    private static final Map<String, String> TAGS = Map.ofEntries(
            Map.entry("english", "en"),
            Map.entry("eng", "en"),
            Map.entry("german", "de"),
            Map.entry("deutsch", "de"),
            Map.entry("deu", "de"),
            Map.entry("ger", "de"),
            Map.entry("french", "fr"),
            Map.entry("français", "fr"),
            Map.entry("fra", "fr"),
            Map.entry("fre", "fr"),
            Map.entry("spanish", "es"),
            Map.entry("español", "es"),
            Map.entry("spa", "es"),
            Map.entry("italian", "it"),
            Map.entry("ita", "it"),
            Map.entry("portuguese", "pt"),
            Map.entry("por", "pt"),
            Map.entry("dutch", "nl"),
            Map.entry("nld", "nl"),
            Map.entry("dut", "nl"),
            Map.entry("swedish", "sv"),
            Map.entry("danish", "da"),
            Map.entry("norwegian", "no"),
            Map.entry("finnish", "fi"),
            Map.entry("polish", "pl"),
            Map.entry("turkish", "tr"),
            Map.entry("russian", "ru"),
            Map.entry("rus", "ru"),
            Map.entry("arabic", "ar"),
            Map.entry("hebrew", "he"),
            Map.entry("japanese", "ja"),
            Map.entry("jpn", "ja"),
            Map.entry("korean", "ko"),
            Map.entry("chinese", "zh"),
            Map.entry("zho", "zh"),
            Map.entry("hindi", "hi"));

    private static final int LONGEST_TAG = 35;

    private Languages() {}

    /** The BCP 47 tag that is meant; null if none is told. */
    static @Nullable String tag(@Nullable String written) {
        if (written == null) {
            return null;
        }
        String tag = written.strip().replace('_', '-');
        String known = TAGS.get(tag.toLowerCase(Locale.ROOT));
        if (known != null) {
            return known;
        }
        int hyphen = tag.indexOf('-');
        int primary = hyphen < 0 ? tag.length() : hyphen;
        boolean letters = tag.chars().limit(primary).allMatch(c -> (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'));
        return letters && (primary == 2 || primary == 3) && tag.length() <= LONGEST_TAG ? tag : null;
    }
}
