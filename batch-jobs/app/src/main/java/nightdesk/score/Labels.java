package nightdesk.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import tools.jackson.databind.JsonNode;

/** Reads the fields of one annotation or answer; what is missing or null is empty. */
final class Labels {
    private Labels() {}

    static String text(JsonNode label, String field) {
        JsonNode value = label.get(field);
        return value == null || value.isNull() ? "" : value.asString();
    }

    static OptionalDouble number(JsonNode label, String field) {
        JsonNode value = label.get(field);
        return value == null || !value.isNumber() ? OptionalDouble.empty() : OptionalDouble.of(value.doubleValue());
    }

    /** A position; -1 if there is none. */
    static int position(JsonNode label, String field) {
        JsonNode value = label.get(field);
        return value == null || !value.isNumber() ? -1 : value.intValue();
    }

    static List<JsonNode> list(JsonNode article, String field) {
        List<JsonNode> list = new ArrayList<>();
        JsonNode values = article.get(field);
        if (values != null && values.isArray()) {
            values.forEach(list::add);
        }
        return list;
    }

    static List<String> texts(JsonNode label, String field) {
        return list(label, field).stream().map(JsonNode::asString).toList();
    }

    static boolean sameText(JsonNode one, JsonNode other, String field) {
        return text(one, field).equals(text(other, field));
    }

    /** Length of what two spans share. */
    static int shared(JsonNode one, JsonNode other, String from, String to) {
        int start = Math.max(position(one, from), position(other, from));
        int end = Math.min(position(one, to), position(other, to));
        return Math.max(0, end - start);
    }

    static boolean sameSpan(JsonNode one, JsonNode other) {
        return position(one, "start") == position(other, "start") && position(one, "end") == position(other, "end");
    }

    static boolean near(double one, double other, double tolerance) {
        return Math.abs(one - other) <= tolerance * Math.max(1, Math.max(Math.abs(one), Math.abs(other)));
    }

    /** Qualifiers that mean the same interval have one word. */
    static String qualifier(JsonNode label) {
        String word = text(label, "qualifier").toLowerCase(Locale.ROOT);
        return switch (word) {
            case "" -> "exact";
            case "over", "at least" -> "more than";
            case "less than", "under", "at most" -> "up to";
            case "nearly", "approximately" -> "about";
            default -> word;
        };
    }
}
