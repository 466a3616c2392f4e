package nightdesk.briefing;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Records that the shell streams from its store, so that a hundred thousand cost no memory.
 *
 * @param count how many will come
 * @param scan gives each in a fixed order; may be called more than once
 */
public record RowSource<T>(long count, Scan<T> scan) {
    /** One pass over all records. */
    @FunctionalInterface
    public interface Scan<T> {
        void forEach(Consumer<T> each);
    }

    public RowSource {
        Objects.requireNonNull(scan);
        if (count < 0) {
            throw new IllegalArgumentException("A number of rows is not negative: " + count);
        }
    }

    /** Records at hand. */
    public static <T> RowSource<T> of(List<T> rows) {
        List<T> kept = List.copyOf(rows);
        return new RowSource<>(kept.size(), kept::forEach);
    }
}
