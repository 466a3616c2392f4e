package nightdesk.text;

import java.util.Collection;

/** Tells in one look that a number is none of a set; about one stranger in sixteen is taken for a member. */
final class BitFilter {
    private final long[] words;
    private final int mask;

    BitFilter(Collection<Long> members) {
        int bits = Integer.highestOneBit(Math.max(64, members.size() * 16));
        this.words = new long[bits / 64];
        this.mask = bits - 1;
        for (long member : members) {
            int place = place(member);
            words[place >>> 6] |= 1L << place;
        }
    }

    /** 0 if the number is no member, else 1. */
    int bit(long number) {
        int place = place(number);
        return (int) (words[place >>> 6] >>> place) & 1;
    }

    private int place(long number) {
        long hash = number * 0x9E3779B97F4A7C15L;
        return (int) (hash >>> 32 ^ hash >>> 47) & mask;
    }
}
