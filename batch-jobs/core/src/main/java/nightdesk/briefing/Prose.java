package nightdesk.briefing;

import java.util.List;
import java.util.Objects;

/** A line of text with emphasis and references to footnotes. */
public record Prose(List<Run> runs) {
    /** A stretch of a line. */
    public sealed interface Run permits Words, Strong, NoteRef {}

    /** Plain words. */
    public record Words(String text) implements Run {
        public Words {
            Objects.requireNonNull(text);
        }
    }

    /** Emphasised words. */
    public record Strong(String text) implements Run {
        public Strong {
            Objects.requireNonNull(text);
        }
    }

    /** Reference to the footnote of this number, printed {@code [n]}. */
    public record NoteRef(int number) implements Run {}

    /** No words. */
    public static final Prose NONE = new Prose(List.of());

    public Prose {
        runs = List.copyOf(runs);
    }

    /** Plain words only. */
    public static Prose of(String text) {
        return new Prose(List.of(new Words(text)));
    }

    /** Whether there is nothing to print. */
    public boolean isEmpty() {
        return runs.isEmpty();
    }

    /** The line as plain text, references as {@code [n]}. */
    public String plain() {
        StringBuilder out = new StringBuilder();
        for (Run run : runs) {
            switch (run) {
                case Words words -> out.append(words.text());
                case Strong strong -> out.append(strong.text());
                case NoteRef ref -> out.append('[').append(ref.number()).append(']');
            }
        }
        return out.toString();
    }
}
