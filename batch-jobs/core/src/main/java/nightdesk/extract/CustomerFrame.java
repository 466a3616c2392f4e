package nightdesk.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nightdesk.annotate.Name;
import nightdesk.annotate.NameKinds;
import nightdesk.clause.Complements;
import nightdesk.clause.Parties;
import nightdesk.clause.Places;
import nightdesk.clause.Prepositions;
import nightdesk.clause.Reading;
import nightdesk.clause.Sentence;
import nightdesk.clause.VerbChain;
import nightdesk.clause.Verbs;
import nightdesk.fact.Modality;
import nightdesk.fact.Party;
import nightdesk.fact.RelationType;
import nightdesk.text.WordSet;

/** Suppliers and customers told by nouns, lists and goods: "Acme supplier Bolt", "trusted by firms such as A", "uses chips from B". */
final class CustomerFrame implements RelationFrame {
    private static final Set<String> SUPPLIERS = WordSet.of("supplier suppliers provider contractor");
    private static final Set<String> TRUSTING =
            WordSet.of("trusted used adopted deployed chosen serving serves powers");
    private static final Set<String> KINDS_OF_CUSTOMERS = WordSet.of(
            "brands companies organizations organisations enterprises firms retailers customers clients banks businesses institutions names operators carriers");
    private static final Set<String> TAKING =
            WordSet.of("run use adopt deploy install license choose select embed integrate bundle");
    private static final Set<String> NOT_GOODS = WordSet.of(
            "stake stakes shares share assets company companies business businesses unit division money funds loan loans data land property properties rights");
    private static final Set<String> RUN_ON = WordSet.of(
            "software systems system technology platform platforms servers chips hardware cloud database databases");
    private static final Set<String> NOT_THINGS = WordSet.of("software systems services service solutions capacity");
    private static final Set<String> PACTS = WordSet.of("agreement deal pact contract licence license");

    @Override
    public Set<String> triggers() {
        return FrameTriggers.of(List.of(TAKING), List.of(SUPPLIERS, TRUSTING, PACTS));
    }

    @Override
    public void read(Reading reading, Sentence sentence, Relations found) {
        for (int i = 0; i < sentence.size(); i++) {
            String word = sentence.word(i);
            if (word.isEmpty() || sentence.isQuoted(i)) {
                continue;
            }
            if (SUPPLIERS.contains(word)) {
                readSupplier(reading, sentence, i, found);
            }
            if (TRUSTING.contains(word)) {
                readTrust(reading, sentence, i, found);
            }
            if (TAKING.contains(Verbs.verb(word))) {
                readGoods(reading, sentence, i, found);
            }
            if (PACTS.contains(word)) {
                readPact(reading, sentence, i, found);
            }
        }
    }

    /** "Acme supplier Bolt", "Bolt, a supplier to Acme", "Acme's supplier Bolt". */
    private static void readSupplier(Reading reading, Sentence sentence, int noun, Relations found) {
        Roles roles = new Roles(reading, sentence);
        int next = sentence.word(noun).equals("provider") || sentence.word(noun).equals("contractor") ? -1 : noun + 1;
        Name follows = sentence.at(next).name();
        int owner = sentence.word(noun - 1).equals("'s") ? noun - 2 : noun - 1;
        Name before = sentence.at(owner).name();
        if (follows != null && before != null && !NameKinds.isNation(before.text()) && !Places.isPlace(before.text())) {
            add(sentence, noun, roles.names(next), List.of(reading.party(before)), "relation.supply.noun", found);
            return;
        }
        String to = sentence.word(sentence.after(noun));
        if (!to.equals("to") && !(next < 0 && to.equals("for"))) {
            return;
        }
        List<Party> customers = roles.names(sentence.after(sentence.after(noun)));
        Party supplier = customers.isEmpty() ? null : describedBefore(reading, sentence, noun, customers);
        if (supplier != null) {
            add(sentence, noun, List.of(supplier), customers, "relation.supply.noun", found);
        }
    }

    /** Whom an apposition or predicate describes: the nearest name before the noun that is none of the others. */
    private static @org.jspecify.annotations.Nullable Party describedBefore(
            Reading reading, Sentence sentence, int noun, List<Party> others) {
        for (int k = noun - 1; k >= 0 && noun - k < 14; k--) {
            Name name = sentence.at(k).name();
            if (name != null
                    && sentence.aside(k) >= 0
                    && !name.titled()
                    && !Places.isPlace(name.text())
                    && !Parties.contains(others, reading.party(name))) {
                return reading.party(name);
            }
        }
        return null;
    }

    /** "trusted by companies like A and B", "serving brands such as A": whom the text is about supplies them. */
    private static void readTrust(Reading reading, Sentence sentence, int verb, Relations found) {
        boolean active =
                sentence.word(verb).startsWith("serv") || sentence.word(verb).equals("powers");
        if (!active && !sentence.word(sentence.after(verb)).equals("by")) {
            return;
        }
        int kind = sentence.find(KINDS_OF_CUSTOMERS, verb, verb + 9);
        if (kind < 0 || Prepositions.ALL.contains(sentence.word(verb + 1)) && active) {
            return;
        }
        int next = sentence.after(kind);
        if (sentence.at(next).is(",")) {
            next = sentence.after(next);
        }
        boolean such = sentence.matches(next, "such", "as");
        if (!such && !sentence.word(next).equals("like") && !sentence.word(next).equals("including")) {
            return;
        }
        Roles roles = new Roles(reading, sentence);
        List<Party> customers = roles.names(such ? next + 2 : next + 1);
        VerbChain chain = VerbChain.of(sentence, verb);
        List<Party> suppliers = new ArrayList<>(active ? roles.subject(chain) : List.of());
        if (suppliers.isEmpty() && verb == 0) {
            suppliers.addAll(behindList(reading, sentence, customers));
        }
        if (suppliers.isEmpty()) {
            Party first = describedBefore(reading, sentence, verb, customers);
            Party main = reading.main();
            Party supplier = first != null ? first : main;
            if (supplier != null) {
                suppliers.add(supplier);
            }
        }
        add(sentence, verb, suppliers, customers, "relation.supply.trusted", found);
    }

    /** "Trusted by brands like A and B, Acme grows": the first name behind the row. */
    private static List<Party> behindList(Reading reading, Sentence sentence, List<Party> customers) {
        for (int k = 1; k < sentence.size(); k++) {
            Name name = sentence.at(k).name();
            boolean mark = sentence.at(k - 1).isMark();
            if (name != null && mark && !Parties.contains(customers, reading.party(name))) {
                return List.of(reading.party(name));
            }
        }
        return List.of();
    }

    /** "uses a chip from Acme", "licensed Acme software", "bundling virus protection from Acme". */
    private static void readGoods(Reading reading, Sentence sentence, int verb, Relations found) {
        VerbChain chain = VerbChain.of(sentence, verb);
        if (chain.isPassive() || chain.isNegated()) {
            return;
        }
        Complements complements = Complements.of(sentence, verb);
        Roles roles = new Roles(reading, sentence);
        Complements.Phrase from = complements.phrase("from");
        boolean goods = complements.to() > complements.from()
                && sentence.find(NOT_GOODS, complements.from(), complements.to()) < 0;
        List<Party> suppliers = new ArrayList<>();
        if (Verbs.verb(sentence.word(verb)).equals("run")) {
            Complements.Phrase on = complements.phrase("on");
            goods = on != null && sentence.find(RUN_ON, on.from(), on.to()) >= 0;
        }
        if (goods
                && from != null
                && from.from() - verb < 16
                && sentence.at(from.from()).isName()) {
            suppliers.addAll(roles.names(from.from(), from.to()));
        } else if (goods && Verbs.verb(sentence.word(verb)).equals("license")) {
            Name name = sentence.at(complements.from()).name();
            if (name != null && complements.recipient(sentence) == null && complements.to() > complements.from() + 1) {
                suppliers.add(reading.party(name));
            }
        }
        if (suppliers.isEmpty()) {
            return;
        }
        suppliers.removeIf(Places::isPlace);
        add(sentence, verb, suppliers, roles.subject(chain), "relation.supply.goods", found);
    }

    /** "signed an agreement with Acme to use its search", "licence agreement with Acme for". */
    private static void readPact(Reading reading, Sentence sentence, int noun, Relations found) {
        Complements complements = Complements.of(sentence, noun);
        Complements.Phrase with = complements.phrase("with");
        if (with == null || with.from() - noun > 6 || !sentence.at(with.from()).isName()) {
            return;
        }
        int to = with.to();
        boolean uses = sentence.word(to).equals("to")
                && (sentence.word(to + 1).equals("use") || sentence.word(to + 1).equals("license"));
        boolean supplies = sentence.word(to).equals("to")
                && (sentence.word(to + 1).equals("supply")
                        || isDelivery(sentence, to + 1)
                        || sentence.word(to + 1).equals("provide")
                                && sentence.word(to + 2).equals("it"));
        if (!uses && !supplies) {
            return;
        }
        Roles roles = new Roles(reading, sentence);
        List<Party> other = roles.names(with.from(), with.to());
        int verb = noun - 1;
        while (verb >= 0 && noun - verb < 8 && !sentence.at(verb).isName() && Verbs.read(sentence.word(verb)) == null) {
            verb--;
        }
        List<Party> subject =
                verb < 0 || sentence.at(verb).isName() ? List.of() : roles.subject(VerbChain.of(sentence, verb));
        if (uses) {
            add(sentence, noun, other, subject, "relation.supply.pact", found);
        } else {
            add(sentence, noun, subject, other, "relation.supply.pact", found);
        }
    }

    /** "to deliver batteries": things one side hands to the other, not what both bring to others. */
    static boolean isDelivery(Sentence sentence, int verb) {
        if (!sentence.word(verb).equals("deliver")) {
            return false;
        }
        Complements complements = Complements.of(sentence, verb);
        int head = complements.to() - 1;
        return DealWords.GOODS.contains(sentence.word(head)) && !NOT_THINGS.contains(sentence.word(head));
    }

    private static void add(
            Sentence sentence, int at, List<Party> suppliers, List<Party> customers, String rule, Relations found) {
        Modality modality = Claims.of(sentence, at, null);
        if (modality == Modality.FEARED || modality == Modality.NEGATED) {
            return;
        }
        for (Party supplier : suppliers) {
            for (Party customer : customers) {
                found.add(sentence, at, at + 1, rule, modality, supplier, RelationType.SUPPLIER_CUSTOMER, customer);
            }
        }
    }
}
