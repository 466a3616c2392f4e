package nightdesk.text;

/** Half-open range {@code [start, end)} in UTF-16 units of a normalised text; {@code 0 <= start < end}. Ordered by start, then end. */
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException(
                    "A span is [start, end) with 0 <= start < end, not [" + start + ", " + end + ")");
        }
    }

    /** Length in UTF-16 units. */
    public int length() {
        return end - start;
    }

    /** Whether this span and the other share a character. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Whether the other span lies inside this one. */
    public boolean covers(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the character at {@code offset} lies in this span. */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** The characters of this span in the text. */
    public String in(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
