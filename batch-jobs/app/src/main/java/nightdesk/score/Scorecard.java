package nightdesk.score;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * How far answers agree with annotated articles, summed over all of them. Every annotation is paired with at most one answer; figures are of
 * the sums, so that a long article weighs more than a short one.
 */
public final class Scorecard {
    private final Set<String> vendors;
    private final Map<ScoredKind, Counts> strict = new EnumMap<>(ScoredKind.class);
    private final Map<ScoredKind, Counts> lenient = new EnumMap<>(ScoredKind.class);
    private final Map<String, Share> shares = new LinkedHashMap<>();
    private Counts vendorSets = Counts.NONE;
    private Counts signalTypes = Counts.NONE;
    private int articles;

    /**
     * A share of cases.
     *
     * @param right cases that are right
     * @param of all cases
     */
    public record Share(int right, int of) {
        Share plus(boolean isRight) {
            return new Share(right + (isRight ? 1 : 0), of + 1);
        }

        /** The share; 0 of no case. */
        public double value() {
            return of == 0 ? 0 : (double) right / of;
        }
    }

    /**
     * One difference between annotation and answer.
     *
     * @param article its id
     * @param missed true: annotated and not found; false: found and not annotated
     * @param label the annotation or answer
     */
    public record Difference(String article, boolean missed, JsonNode label) {}

    /**
     * An empty card.
     *
     * @param vendors only mentions of these families count; empty: all
     */
    public Scorecard(Set<String> vendors) {
        this.vendors = vendors.stream().map(PartyNames::plain).collect(Collectors.toUnmodifiableSet());
        for (ScoredKind kind : ScoredKind.values()) {
            strict.put(kind, Counts.NONE);
            lenient.put(kind, Counts.NONE);
        }
    }

    /** Adds an annotated article and the answer to it. */
    public void add(JsonNode annotated, JsonNode answer) {
        articles++;
        for (ScoredKind kind : ScoredKind.values()) {
            if (kind == ScoredKind.SIGNALS && !annotated.has(kind.word())) {
                continue;
            }
            List<JsonNode> there = Labels.list(annotated, kind.word());
            List<JsonNode> found = measured(kind, answer);
            Pairing close = pairing(kind, there, found, true);
            Pairing loose = pairing(kind, there, found, false);
            add(strict, kind, new Counts(close.size(), found.size(), there.size()));
            add(lenient, kind, new Counts(loose.size(), found.size(), there.size()));
            if (kind == ScoredKind.AMOUNTS) {
                addKinds(there, found, loose);
            } else if (kind == ScoredKind.DEALS) {
                addDealFields(there, found, loose);
            } else if (kind == ScoredKind.SIGNALS) {
                signalTypes = signalTypes.plus(sets(types(there), types(found)));
            }
        }
        Set<String> named = vendorsOf(Labels.list(annotated, ScoredKind.MENTIONS.word()));
        vendorSets = vendorSets.plus(sets(named, vendorsOf(measured(ScoredKind.MENTIONS, answer))));
        addTones(annotated, answer);
    }

    /** What separates an annotated article from the answer to it, leniently, in one kind: first what was missed. */
    public List<Difference> differences(ScoredKind kind, JsonNode annotated, JsonNode answer) {
        List<JsonNode> there = Labels.list(annotated, kind.word());
        List<JsonNode> found = measured(kind, answer);
        Pairing pairing = pairing(kind, there, found, false);
        String id = Labels.text(annotated, "id");
        List<Difference> differences = new java.util.ArrayList<>();
        for (int i = 0; i < there.size(); i++) {
            if (!pairing.isAnswered(i)) {
                differences.add(new Difference(id, true, there.get(i)));
            }
        }
        for (int j = 0; j < found.size(); j++) {
            if (pairing.annotationOf(j) < 0) {
                differences.add(new Difference(id, false, found.get(j)));
            }
        }
        return differences;
    }

    /** Number of articles added. */
    public int articles() {
        return articles;
    }

    /** The counts of a kind. */
    public Counts counts(ScoredKind kind, boolean isStrict) {
        return java.util.Objects.requireNonNull((isStrict ? strict : lenient).get(kind));
    }

    /** Sets of vendors an article speaks of. */
    public Counts vendorSets() {
        return vendorSets;
    }

    /** Sets of types of signals an article gives, whatever the party. */
    public Counts signalTypes() {
        return signalTypes;
    }

    /** Shares of what was paired that is right in one more respect, by name: fields of deals, kind of an amount, tone. */
    public Map<String, Share> shares() {
        return new LinkedHashMap<>(shares);
    }

    private List<JsonNode> measured(ScoredKind kind, JsonNode answer) {
        return Labels.list(answer, kind.word()).stream()
                .filter(kind::isMeasured)
                .filter(label -> kind != ScoredKind.MENTIONS || isWanted(label))
                .toList();
    }

    private boolean isWanted(JsonNode mention) {
        return vendors.isEmpty() || vendors.contains(PartyNames.plain(Labels.text(mention, "vendor")));
    }

    private static Pairing pairing(ScoredKind kind, List<JsonNode> there, List<JsonNode> found, boolean isStrict) {
        return Pairing.of(there.size(), found.size(), (i, j) -> kind.fits(there.get(i), found.get(j), isStrict));
    }

    private static void add(Map<ScoredKind, Counts> sums, ScoredKind kind, Counts counts) {
        sums.merge(kind, counts, Counts::plus);
    }

    private void share(String name, boolean isRight) {
        shares.merge(name, new Share(isRight ? 1 : 0, 1), (known, one) -> known.plus(isRight));
    }

    private void addKinds(List<JsonNode> there, List<JsonNode> found, Pairing pairing) {
        for (int j = 0; j < found.size(); j++) {
            int i = pairing.annotationOf(j);
            if (i >= 0 && !Labels.text(there.get(i), "kind").isEmpty()) {
                share("kind of amount", Labels.sameText(there.get(i), found.get(j), "kind"));
            }
        }
    }

    private void addDealFields(List<JsonNode> there, List<JsonNode> found, Pairing pairing) {
        for (int j = 0; j < found.size(); j++) {
            int i = pairing.annotationOf(j);
            if (i < 0) {
                continue;
            }
            JsonNode deal = there.get(i);
            JsonNode other = found.get(j);
            share("status of deal", Labels.sameText(deal, other, "status"));
            share("instrument of deal", ScoredKind.DealFit.hasInstrument(deal, other));
            share("qualifier of deal", ScoredKind.DealFit.hasQualifier(deal, other));
            share("all investors of deal", ScoredKind.DealFit.hasAllInvestors(deal, other));
            share("target of deal", Labels.text(deal, "target").isEmpty() || ScoredKind.DealFit.hasTarget(deal, other));
            share("evidence of deal", Labels.shared(deal, other, "evidence_start", "evidence_end") > 0);
        }
    }

    private void addTones(JsonNode annotated, JsonNode answer) {
        Map<String, String> given = new TreeMap<>();
        JsonNode tones = answer.get("tone_by_vendor");
        if (tones != null && tones.isObject()) {
            tones.properties()
                    .forEach(tone -> given.put(
                            PartyNames.plain(tone.getKey()), tone.getValue().asString()));
        }
        JsonNode wanted = annotated.get("tone_by_vendor");
        if (wanted != null && wanted.isObject()) {
            wanted.properties()
                    .forEach(tone -> share(
                            "tone by vendor",
                            tone.getValue().asString().equals(given.get(PartyNames.plain(tone.getKey())))));
        }
    }

    private static Set<String> vendorsOf(List<JsonNode> mentions) {
        Set<String> vendors = new TreeSet<>();
        mentions.forEach(mention -> vendors.add(PartyNames.plain(Labels.text(mention, "vendor"))));
        return vendors;
    }

    private static Set<String> types(List<JsonNode> signals) {
        Set<String> types = new TreeSet<>();
        signals.forEach(signal -> types.add(Labels.text(signal, "type")));
        return types;
    }

    private static Counts sets(Set<String> there, Set<String> found) {
        Set<String> shared = new TreeSet<>(there);
        shared.retainAll(found);
        return new Counts(shared.size(), found.size(), there.size());
    }
}
