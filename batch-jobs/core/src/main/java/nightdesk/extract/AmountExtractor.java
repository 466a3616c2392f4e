package nightdesk.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nightdesk.annotate.Annotations;
import nightdesk.annotate.DateGrammar;
import nightdesk.annotate.WrittenMoney;
import nightdesk.fact.Amount;
import nightdesk.fact.AmountKind;
import nightdesk.fact.Deal;
import nightdesk.fact.Evidence;
import nightdesk.fact.Fact;
import nightdesk.fact.Modality;
import nightdesk.fact.Qualifier;
import nightdesk.text.Span;
import nightdesk.text.Text;

/**
 * Says what every written amount is the amount of: from the deal it belongs to, from the words around it, from an amount it is coordinated
 * with, and a headline from the body that repeats it. Vague amounts make no fact.
 */
public final class AmountExtractor implements Extractor {
    @Override
    public List<Fact> factsIn(Annotations annotations, List<Fact> before) {
        if (annotations.money().isEmpty()) {
            return List.of();
        }
        List<WrittenMoney> written = new ArrayList<>();
        for (WrittenMoney money : annotations.money()) {
            if (money.money().qualifier() != Qualifier.VAGUE) {
                written.add(money);
            }
        }
        List<Deal> deals = new ArrayList<>();
        for (Fact fact : before) {
            if (fact instanceof Deal deal) {
                deals.add(deal);
            }
        }
        List<AmountKinds.Decided> kinds = new AmountKinds(annotations.article(), written, deals).decided();
        Map<Span, Clause> clauses = new HashMap<>();
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            facts.add(fact(annotations.article().text(), written.get(i), kinds.get(i), clauses));
        }
        return List.copyOf(facts);
    }

    private static Amount fact(Text text, WrittenMoney money, AmountKinds.Decided decided, Map<Span, Clause> clauses) {
        Span sentence = text.sentenceAt(money.span().start());
        Clause clause = clauses.computeIfAbsent(sentence, span -> Clause.of(text.chars(), span));
        Deal deal = decided.deal();
        Modality modality = deal != null ? deal.modality() : clause.modality(decided.kind() == AmountKind.PROPOSED);
        Evidence evidence = new Evidence(money.span(), sentence, money.rule() + "/" + decided.rule());
        return new Amount(
                evidence,
                modality,
                text.rawSlice(money.span()),
                money.money(),
                decided.kind(),
                money.per(),
                DateGrammar.sinceNear(text.chars(), sentence, money.span()));
    }
}
