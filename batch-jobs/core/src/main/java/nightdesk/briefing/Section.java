package nightdesk.briefing;

import java.util.List;
import java.util.Objects;

/**
 * A section of a briefing.
 *
 * @param id stable name, as briefing settings list it: {@code bottom-line}
 * @param title the finding, or the name where there is none
 * @param note one line below it; may be empty
 * @param blocks in order; never empty: a section with nothing to say is left out
 */
public record Section(String id, String title, String note, List<Block> blocks) {
    public Section {
        Objects.requireNonNull(id);
        Objects.requireNonNull(title);
        Objects.requireNonNull(note);
        blocks = List.copyOf(blocks);
        if (blocks.isEmpty()) {
            throw new IllegalArgumentException("Section '" + id + "' has nothing to say; leave it out");
        }
    }
}
