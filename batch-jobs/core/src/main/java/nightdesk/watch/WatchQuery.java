package nightdesk.watch;

import java.util.List;

/** A query over the words of an article. */
sealed interface WatchQuery {
    /**
     * Words in a row, in any case.
     *
     * @param words each with letters and digits; one that ends with {@code *} stands for every word that begins so
     * @param inTitle whether only the headline counts
     */
    record Term(List<String> words, boolean inTitle) implements WatchQuery {
        public Term {
            words = List.copyOf(words);
            if (words.isEmpty()) {
                throw new IllegalArgumentException("A term has a word");
            }
        }

        boolean hasWildcard() {
            return words.stream().anyMatch(word -> word.endsWith("*"));
        }
    }

    /** Every part is met. */
    record And(List<WatchQuery> parts) implements WatchQuery {
        public And {
            parts = List.copyOf(parts);
        }
    }

    /** At least one part is met. */
    record Or(List<WatchQuery> parts) implements WatchQuery {
        public Or {
            parts = List.copyOf(parts);
        }
    }

    /** The part is not met. */
    record Not(WatchQuery part) implements WatchQuery {}

    /** Both are met with at most so many words between them, in either order. */
    record Near(Term left, Term right, int words) implements WatchQuery {}

    /** The terms that a match is made of, those under a negation left out. */
    static List<Term> termsOf(WatchQuery query) {
        return switch (query) {
            case Term term -> List.of(term);
            case And and ->
                and.parts().stream().flatMap(part -> termsOf(part).stream()).toList();
            case Or or ->
                or.parts().stream().flatMap(part -> termsOf(part).stream()).toList();
            case Not not -> List.of();
            case Near near -> List.of(near.left(), near.right());
        };
    }

    /** Every term, negated or not. */
    static List<Term> allTermsOf(WatchQuery query) {
        return switch (query) {
            case And and ->
                and.parts().stream().flatMap(part -> allTermsOf(part).stream()).toList();
            case Or or ->
                or.parts().stream().flatMap(part -> allTermsOf(part).stream()).toList();
            case Not not -> allTermsOf(not.part());
            case Term term -> termsOf(term);
            case Near near -> termsOf(near);
        };
    }
}
