package nightdesk.extract;

import java.util.Locale;
import nightdesk.fact.Modality;
import nightdesk.text.Span;

/** The claim with which a sentence says something, as its verbs and adverbs tell. */
record Clause(boolean reported, boolean feared, boolean possible, boolean planned, boolean denied) {
    private static final String[] REPORTED = {
        " reportedly ",
        " said to ",
        " sources ",
        " people familiar ",
        " according to ",
        " reported that ",
        " rumour",
        " rumor",
        " allegedly ",
        " understood to "
    };
    private static final String[] FEARED = {
        " fear ",
        " fears ",
        " feared ",
        " worries ",
        " worried ",
        " concern that ",
        " concerned that ",
        " risk of ",
        " threat of "
    };
    private static final String[] POSSIBLE = {
        " could ",
        " may ",
        " might ",
        " possible ",
        " possibly ",
        " potential ",
        " potentially ",
        " if ",
        " considering ",
        " weighing ",
        " in talks ",
        " option to "
    };
    private static final String[] PLANNED = {
        " plans to ",
        " plan to ",
        " planned ",
        " planning to ",
        " intends to ",
        " aims to ",
        " expects to ",
        " expected to ",
        " seeks ",
        " seeking ",
        " proposed ",
        " proposes ",
        " proposal ",
        " wants to ",
        " hopes to ",
        " targeted ",
        " projected ",
        " would "
    };
    private static final String[] DENIED = {
        " denied ", " denies ", " not true ", " ruled out ", " no plans to ", " rejected reports "
    };

    static Clause of(String text, Span sentence) {
        int end = Math.min(sentence.end(), sentence.start() + 600);
        StringBuilder plain = new StringBuilder(" ");
        for (int i = sentence.start(); i < Math.min(end, text.length()); i++) {
            char c = text.charAt(i);
            plain.append(Character.isLetter(c) ? c : ' ');
        }
        String words = plain.append(' ').toString().toLowerCase(Locale.ROOT);
        return new Clause(
                has(words, REPORTED),
                has(words, FEARED),
                has(words, POSSIBLE),
                has(words, PLANNED),
                has(words, DENIED));
    }

    private static boolean has(String words, String[] cues) {
        for (String cue : cues) {
            if (words.contains(cue)) {
                return true;
            }
        }
        return false;
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
