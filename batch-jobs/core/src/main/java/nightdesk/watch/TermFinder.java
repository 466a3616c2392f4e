package nightdesk.watch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nightdesk.text.PhraseMatcher;
import nightdesk.text.Span;

/** Finds the terms of all watched queries in one text: plain words by the phrase matcher, the others by their first letters. */
final class TermFinder {
    private static final int FIRST_LETTERS = 3;

    private final List<WatchQuery.Term> terms;
    private final PhraseMatcher phrases;
    private final List<List<Integer>> termsOfPhrase = new ArrayList<>();
    private final Map<String, List<Integer>> wildcards = new HashMap<>();

    TermFinder(List<WatchQuery.Term> terms) {
        this.terms = List.copyOf(terms);
        PhraseMatcher.Builder builder = PhraseMatcher.builder();
        for (int id = 0; id < terms.size(); id++) {
            WatchQuery.Term term = terms.get(id);
            if (term.hasWildcard()
                    || term.words().size() > 1
                    || !isAscii(term.words().getFirst())) {
                String first = term.words().getFirst().replace("*", "");
                wildcards.computeIfAbsent(head(first), key -> new ArrayList<>()).add(id);
            } else {
                int number = builder.addIgnoringCase(term.words().getFirst());
                while (termsOfPhrase.size() <= number) {
                    termsOfPhrase.add(new ArrayList<>());
                }
                termsOfPhrase.get(number).add(id);
            }
        }
        this.phrases = builder.build();
    }

    private static boolean isAscii(String word) {
        return word.chars().allMatch(c -> c < 128);
    }

    private static String head(String word) {
        return word.substring(0, Math.min(FIRST_LETTERS, word.length()));
    }

    /** The places of every term, by its number, in order. */
    List<List<Span>> placesIn(String text, int headlineEnd) {
        List<List<Span>> places = new ArrayList<>();
        terms.forEach(term -> places.add(new ArrayList<>()));
        PhraseMatcher.Hits hits = phrases.allIn(text);
        for (int hit = 0; hit < hits.size(); hit++) {
            for (int id : termsOfPhrase.get(hits.phrase(hit))) {
                add(places, id, hits.start(hit), hits.end(hit), headlineEnd);
            }
        }
        if (!wildcards.isEmpty()) {
            findWildcards(text, headlineEnd, places);
        }
        return places;
    }

    private void add(List<List<Span>> places, int id, int start, int end, int headlineEnd) {
        if (!terms.get(id).inTitle() || end <= headlineEnd) {
            places.get(id).add(new Span(start, end));
        }
    }

    private void findWildcards(String text, int headlineEnd, List<List<Span>> places) {
        StringBuilder head = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            boolean starts = Character.isLetterOrDigit(text.charAt(i))
                    && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)));
            if (starts) {
                head.setLength(0);
                for (int k = i;
                        k < text.length() && head.length() < FIRST_LETTERS && Character.isLetterOrDigit(text.charAt(k));
                        k++) {
                    head.append(Character.toLowerCase(text.charAt(k)));
                }
                for (int id : wildcards.getOrDefault(head.toString(), List.of())) {
                    int end = endOf(terms.get(id).words(), text, i);
                    if (end > 0) {
                        add(places, id, i, end, headlineEnd);
                    }
                }
            }
        }
    }

    /** End of the words at {@code at}, with no more than spaces and marks between them; -1 if they are not there. */
    private static int endOf(List<String> words, String text, int at) {
        int i = at;
        for (int w = 0; w < words.size(); w++) {
            if (w > 0) {
                int gap = i;
                while (i < text.length()
                        && i - gap < 4
                        && !Character.isLetterOrDigit(text.charAt(i))
                        && !text.startsWith("\n\n", i)) {
                    i++;
                }
            }
            String word = words.get(w);
            boolean goesOn = word.endsWith("*");
            int length = goesOn ? word.length() - 1 : word.length();
            if (i + length > text.length() || !isWritten(word, length, text, i)) {
                return -1;
            }
            i += length;
            while (goesOn && i < text.length() && Character.isLetterOrDigit(text.charAt(i))) {
                i++;
            }
            if (i < text.length() && Character.isLetterOrDigit(text.charAt(i))) {
                return -1;
            }
        }
        return i;
    }

    private static boolean isWritten(String word, int length, String text, int at) {
        for (int k = 0; k < length; k++) {
            if (Character.toLowerCase(text.charAt(at + k)) != word.charAt(k)) {
                return false;
            }
        }
        return true;
    }
}
