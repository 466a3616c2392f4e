package nightdesk.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nightdesk.fact.Modality;
import nightdesk.text.Span;
import nightdesk.text.WordRow;

/** The claim with which a sentence says something, as its verbs and adverbs tell. */
record Clause(boolean reported, boolean feared, boolean possible, boolean planned, boolean denied) {
    private static final int MOST_CHARS = 600;

    /** Phrases by their first word. */
    private static final Map<String, List<Cue>> CUES = cues(Map.of(
            Claim.REPORTED,
            "reportedly;said to;sources;people familiar;according to;reported that;allegedly;understood to",
            Claim.FEARED,
            "fear;fears;feared;worries;worried;concern that;concerned that;risk of;threat of",
            Claim.POSSIBLE,
            "could;may;might;possible;possibly;potential;potentially;if;considering;weighing;in talks;option to",
            Claim.PLANNED,
            """
            plans to;plan to;planned;planning to;intends to;aims to;expects to;expected to;seeks;seeking;proposed;proposes;proposal;
            wants to;hopes to;targeted;projected;would""",
            Claim.DENIED,
            "denied;denies;not true;ruled out;no plans to;rejected reports"));

    private static final List<String> REPORTED_BEGINNINGS = List.of("rumour", "rumor");

    private enum Claim {
        REPORTED,
        FEARED,
        POSSIBLE,
        PLANNED,
        DENIED
    }

    private record Cue(String phrase, Claim claim) {}

    private static Map<String, List<Cue>> cues(Map<Claim, String> phrases) {
        Map<String, List<Cue>> cues = new HashMap<>();
        for (Claim claim : Claim.values()) {
            for (String phrase : Objects.requireNonNull(phrases.get(claim)).split(";", -1)) {
                String plain = phrase.trim();
                cues.computeIfAbsent(plain.split(" ", -1)[0], first -> new ArrayList<>())
                        .add(new Cue(plain, claim));
            }
        }
        return cues;
    }

    static Clause of(String text, Span sentence) {
        int end = Math.min(Math.min(sentence.end(), sentence.start() + MOST_CHARS), text.length());
        EnumSet<Claim> said = EnumSet.noneOf(Claim.class);
        int i = sentence.start();
        while (i < end) {
            int start = i;
            while (i < end && isLetter(text.charAt(i))) {
                i++;
            }
            if (i > start) {
                String word = WordRow.lower(text, start, i);
                for (Cue cue : CUES.getOrDefault(word, List.of())) {
                    if (stands(cue.phrase, text, start, end)) {
                        said.add(cue.claim);
                    }
                }
                if (word.startsWith("rum") && REPORTED_BEGINNINGS.stream().anyMatch(word::startsWith)) {
                    said.add(Claim.REPORTED);
                }
            }
            i++;
        }
        return new Clause(
                said.contains(Claim.REPORTED),
                said.contains(Claim.FEARED),
                said.contains(Claim.POSSIBLE),
                said.contains(Claim.PLANNED),
                said.contains(Claim.DENIED));
    }

    /** Whether a phrase stands as whole words; any one character that is no letter parts its words. */
    private static boolean stands(String phrase, String text, int from, int end) {
        int to = from + phrase.length();
        if (to > end || to < end && isLetter(text.charAt(to))) {
            return false;
        }
        for (int k = 0; k < phrase.length(); k++) {
            char want = phrase.charAt(k);
            char c = text.charAt(from + k);
            if (want == ' ' ? isLetter(c) : Character.toLowerCase(c) != want) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(char c) {
        return c < 0x80 ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' : Character.isLetter(c);
    }

    /** The strongest reservation of the sentence; {@link Modality#ASSERTED} if it has none. */
    Modality modality(boolean proposed) {
        if (denied) {
            return Modality.DENIED;
        }
        if (feared) {
            return Modality.FEARED;
        }
        if (possible) {
            return Modality.POSSIBLE;
        }
        if (planned) {
            return Modality.PLANNED;
        }
        if (reported) {
            return Modality.REPORTED;
        }
        return proposed ? Modality.PLANNED : Modality.ASSERTED;
    }
}
