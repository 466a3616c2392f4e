package nightdesk.fact;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A transfer of money or control that an article speaks of: investment, round, loan, acquisition, capital expenditure or contract.
 *
 * @param evidence span and sentence = the sentence that says it
 * @param investors who pays or gets control, in the order of the text; empty if unnamed
 * @param lead the one of them that leads a round; null if none is said to
 * @param targets who or what receives; empty for a merger of equals, which has both sides as investors
 * @param seller who gives the target up; null if not named
 * @param amount the sum; null if undisclosed
 * @param alternatives the same sum in other currencies, or the total of one with milestones
 * @param amountKind what the sum is; {@code CUMULATIVE} never joins a total of the day
 * @param valuation value of the company, kept apart from the sum
 * @param stakePercent share bought, in percent
 * @param round such as {@code Series B}
 * @param date when, as the text says
 */
public record Deal(
        Evidence evidence,
        Modality modality,
        List<Party> investors,
        @Nullable Party lead,
        List<Party> targets,
        @Nullable Party seller,
        Instrument instrument,
        DealStatus status,
        @Nullable Money amount,
        List<Money> alternatives,
        AmountKind amountKind,
        @Nullable Money valuation,
        @Nullable BigDecimal stakePercent,
        @Nullable String round,
        EventDate date)
        implements Fact {
    public Deal {
        Objects.requireNonNull(evidence);
        Objects.requireNonNull(modality);
        investors = List.copyOf(investors);
        targets = List.copyOf(targets);
        Objects.requireNonNull(instrument);
        Objects.requireNonNull(status);
        alternatives = List.copyOf(alternatives);
        Objects.requireNonNull(amountKind);
        Objects.requireNonNull(date);
        if (investors.isEmpty() && targets.isEmpty()) {
            throw new IllegalArgumentException("A deal names at least one side");
        }
    }

    @Override
    public List<String> identity() {
        return List.of(
                String.join(";", investors.stream().map(Party::word).toList()),
                String.join(";", targets.stream().map(Party::word).toList()),
                instrument.name(),
                status.name(),
                amount == null
                        ? ""
                        : amount.min().toPlainString()
                                + amount.currency()
                                + amount.qualifier().name());
    }
}
