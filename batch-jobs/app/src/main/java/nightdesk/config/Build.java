package nightdesk.config;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Properties;
import nightdesk.extract.ExtractionEngine;

/** What was built: the program's version and that of its rules. */
public final class Build {
    /** Version of the program. */
    public static final String VERSION = version();

    /** Version of the extraction rules. */
    public static final String RULES = ExtractionEngine.RULES_VERSION;

    private Build() {}

    private static String version() {
        Properties properties = new Properties();
        try (InputStream in = Objects.requireNonNull(Build.class.getResourceAsStream("/nightdesk/build.properties"))) {
            properties.load(in);
        } catch (IOException e) {
            throw new IllegalStateException("the program's jar lacks build.properties", e);
        }
        return properties.getProperty("version");
    }
}
