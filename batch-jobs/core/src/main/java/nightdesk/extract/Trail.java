package nightdesk.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import nightdesk.clause.Reading;
import nightdesk.clause.Sentence;
import nightdesk.clause.SentenceTrace;
import nightdesk.extract.Explanation.Attempt;
import nightdesk.extract.Explanation.Look;
import nightdesk.extract.Explanation.Purpose;
import nightdesk.extract.Explanation.SentenceReading;
import org.jspecify.annotations.Nullable;

/** Writes down what the rules do while one text is read for somebody who asks why. A night's run has none. */
final class Trail implements SentenceTrace {
    private static final int MOST_LOOKS = 12;

    private final TreeMap<Integer, List<Open>> bySentence = new TreeMap<>();
    private final List<Kept> drafts = new ArrayList<>();
    private @Nullable Open open;

    /** An attempt while it is made. */
    private static final class Open {
        private final String family;
        private final List<Look> looks = new ArrayList<>();
        private final List<String> fired = new ArrayList<>();
        private final List<String> refused = new ArrayList<>();
        private final List<DealDraft> begun = new ArrayList<>();

        private Open(String family) {
            this.family = family;
        }

        private boolean isIdle() {
            return looks.isEmpty() && fired.isEmpty() && refused.isEmpty();
        }
    }

    private record Kept(Open attempt, DealDraft draft) {}

    /** Lets a frame read a sentence, and writes down what it does if somebody listens. */
    static void read(DealFrame frame, Reading reading, Sentence sentence, List<DealDraft> drafts) {
        Trail trail = of(sentence);
        if (trail == null) {
            frame.read(reading, sentence, drafts);
            return;
        }
        int before = drafts.size();
        trail.opens(sentence, "deal", frame);
        frame.read(reading, sentence, drafts);
        trail.closes(drafts.subList(before, drafts.size()));
    }

    /** The trail that listens to a sentence; null if nobody does. */
    static @Nullable Trail of(Sentence sentence) {
        return sentence.trace() instanceof Trail trail ? trail : null;
    }

    /** The trail that listens to a reading; null if nobody does. */
    static @Nullable Trail of(Reading reading) {
        return reading.trace() instanceof Trail trail ? trail : null;
    }

    /** A family of rules begins with a sentence. */
    void opens(Sentence sentence, String kind, Object rules) {
        String name = rules instanceof String word ? word : rules.getClass().getSimpleName();
        String family = name.endsWith("Frame") ? hyphened(name.substring(0, name.length() - "Frame".length())) : name;
        open = new Open(kind + "." + family);
        bySentence.computeIfAbsent(sentence.number(), n -> new ArrayList<>()).add(open);
    }

    private static String hyphened(String name) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            words.append(i > 0 && Character.isUpperCase(c) ? "-" : "").append(c);
        }
        return words.toString().toLowerCase(Locale.ROOT);
    }

    @Override
    public void looked(Sentence sentence, int token, String finding) {
        Look look = new Look(sentence.at(token).span(), finding);
        if (open != null && open.looks.size() < MOST_LOOKS && !open.looks.contains(look)) {
            open.looks.add(look);
        }
    }

    /** A rule of deals has begun; whether something comes of it is known at the end. */
    void begun(DealDraft draft) {
        if (open != null) {
            open.begun.add(draft);
        }
    }

    void fired(String rule) {
        if (open != null && !open.fired.contains(rule)) {
            open.fired.add(rule);
        }
    }

    void refused(String rule, String why) {
        String line = rule + ": " + why;
        if (open != null && !open.refused.contains(line)) {
            open.refused.add(line);
        }
    }

    /** A family of one rule is done: it fired, or this is why it did not. */
    void told(String rule, @Nullable String why) {
        if (why == null) {
            fired(rule);
        } else {
            refused(rule, why);
        }
        open = null;
    }

    /** The family is done; of the drafts it began these are kept for now. */
    void closes(List<DealDraft> kept) {
        if (open == null) {
            return;
        }
        for (DealDraft draft : open.begun) {
            if (!kept.contains(draft)) {
                refused(draft.rule, lack(draft));
            }
        }
        for (DealDraft draft : kept) {
            drafts.add(new Kept(open, draft));
        }
        open = null;
    }

    private static String lack(DealDraft draft) {
        if (draft.targets.isEmpty()) {
            return draft.investors.isEmpty() ? "no party was found" : "nobody was found who receives or is bought";
        }
        if (draft.investors.isEmpty()) {
            return draft.amount == null ? "neither a sum nor the other side was found" : "the giver was not found";
        }
        return draft.amount == null ? "no sum was found" : "the parties or the sum do not fit this rule";
    }

    /** The drafts of a text are merged: these came in, and these are its deals. */
    void merged(List<DealDraft> before, List<DealDraft> deals) {
        for (Kept kept : drafts) {
            String rule = kept.draft.rule;
            if (!before.contains(kept.draft)) {
                add(kept.attempt.refused, rule + ": too little is left when sides that name nobody are taken out");
            } else if (deals.contains(kept.draft)) {
                add(kept.attempt.fired, rule);
            } else {
                add(
                        kept.attempt.refused,
                        rule + ": the same deal or sum was read better elsewhere and was joined to it");
            }
        }
        drafts.clear();
    }

    private static void add(List<String> lines, String line) {
        if (!lines.contains(line)) {
            lines.add(line);
        }
    }

    /** How every sentence was read. */
    List<SentenceReading> sentences(Reading reading, Cues cues) {
        // Where no draft was left to merge, nobody has told what became of them.
        merged(List.of(), List.of());
        List<SentenceReading> sentences = new ArrayList<>();
        for (int number = 0; number < reading.size(); number++) {
            List<Attempt> attempts = new ArrayList<>();
            List<String> idle = new ArrayList<>();
            for (Open one : bySentence.getOrDefault(number, List.of())) {
                if (one.isIdle()) {
                    idle.add(one.family);
                } else {
                    attempts.add(new Attempt(one.family, one.looks, one.fired, one.refused));
                }
            }
            boolean headline = reading.span(number).start()
                    < reading.annotations().article().headlineEnd();
            sentences.add(new SentenceReading(reading.span(number), headline, purposes(number, cues), attempts, idle));
        }
        return sentences;
    }

    private static Set<Purpose> purposes(int number, Cues cues) {
        Set<Purpose> purposes = EnumSet.noneOf(Purpose.class);
        for (Purpose purpose : Purpose.values()) {
            List<Integer> numbers = switch (purpose) {
                case DEALS -> cues.deals();
                case SOURCES -> cues.sources();
                case COMMENTS -> cues.comments();
                case RELATIONS -> cues.relations();
            };
            if (numbers.contains(number)) {
                purposes.add(purpose);
            }
        }
        return purposes;
    }
}
