package nightdesk.metric;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How prominent a vendor is in one article, 0 to 100 points:
 * {@code 40 headline + 20 lead + 15 (1 - first/length) + 15 min(1, mentions/5) + 10 min(1, density/2 %)}. Headline and lead (the first two
 * paragraphs) are 0 or 1; {@code first} is the offset of the first mention in the body, whose term is 0 if there is none; density is
 * mentions per 100 words. The weights are ours; position, frequency and length are the factors that media analysts use.
 */
public final class Prominence {
    private Prominence() {}

    /**
     * The points of a vendor in an article, rounded half up to two decimals so that sums are exact.
     *
     * @param firstInBody offset of the first mention below the headline, in UTF-16 units from the start of the body; negative if there is none
     * @param bodyLength length of the body in UTF-16 units
     * @param mentions mentions of the vendor in headline and body, from 1
     * @param words words of headline and body
     */
    public static BigDecimal points(
            boolean inHeadline, boolean inLead, int firstInBody, int bodyLength, int mentions, int words) {
        BigDecimal position = firstInBody < 0 || bodyLength <= 0
                ? BigDecimal.ZERO
                : BigDecimal.ONE.subtract(ratio(Math.min(firstInBody, bodyLength), bodyLength));
        BigDecimal frequency = ratio(Math.min(mentions, 5), 5);
        BigDecimal density = words <= 0
                ? BigDecimal.ZERO
                : ratio(100L * mentions, 2L * words).min(BigDecimal.ONE);
        return new BigDecimal((inHeadline ? 40 : 0) + (inLead ? 20 : 0))
                .add(position.multiply(new BigDecimal(15)))
                .add(frequency.multiply(new BigDecimal(15)))
                .add(density.multiply(BigDecimal.TEN))
                .setScale(2, RoundingMode.HALF_UP);
    }

    private static BigDecimal ratio(long part, long whole) {
        return new BigDecimal(part).divide(new BigDecimal(whole), 12, RoundingMode.HALF_UP);
    }
}
