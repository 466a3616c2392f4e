package nightdesk.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nightdesk.annotate.Name;
import nightdesk.clause.Complements;
import nightdesk.clause.Parties;
import nightdesk.clause.Places;
import nightdesk.clause.Reading;
import nightdesk.clause.Sentence;
import nightdesk.clause.VerbChain;
import nightdesk.clause.VerbWords;
import nightdesk.clause.Verbs;
import nightdesk.fact.Modality;
import nightdesk.fact.Party;
import nightdesk.fact.RelationType;
import nightdesk.text.WordSet;

/** "A supplies B", "B chooses A", "B runs on A", "customers such as B": who supplies whom. */
final class SupplyFrame implements RelationFrame {
    private static final Set<String> SUPPLYING = WordSet.of("supply provide deliver license");
    private static final Set<String> CHOOSING = WordSet.of("select choose pick tap enlist hire");
    private static final Set<String> USING =
            WordSet.of("use adopt deploy leverage utilize integrate embed implement switch migrate move");
    private static final Set<String> RUNNING = WordSet.of("powered built running hosted based");
    private static final Set<String> ARTICLES = WordSet.of("a an the its with all");
    private static final Set<String> COUNTING = WordSet.of("count list number have");
    private static final Set<String> AMONG = WordSet.of("among amongst as");
    private static final Set<String> CUSTOMERS = WordSet.of("customers clients customer client carriers");

    @Override
    public Set<String> triggers() {
        return FrameTriggers.of(List.of(SUPPLYING, CHOOSING, USING), List.of(RUNNING, CUSTOMERS));
    }

    @Override
    public void read(Reading reading, Sentence sentence, Relations found) {
        for (int i = 0; i < sentence.size(); i++) {
            String word = sentence.word(i);
            if (word.isEmpty() || sentence.isQuoted(i)) {
                continue;
            }
            String verb = Verbs.verb(word);
            if (SUPPLYING.contains(verb)) {
                readSupply(reading, sentence, i, found);
            } else if (CHOOSING.contains(verb)) {
                readChoice(reading, sentence, i, found);
            } else if (USING.contains(verb)) {
                readUse(reading, sentence, i, verb, found);
            } else if (RUNNING.contains(word)
                    && (sentence.word(i + 1).equals("by")
                            || sentence.word(i + 1).equals("on"))) {
                readRunning(reading, sentence, i, found);
            } else if (CUSTOMERS.contains(word)) {
                readCustomers(reading, sentence, i, found);
            }
        }
    }

    private static void readSupply(Reading reading, Sentence sentence, int verb, Relations found) {
        VerbChain chain = VerbChain.of(sentence, verb);
        Complements complements = Complements.of(sentence, verb);
        Roles roles = new Roles(reading, sentence);
        if (chain.isPassive()) {
            return;
        }
        List<Party> customers = new ArrayList<>();
        Complements.Phrase with = complements.phrase("with");
        Complements.Phrase to = complements.recipient(sentence);
        if (with != null && sentence.at(complements.to() - 1).isName()) {
            customers.addAll(roles.names(complements.from(), complements.to()));
        } else if (to != null && sentence.at(to.to() - 1).isName()) {
            customers.addAll(roles.names(to.from(), to.to()));
        } else if (sentence.at(complements.from()).isName()
                && ARTICLES.contains(sentence.word(complements.from() + 1))) {
            customers.addAll(roles.names(complements.from(), complements.from() + 1));
        }
        add(
                sentence,
                verb,
                roles.subject(chain),
                customers,
                Claims.of(sentence, chain),
                "relation.supply.active",
                found);
    }

    private static void readChoice(Reading reading, Sentence sentence, int verb, Relations found) {
        VerbChain chain = VerbChain.of(sentence, verb);
        Complements complements = Complements.of(sentence, verb);
        Roles roles = new Roles(reading, sentence);
        Complements.Phrase as = complements.phrase("as", "to", "for");
        if (as == null) {
            return;
        }
        if (chain.isPassive()) {
            Complements.Phrase by = complements.phrase("by");
            if (by != null) {
                add(
                        sentence,
                        verb,
                        roles.subject(chain),
                        roles.names(by.from(), by.to()),
                        Claims.of(sentence, chain),
                        "relation.supply.chosen",
                        found);
            }
            return;
        }
        int last = complements.to() - 1;
        boolean person = sentence.find(
                        Set.of(
                                "chief",
                                "president",
                                "ceo",
                                "director",
                                "chairman",
                                "executive",
                                "head",
                                "winner",
                                "nominee",
                                "manager",
                                "officer"),
                        as.from(),
                        as.to() + 2)
                >= 0;
        if (person || last < complements.from() || !sentence.at(last).isName()) {
            return;
        }
        add(
                sentence,
                verb,
                roles.names(complements.from(), complements.to()),
                roles.subject(chain),
                Claims.of(sentence, chain),
                "relation.supply.choice",
                found);
    }

    /** "B uses A's cloud": only products of vendors are known to be supplied by someone. */
    private static void readUse(Reading reading, Sentence sentence, int verb, String lemma, Relations found) {
        VerbChain chain = VerbChain.of(sentence, verb);
        Complements complements = Complements.of(sentence, verb);
        Roles roles = new Roles(reading, sentence);
        if (chain.isPassive() || chain.isNegated()) {
            return;
        }
        List<Party> suppliers = new ArrayList<>();
        boolean moves = lemma.equals("switch") || lemma.equals("migrate") || lemma.equals("move");
        Complements.Phrase to = complements.phrase("to", "into");
        int from = moves ? to == null ? -1 : to.from() : complements.from();
        int end = moves ? to == null ? -1 : to.to() : complements.to();
        for (int i = from; i >= 0 && i < end && i < from + 7; i++) {
            Name name = sentence.at(i).name();
            if (name != null && name.vendor() != null) {
                suppliers.add(reading.party(name));
                break;
            }
        }
        // Who "we", "they" or "the group" are when they use something is seldom a customer of note.
        String spoken = sentence.word(chain.subjectAt());
        boolean company = chain.subject() == VerbChain.Subject.SPOKEN_OF
                && !lemma.equals("move")
                && (spoken.equals("it")
                        || VerbWords.ORGANISATIONS.contains(spoken)
                                && !spoken.equals("group")
                                && !spoken.equals("team"));
        if (VerbChain.Subject.NAMED != chain.subject() && !company) {
            return;
        }
        add(sentence, verb, suppliers, roles.subject(chain), Claims.of(sentence, chain), "relation.supply.use", found);
    }

    private static void readRunning(Reading reading, Sentence sentence, int word, Relations found) {
        Name name = sentence.at(word + 2).name();
        if (name == null || name.vendor() == null || sentence.word(word).equals("based")) {
            return;
        }
        Party user = null;
        for (int i = 0; i < word; i++) {
            Name other = sentence.at(i).name();
            if (other != null && sentence.aside(i) == 0 && !other.titled()) {
                user = reading.party(other);
                break;
            }
        }
        if (user == null) {
            user = reading.main();
        }
        if (user != null) {
            add(
                    sentence,
                    word,
                    List.of(reading.party(name)),
                    List.of(user),
                    Modality.ASSERTED,
                    "relation.supply.powered",
                    found);
        }
    }

    private static void readCustomers(Reading reading, Sentence sentence, int noun, Relations found) {
        if (readCounted(reading, sentence, noun, found)) {
            return;
        }
        int next = sentence.after(noun);
        if (!sentence.word(noun).endsWith("s")) {
            readCustomerOf(reading, sentence, noun, found);
            return;
        }
        Name owner = sentence.word(next).equals("of")
                ? sentence.at(sentence.after(next)).name()
                : null;
        if (owner != null) {
            // "customers of Acme include Bolt"
            next = sentence.after(sentence.after(next));
        }
        if (sentence.at(next).is(",")) {
            next = sentence.after(next);
        }
        boolean like = sentence.word(next).equals("like")
                || sentence.word(next).equals("including")
                || sentence.word(next).equals("include");
        int from = sentence.matches(next, "such", "as") ? next + 2 : like ? next + 1 : -1;
        if (from < 0) {
            return;
        }
        int list = sentence.at(from).is(":") ? sentence.after(from) : from;
        List<Party> customers = new Roles(reading, sentence).names(list);
        List<Party> suppliers = new ArrayList<>();
        if (owner != null && !Places.isPlace(owner.text())) {
            suppliers.add(reading.party(owner));
        }
        for (int i = 0; i < noun && owner == null; i++) {
            Name name = sentence.at(i).name();
            if (name != null
                    && sentence.aside(i) == 0
                    && !Places.isPlace(name.text())
                    && !name.titled()
                    && !Parties.contains(customers, reading.party(name))) {
                suppliers.add(reading.party(name));
                break;
            }
        }
        Party main = reading.main();
        if (suppliers.isEmpty() && main != null) {
            suppliers.add(main);
        }
        add(sentence, noun, suppliers, customers, Modality.ASSERTED, "relation.supply.customers", found);
    }

    /** "Acme counts Bolt and Cobalt among its customers", "counts Bolt as a customer". */
    private static boolean readCounted(Reading reading, Sentence sentence, int noun, Relations found) {
        int among = sentence.find(AMONG, noun - 5, noun);
        int verb = among < 0 ? -1 : among - 1;
        while (verb >= 0 && among - verb < 24 && !COUNTING.contains(Verbs.verb(sentence.word(verb)))) {
            verb--;
        }
        if (verb < 0 || !COUNTING.contains(Verbs.verb(sentence.word(verb)))) {
            return false;
        }
        VerbChain chain = VerbChain.of(sentence, verb);
        Roles roles = new Roles(reading, sentence);
        List<Party> customers = roles.names(sentence.after(verb), among);
        if (chain.isPassive() || chain.isNegated() || customers.isEmpty()) {
            return false;
        }
        add(
                sentence,
                noun,
                roles.subject(chain),
                customers,
                Claims.of(sentence, chain),
                "relation.supply.counted",
                found);
        return true;
    }

    /** "Bolt is a customer of Acme", "Bolt, a longtime customer of Acme". */
    private static void readCustomerOf(Reading reading, Sentence sentence, int noun, Relations found) {
        int of = sentence.after(noun);
        Name supplier = sentence.at(sentence.after(of)).name();
        int start = noun - 1;
        while (start > 0 && noun - start < 4 && !ARTICLES.contains(sentence.word(start))) {
            start--;
        }
        int link = sentence.before(start);
        boolean apposed = sentence.word(link).equals(",");
        boolean linked = apposed
                || sentence.word(link).equals("is")
                || sentence.word(link).equals("was")
                || sentence.word(link).equals("remains")
                || sentence.word(link).equals("became");
        Name customer = linked ? sentence.at(sentence.before(link)).name() : null;
        if (!sentence.word(of).equals("of") || supplier == null || customer == null || customer.titled()) {
            return;
        }
        add(
                sentence,
                noun,
                List.of(reading.party(supplier)),
                List.of(reading.party(customer)),
                Claims.of(sentence, noun, null),
                "relation.supply.customer",
                found);
    }

    private static void add(
            Sentence sentence,
            int at,
            List<Party> suppliers,
            List<Party> customers,
            Modality modality,
            String rule,
            Relations found) {
        if (modality == Modality.FEARED) {
            return;
        }
        for (Party supplier : suppliers) {
            for (Party customer : customers) {
                found.add(sentence, at, at + 1, rule, modality, supplier, RelationType.SUPPLIER_CUSTOMER, customer);
            }
        }
    }
}
