package nightdesk.job;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import nightdesk.briefing.EditionSummary;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What a published edition leaves for the next, as a line of JSON. */
final class Memory {
    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultVisibility(checker -> checker.withGetterVisibility(Visibility.NONE)
                    .withIsGetterVisibility(Visibility.NONE)
                    .withFieldVisibility(Visibility.ANY))
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private Memory() {}

    static String line(EditionSummary summary) {
        return JSON.writeValueAsString(summary);
    }

    static EditionSummary parse(String line) {
        return JSON.readValue(line, EditionSummary.class);
    }
}
