package nightdesk.report;

import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import nightdesk.fault.FaultKind;
import nightdesk.fault.NightdeskException;

/** The fixed words of the layout in the briefing's language: {@code text/layout.<language>.properties}; English where there is none. */
public final class Wording {
    private final String name;
    private final Properties words;

    private Wording(String name, Properties words) {
        this.name = name;
        this.words = words;
    }

    /**
     * The words of a language.
     *
     * @param language BCP 47; only its first subtag counts
     */
    public static Wording of(TemplateFolder templates, String language) {
        String known = language.startsWith("de") ? "de" : "en";
        String name = "text/layout." + known + ".properties";
        Properties words = new Properties();
        try {
            words.load(new StringReader(templates.text(name)));
        } catch (IOException | IllegalArgumentException e) {
            throw new NightdeskException(
                    FaultKind.USAGE, name + ": this is no properties file. Restore it as shipped.", e);
        }
        return new Wording(name, words);
    }

    /** All words by key, for templates. */
    public Map<String, String> all() {
        Map<String, String> out = new TreeMap<>();
        words.stringPropertyNames().forEach(key -> out.put(key, words.getProperty(key)));
        return out;
    }

    /** The words under a key; {@code {0}}, {@code {1}} stand for the values. */
    public String get(String key, String... values) {
        String text = words.getProperty(key);
        if (text == null) {
            throw new NightdeskException(
                    FaultKind.USAGE,
                    name + ": '" + key + "' is missing. Add a line '" + key + "=...' or restore the file as shipped.");
        }
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", values[i]);
        }
        return text;
    }
}
