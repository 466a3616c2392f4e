package nightdesk.briefing;

import java.util.Objects;

/**
 * A column of a table or sheet.
 *
 * @param id stable name
 * @param title head, with the unit where there is one: {@code Share, %}
 * @param numeric whether it is set right, on the decimal
 * @param weight relative width, from 1
 */
public record Column(String id, String title, boolean numeric, int weight) {
    public Column {
        Objects.requireNonNull(id);
        Objects.requireNonNull(title);
        if (weight < 1) {
            throw new IllegalArgumentException("A column has a width from 1, not " + weight);
        }
    }
}
