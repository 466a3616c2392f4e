package nightdesk.clause;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nightdesk.text.WordSet;
import org.jspecify.annotations.Nullable;

/** The verbs of business news in all their forms. */
public final class Verbs {
    /** What a form of a verb can be. */
    public enum Form {
        BASE,
        THIRD,
        PAST,
        GERUND
    }

    /** A form: its verb and what it is; a form that is base and past at once (put) counts as base. */
    public record Match(String verb, Form form) {}

    private static final String REGULAR = """
            abandon accept accuse achieve acquire add address adopt advise agree aim align allege allocate allow announce anticipate
            appeal appear appoint approach approve ask assign attack attract authorize award back ban bar base believe benefit block
            blame boost borrow bolster call cancel carry cease challenge change charge choose cite claim clear clinch close collaborate
            collect combine comment commit compete complete comprise concern conclude conduct confirm consider consist contact contain
            continue contribute convert cooperate count cover create criticize cut debut decide declare decline defect deliver demand deny
            depart deploy design develop discuss dismiss disclose disrupt ditch diversify divest double drop earmark earn eliminate
            embed employ enable end enlist ensure enter estimate evaluate examine exceed exercise exit expand expect experience explore
            expose express extend face fail fear file finalize finance fine finish fire focus force form fund gain garner generate grab
            grant grow halt hail harm help highlight hire hope host identify impact impose improve include increase infringe inject
            ink integrate intend introduce invest investigate invite issue join jump kick lack land last launch lead leap lease leverage
            license lift limit link list lodge look lower lure maintain manage market merge migrate miss move mull nab name near need net
            nominate note notify obtain offer open operate order outbid oust outline outsource own partner pass pause pay pen pick pitch
            place plan plead pledge plough plow plunge point post pour power praise predict prepare press prevail price probe procure
            produce project promise promote propose prosecute protect provide publish pull pump purchase push put raise ramp rank reach
            rebuff receive recommend recover reduce refer refinance refuse register regulate reject relaunch release rely remain remove renew
            replace reply report represent request require resign resolve respond restructure result resume retain retire return reveal
            review revise rival rollout rule sack say scale scrap score seal secure seek seize select sell send separate serve settle
            shed shelve shift ship show shut sign slash slide slow slump snag snap soar source spark specialize spend split spin sponsor
            spurn stake start state step stop strengthen strike struggle submit subscribe succeed sue suffer suggest supply support
            surge surrender suspend switch table tap target team tell terminate test threaten top total tout track trade transfer
            transform transition treat trigger tumble turn unveil uphold urge use utilize value verify vie view violate vote wait want
            warn rush flock scramble mount stave fend battle escape avoid repel thwart defeat originate arrange lodge upgrade downgrade reiterate trim slam blast indict weigh welcome widen win withdraw woo work
            """;

    private static final String IRREGULAR = """
            be is was being; be are were; be am been; have has had having; do does did doing; do done; begin begins began beginning; begin begun; bet bets bet betting;
            bid bids bid bidding; break breaks broke breaking; break broken; bring brings brought bringing; build builds built building; buy buys bought buying;
            choose chooses chose choosing; choose chosen; come comes came coming; cut cuts cut cutting; deal deals dealt dealing; deny denies denied denying;
            drive drives drove driving; drive driven; fall falls fell falling; fall fallen; fight fights fought fighting; find finds found finding;
            get gets got getting; get gotten; give gives gave giving; give given; go goes went going; go gone; grow grows grew growing; grow grown; hit hits hit hitting;
            hold holds held holding; keep keeps kept keeping; know knows knew knowing; know known; lead leads led leading; leave leaves left leaving;
            lend lends lent lending; lose loses lost losing; make makes made making; meet meets met meeting; pay pays paid paying; plow plows plowed plowing;
            put puts put putting; quit quits quit quitting; rise rises rose rising; rise risen; run runs ran running; say says said saying;
            see sees saw seeing; see seen; seek seeks sought seeking; sell sells sold selling; send sends sent sending; set sets set setting; shed sheds shed shedding;
            show shows showed showing; show shown; shut shuts shut shutting; sink sinks sank sinking; sink sunk; speak speaks spoke speaking; speak spoken;
            spend spends spent spending; spin spins spun spinning; split splits split splitting; stand stands stood standing; steal steals stole stealing; steal stolen;
            strike strikes struck striking; take takes took taking; take taken; tell tells told telling; think thinks thought thinking; throw throws threw throwing;
            underwrite underwrites underwrote underwriting; underwrite underwritten; uphold upholds upheld upholding; win wins won winning;
            withdraw withdraws withdrew withdrawing; withdraw withdrawn; write writes wrote writing; write written; become becomes became becoming;
            oversee oversees oversaw overseeing; understand understands understood understanding
            """;

    private static final Set<String> DOUBLED = Set.of("commit", "submit", "admit", "refer", "permit", "transfer");
    /** Never changed after it is made; a hash map, as it is asked for nearly every word. */
    private static final Map<String, Match> FORMS = forms();

    private Verbs() {}

    /** What a lower-case word is as a verb; null if it is none of the table. */
    public static @Nullable Match read(String word) {
        return FORMS.get(word);
    }

    /** The verb a word is a form of; empty if it is none of the table. */
    public static String verb(String word) {
        Match reading = FORMS.get(word);
        return reading == null ? "" : reading.verb();
    }

    /** Every word that is read as a form of one of these verbs. */
    public static Set<String> formsOf(Set<String> verbs) {
        List<String> words = new ArrayList<>();
        FORMS.forEach((word, match) -> {
            if (verbs.contains(match.verb())) {
                words.add(word);
            }
        });
        return WordSet.of(words);
    }

    private static Map<String, Match> forms() {
        Map<String, Match> forms = new HashMap<>();
        for (String entry : IRREGULAR.split(";", -1)) {
            String[] parts = entry.trim().split("\\s+");
            addIrregular(forms, parts);
        }
        for (String verb : REGULAR.trim().split("\\s+", -1)) {
            if (forms.containsKey(verb)) {
                continue;
            }
            forms.put(verb, new Match(verb, Form.BASE));
            forms.putIfAbsent(third(verb), new Match(verb, Form.THIRD));
            forms.putIfAbsent(stem(verb, "ed"), new Match(verb, Form.PAST));
            forms.putIfAbsent(stem(verb, "ing"), new Match(verb, Form.GERUND));
        }
        return forms;
    }

    private static void addIrregular(Map<String, Match> forms, String[] parts) {
        String verb = parts[0];
        forms.putIfAbsent(verb, new Match(verb, Form.BASE));
        if (parts.length == 2) {
            forms.putIfAbsent(parts[1], new Match(verb, Form.PAST));
            return;
        }
        forms.putIfAbsent(parts[1], new Match(verb, Form.THIRD));
        forms.putIfAbsent(parts[2], new Match(verb, Form.PAST));
        if (parts.length > 3) {
            forms.putIfAbsent(parts[3], new Match(verb, Form.GERUND));
        }
    }

    private static String third(String verb) {
        if (verb.endsWith("y") && !isVowel(verb.charAt(verb.length() - 2))) {
            return verb.substring(0, verb.length() - 1) + "ies";
        }
        boolean hiss = verb.endsWith("s")
                || verb.endsWith("sh")
                || verb.endsWith("ch")
                || verb.endsWith("x")
                || verb.endsWith("z");
        return verb + (hiss ? "es" : "s");
    }

    private static String stem(String verb, String ending) {
        int last = verb.length() - 1;
        if (verb.endsWith("e")) {
            return (ending.equals("ing") && !verb.endsWith("ee") ? verb.substring(0, last) : verb)
                    + (ending.equals("ed") ? "d" : ending);
        }
        if (verb.endsWith("y") && ending.equals("ed") && !isVowel(verb.charAt(last - 1))) {
            return verb.substring(0, last) + "ied";
        }
        boolean doubles = last >= 2
                && !isVowel(verb.charAt(last))
                && isVowel(verb.charAt(last - 1))
                && !isVowel(verb.charAt(last - 2))
                && "bdgmnpt".indexOf(verb.charAt(last)) >= 0
                && (isOneSyllable(verb) || DOUBLED.contains(verb));
        return doubles ? verb + verb.charAt(last) + ending : verb + ending;
    }

    private static boolean isOneSyllable(String verb) {
        int groups = 0;
        for (int i = 0; i < verb.length(); i++) {
            if (isVowel(verb.charAt(i)) && (i == 0 || !isVowel(verb.charAt(i - 1)))) {
                groups++;
            }
        }
        return groups == 1;
    }

    private static boolean isVowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }
}
