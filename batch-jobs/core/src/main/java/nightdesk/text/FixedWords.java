package nightdesk.text;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A set of words that never changes, in the order given. Four places a word, so that a word outside it mostly meets an empty place. */
final class FixedWords extends AbstractSet<String> {
    private final List<String> words;
    private final @Nullable String[] places;

    FixedWords(Collection<String> words) {
        this.words = List.copyOf(new LinkedHashSet<>(words));
        this.places = new String[Integer.highestOneBit(Math.max(4, this.words.size())) * 8];
        for (String word : this.words) {
            int place = placeOf(word);
            while (places[place] != null) {
                place = place + 1 & places.length - 1;
            }
            places[place] = word;
        }
    }

    @Override
    public boolean contains(@Nullable Object object) {
        if (!(object instanceof String word)) {
            return false;
        }
        int place = placeOf(word);
        String there = places[place];
        while (there != null) {
            if (there.equals(word)) {
                return true;
            }
            place = place + 1 & places.length - 1;
            there = places[place];
        }
        return false;
    }

    @Override
    public Iterator<String> iterator() {
        return words.iterator();
    }

    @Override
    public int size() {
        return words.size();
    }

    @Override
    public String toString() {
        return Arrays.toString(words.toArray());
    }

    private int placeOf(String word) {
        int hash = word.hashCode();
        return (hash ^ hash >>> 15) & places.length - 1;
    }
}
