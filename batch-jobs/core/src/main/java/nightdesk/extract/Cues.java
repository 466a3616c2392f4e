package nightdesk.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import nightdesk.annotate.WrittenMoney;
import nightdesk.clause.Reading;
import nightdesk.fact.Mention;

/** Which sentences of a text are worth reading, by the words found in one pass over it. */
record Cues(List<Integer> money, List<Integer> deal) {
    static Cues all(Reading reading) {
        TreeSet<Integer> money = new TreeSet<>();
        for (WrittenMoney written : reading.annotations().money()) {
            money.add(reading.numberAt(written.span().start()));
        }
        for (Mention mention : reading.annotations().mentions()) {
            money.add(reading.numberAt(mention.evidence().span().start()));
        }
        List<Integer> every = new ArrayList<>();
        for (int i = 0; i < reading.size(); i++) {
            every.add(i);
        }
        return new Cues(List.copyOf(money), List.copyOf(every));
    }
}
