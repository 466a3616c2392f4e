package nightdesk.extract;

import java.util.Set;
import nightdesk.text.WordSet;

/** Words that say how news is for the one they are said of. Published: these lists are the whole rule. */
final class ToneWords {
    /** Good news for whom they are said of. */
    static final Set<String> GOOD = WordSet.of("""
            growth grew gain gains gained record strong stronger strongest strength success successful successfully win wins won winning awarded award beat beats
            exceeded exceeds exceed outperform outperformed surpass surpassed upbeat boost boosts boosted boosting improve improved improves improvement
            improving leading leader dominance dominates breakthrough praise praised popular best profitable accelerate accelerated accelerates soar soared
            soars surged surge surges jump jumped jumps climbed rally rallied upgrade upgraded upgrades milestone robust favorable favourable solid healthy
            momentum advantage advantages innovative award-winning top-selling doubled tripled expanding expands expanded rebound rebounded recovery
            recovered raises dividend buoyed enhanced enhance strengthens strengthen strengthened validated validates wins lands landed secured
            outstanding impressive optimistic confident positive welcomed backs backed endorsed approval benefit benefits efficiency
            """);

    /** Bad news for whom they are said of. */
    static final Set<String> BAD = WordSet.of("""
            loss losses lost lose loses losing decline declined declines declining drop dropped drops fell fall falls falling plunge plunged plunges tumble tumbled
            tumbles slump slumped slide slid slides slipped sank weak weaker weakness weakened disappointing disappointed disappointment warn warned warns warning
            miss missed misses shortfall lawsuit lawsuits sue sued sues suing suit investigation investigating probe probed fine fined penalty charges
            accused accuses allegations alleged alleging fraud scandal violated violation violations violate breach breached hack hacked hackers vulnerability
            vulnerabilities flaw flaws bug bugs outage outages disrupted disruption recall recalled delay delayed delays fail failed fails failure layoff layoffs
            laid-off bankruptcy bankrupt insolvency crisis trouble troubled troubles struggle struggling struggles hurt hurts hit problems problem concern
            concerns worried worries fear fears feared threat threatens threatened criticism criticized critics controversy controversial ban banned block
            blocked blocking downgrade downgraded cut cuts cutting lowered lowers lower slash slashed reject rejected rejects ditch ditching drop-off backlash
            scrutiny antitrust monopoly unfair illegal illegally overpriced bubble shortage shortages deficit debt write-down writedown impairment
            negative pessimistic sluggish slowdown slowing resign resigned ousted fired defect defection undermine risk-laden exposed stolen leak leaked leaks
            collapse collapsed halted halt shelved scrapped abandoned suspends suspended eliminate crash crashed patent-infringement infringement infringing
            jammed trapping defective defect defects unsafe damages worse worst adverse unfavorable decreased decrease reduced
            """);

    /** Things that are good when they fall and bad when they rise. */
    static final Set<String> BURDENS =
            WordSet.of("loss losses cost costs expenses debt debts unemployment charges deficit spending inventories");

    /** Words of falling. */
    static final Set<String> FALLING = WordSet.of(
            "fell fall falls falling narrowed narrows narrow decreased decrease declined dropped cut reduced reduce shrank lower");

    /** Words of rising. */
    static final Set<String> RISING = WordSet.of(
            "rose rise rises rising increased increase increases up climbed jumped soared surged grew widened higher totalled");

    /** What rises for the good of its owner. */
    static final Set<String> RESULTS = WordSet.of("""
            profit profits sales revenue revenues earnings income turnover shares stock demand orders margin margins ebitda eps shipments market deliveries
            """);

    private ToneWords() {}
}
