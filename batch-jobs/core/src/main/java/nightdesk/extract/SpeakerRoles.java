package nightdesk.extract;

import java.util.Set;
import nightdesk.annotate.Name;
import nightdesk.clause.Sentence;
import nightdesk.clause.VerbWords;
import nightdesk.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Offices beside the names of speakers, and for whom they speak. */
final class SpeakerRoles {
    static final Set<String> ROLES = WordSet.of("""
            ceo cfo cto coo cio president chairman chairwoman chair chief director manager founder co-founder head partner analyst vice minister secretary
            spokesman spokeswoman spokesperson professor svp evp vp executive principal economist mayor governor commissioner attorney
            """);

    private static final Set<String> OF = WordSet.of("of at for with ,");

    private SpeakerRoles() {}

    /** The office beside a name; null without one. */
    static @Nullable String beside(Sentence sentence, int name) {
        for (int k = name - 1; k >= Math.max(0, name - 4); k--) {
            if (ROLES.contains(sentence.word(k))) {
                return officeAt(sentence, k);
            }
        }
        for (int k = name + 1; k < Math.min(sentence.size(), name + 8); k++) {
            if (ROLES.contains(sentence.word(k))) {
                return officeAt(sentence, k);
            }
            if (sentence.at(k).is(".") || sentence.at(k).is("\"")) {
                break;
            }
        }
        return null;
    }

    private static String officeAt(Sentence sentence, int k) {
        boolean chief = sentence.word(k).equals("chief") && sentence.word(k + 1).equals("executive");
        return chief ? "chief executive" : sentence.word(k);
    }

    /** For whom the person at a token speaks; null if that is not said. */
    static @Nullable String organisation(Sentence sentence, int at) {
        for (int k = at + 1; k < Math.min(sentence.size(), at + 14); k++) {
            String word = sentence.word(k);
            if (OF.contains(word)) {
                Name name = sentence.at(k + 1).name();
                if (name != null) {
                    return name.text();
                }
            }
            if (word.equals(".") || word.equals("\"") || VerbWords.AUXILIARIES.contains(word)) {
                break;
            }
        }
        Name before = sentence.at(at - 2).name();
        return before != null && ROLES.contains(sentence.word(at - 1)) ? before.text() : null;
    }
}
