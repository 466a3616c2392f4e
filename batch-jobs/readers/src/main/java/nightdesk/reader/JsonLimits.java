package nightdesk.reader;

import java.util.List;
import nightdesk.fault.RejectionReason;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** A JSON parser that keeps to the limits, and what its exceptions mean. */
final class JsonLimits {
    private JsonLimits() {}

    static JsonFactory factory(ReadSettings settings) {
        StreamReadConstraints limits = StreamReadConstraints.builder()
                .maxNestingDepth(asInt(settings.limit(Limit.JSON_DEPTH)))
                .maxNumberLength(asInt(settings.limit(Limit.JSON_NUMBER)))
                .maxStringLength(asInt(settings.limit(Limit.FIELD_SIZE)))
                .maxNameLength(50_000)
                .build();
        return JsonFactory.builder().streamReadConstraints(limits).build();
    }

    private static int asInt(long value) {
        return (int) Math.min(value, Integer.MAX_VALUE - 16);
    }

    /** The refusal that Jackson's own limits mean; they are told apart by their wording. */
    static Refused refusal(ReadSettings settings, StreamConstraintsException beyond) {
        String message = beyond.getOriginalMessage();
        if (message.contains("nesting depth")) {
            return new Refused(
                    RejectionReason.JSON_DEPTH_LIMIT,
                    "objects and arrays nest more than " + settings.limit(Limit.JSON_DEPTH)
                            + " deep, which is the limit 'json-depth'");
        }
        if (message.contains("Number")) {
            return new Refused(
                    RejectionReason.JSON_NUMBER_LIMIT,
                    "a number is longer than " + settings.limit(Limit.JSON_NUMBER)
                            + " characters, which is the limit 'json-number'");
        }
        return new Refused(
                RejectionReason.FIELD_TOO_LARGE,
                "a text is longer than " + settings.limit(Limit.FIELD_SIZE)
                        + " characters, which is the limit 'field-size'");
    }

    /** What the parser says, on one line and without the class names and hints it adds. */
    static String explanation(JacksonException broken) {
        String message = String.valueOf(broken.getOriginalMessage());
        int end = message.length();
        for (String superfluous : List.of("\n", ": was expecting", " (start marker")) {
            int at = message.indexOf(superfluous);
            end = at < 0 ? end : Math.min(end, at);
        }
        return Excerpt.printable(message.substring(0, end), 200);
    }
}
