package nightdesk.briefing;

import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nightdesk.fact.AmountKind;
import nightdesk.fact.Modality;
import nightdesk.fact.Money;
import nightdesk.fact.Party;
import nightdesk.ledger.Claim;
import nightdesk.ledger.LedgerEntry;
import nightdesk.metric.DealTotal;

/** What the cells of a deal say, alike on paper and in the workbook. */
public final class DealWords {
    private static final MathContext DIGITS = new MathContext(3, RoundingMode.HALF_UP);

    private final Composition on;
    private final LedgerEntry entry;

    public DealWords(Composition on, LedgerEntry entry) {
        this.on = on;
        this.entry = entry;
    }

    /** Who pays, at most the given number of names; a dash if unnamed. */
    public String investors(int most) {
        return names(entry.investors(), most);
    }

    /** Who receives, at most the given number of names; a dash if unnamed. */
    public String targets(int most) {
        return names(entry.targets(), most);
    }

    private String names(List<Party> parties, int most) {
        return parties.isEmpty()
                ? Figures.ABSENT
                : on.statements().list(parties.stream().map(Party::name).toList(), most);
    }

    /** Equity, acquisition, ... and the round. */
    public String instrument() {
        String word = on.text().say("instrument." + entry.instrument().word());
        return entry.round() == null
                ? word
                : on.text().say("instrument.round", "instrument", word, "round", entry.round());
    }

    /** In US dollars; a converted sum has three digits, for its rate makes no sum more exact. Absent if undisclosed or without a rate. */
    public Cell value() {
        LedgerEntry.Converted usd = entry.usd();
        if (usd == null) {
            return Cell.ABSENT;
        }
        Money money = usd.money();
        return new Cell.Sum(
                usd.rateDay() == null
                        ? money
                        : new Money(
                                money.min().round(DIGITS),
                                money.max().round(DIGITS),
                                money.currency(),
                                money.qualifier()));
    }

    /** The qualifier in words, and the sum in its own currency if that is not the US dollar. */
    public String asWritten() {
        Money money = entry.amount();
        if (money == null) {
            return on.text().say("qualifier.undisclosed");
        }
        String words = qualifier(on, money);
        return money.currency().equals("USD") ? words : words + " " + Figures.money(money);
    }

    /** Word of a qualifier: {@code more than}. */
    public static String qualifier(Composition on, Money money) {
        return on.text().say("qualifier." + money.qualifier().name().toLowerCase(Locale.ROOT));
    }

    /** Announced, rumoured, ...; with the hedge if it is hedged. */
    public String status() {
        String status = on.text().say("status." + entry.status().word());
        Modality modality = entry.modality();
        return modality == Modality.ASSERTED || modality == Modality.REPORTED || modality == Modality.PLANNED
                ? status
                : on.text().say("status.hedged", "status", status, "modality", word(on, modality));
    }

    /** Word of a modality: {@code feared}. */
    public static String word(Composition on, Modality modality) {
        return on.text().say("modality." + modality.name().toLowerCase(Locale.ROOT));
    }

    /** As exactly as a claim states it; for a cumulative sum its "since". */
    public String date() {
        return entry.announced().isStated()
                ? Figures.eventDate(entry.announced())
                : on.text().say("date.not-stated");
    }

    /** Sources of the claims, those that only repeat another counted with it. */
    public int independentSources() {
        return (int) entry.claims().stream()
                .map(claim -> claim.origin().key())
                .distinct()
                .count();
    }

    /** Conflict with its range and the rule that chose, possibly one with another, known before: what a reader must know. */
    public String remarks() {
        List<String> remarks = new ArrayList<>();
        if (entry.conflict()) {
            remarks.add(on.text()
                    .say(
                            "remark.conflict",
                            "range",
                            range(),
                            "claims",
                            on.statements().counted("claim", entry.claims().size()),
                            "rule",
                            chosenBy()));
        } else if (different() > 1) {
            remarks.add(on.text().say("remark.compatible", "range", range()));
        }
        if (!entry.possiblyOneWith().isEmpty()) {
            remarks.add(on.text().say("remark.possibly-one"));
        }
        if (!entry.isNew()) {
            remarks.add(on.text().say("remark.known"));
        }
        boolean dated = entry.kind() != AmountKind.CUMULATIVE;
        if (dated && DealTotal.isOld(entry.announced(), on.coverage().edition())) {
            remarks.add(on.text().say("remark.old"));
        }
        if (entry.amount() != null && entry.usd() == null) {
            remarks.add(on.text().say("remark.no-rate"));
        }
        return String.join("; ", remarks);
    }

    /** The rule that chose the sum, in words. */
    public String chosenBy() {
        return on.text().say("chosen-by." + entry.chosenBy().word());
    }

    /** From the lowest to the highest sum claimed: {@code $10 bn to > $13 bn}. */
    public String range() {
        List<Money> sums = sums();
        if (sums.isEmpty()) {
            return Figures.ABSENT;
        }
        return sums.size() == 1
                ? Figures.money(sums.get(0))
                : on.text()
                        .say(
                                "range",
                                "least",
                                Figures.money(sums.get(0)),
                                "most",
                                Figures.money(sums.get(sums.size() - 1)));
    }

    private long different() {
        return sums().size();
    }

    private List<Money> sums() {
        return entry.claims().stream()
                .map(Claim::deal)
                .map(deal -> deal.amount())
                .filter(money -> money != null)
                .distinct()
                .sorted(Comparator.comparing(Money::min)
                        .thenComparing(Money::max)
                        .thenComparing(Money::qualifier)
                        .thenComparing(Money::currency))
                .toList();
    }
}
