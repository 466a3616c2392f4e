package nightdesk.score;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * The kinds of facts that are measured, and when an answer is the annotation. Strict: everything that matters is equal. Lenient: a reader would
 * take the same from it.
 */
public enum ScoredKind {
    MENTIONS {
        @Override
        boolean fits(JsonNode there, JsonNode found, boolean strict) {
            return PartyNames.equal(Labels.text(there, "vendor"), Labels.text(found, "vendor"))
                    && (strict ? Labels.sameSpan(there, found) : overlaps(there, found));
        }
    },
    AMOUNTS {
        @Override
        boolean fits(JsonNode there, JsonNode found, boolean strict) {
            double tolerance = strict ? EXACT : ONE_PERCENT;
            OptionalDouble min = Labels.number(found, "value_min");
            OptionalDouble max = Labels.number(found, "value_max");
            return min.isPresent()
                    && Labels.near(Labels.number(there, "value_min").orElse(Double.NaN), min.getAsDouble(), tolerance)
                    && Labels.near(
                            Labels.number(there, "value_max").orElse(Double.NaN),
                            max.orElse(min.getAsDouble()),
                            tolerance)
                    && Labels.sameText(there, found, "currency")
                    && (strict
                            ? Labels.sameSpan(there, found)
                                    && Labels.qualifier(there).equals(Labels.qualifier(found))
                            : overlaps(there, found));
        }
    },
    DEALS {
        @Override
        boolean fits(JsonNode there, JsonNode found, boolean strict) {
            return DealFit.holds(there, found, strict);
        }
    },
    RELATIONS {
        @Override
        boolean fits(JsonNode there, JsonNode found, boolean strict) {
            String type = Labels.text(there, "type");
            if (!type.equals(Labels.text(found, "type"))) {
                return false;
            }
            boolean eitherWay = SYMMETRIC.contains(type) || !strict && type.equals("exclusivity");
            return same(there, "subject", found, "subject", strict) && same(there, "object", found, "object", strict)
                    || eitherWay
                            && same(there, "subject", found, "object", strict)
                            && same(there, "object", found, "subject", strict);
        }

        @Override
        boolean isMeasured(JsonNode answer) {
            return ANNOTATED_RELATIONS.contains(Labels.text(answer, "type"));
        }
    },
    ATTRIBUTIONS {
        @Override
        boolean fits(JsonNode there, JsonNode found, boolean strict) {
            return same(there, "source", found, "source", strict)
                    && (!strict || Labels.shared(there, found, "evidence_start", "evidence_end") > 0);
        }
    },
    COMMENT_STATUS {
        @Override
        boolean fits(JsonNode there, JsonNode found, boolean strict) {
            return same(there, "party", found, "party", strict) && Labels.sameText(there, found, "status");
        }
    },
    QUOTES {
        @Override
        boolean fits(JsonNode there, JsonNode found, boolean strict) {
            if (!same(there, "speaker", found, "speaker", strict)) {
                return false;
            }
            int start = Labels.position(there, "start");
            int end = Labels.position(there, "end");
            int otherStart = Labels.position(found, "start");
            int otherEnd = Labels.position(found, "end");
            if (strict) {
                return Math.abs(start - otherStart) <= 2 && Math.abs(end - otherEnd) <= 2;
            }
            int shared = Labels.shared(there, found, "start", "end");
            return 2 * shared >= Math.max(1, end - start + otherEnd - otherStart - shared);
        }

        @Override
        boolean isMeasured(JsonNode answer) {
            return Labels.position(answer, "end") - Labels.position(answer, "start") >= SHORTEST_QUOTE;
        }
    },
    SIGNALS {
        @Override
        boolean fits(JsonNode there, JsonNode found, boolean strict) {
            return Labels.sameText(there, found, "type")
                    && same(there, "vendor_or_party", found, "vendor_or_party", strict);
        }
    };

    private static final double EXACT = 1e-6;
    private static final double ONE_PERCENT = 0.01;
    private static final int SHORTEST_QUOTE = 20;
    private static final Set<String> SYMMETRIC = Set.of("partnership", "competition");
    private static final Set<String> ANNOTATED_RELATIONS =
            Set.of("partnership", "exclusivity", "supplier_customer", "competition", "litigation", "defection_risk");

    /** Whether an answer is the annotation. */
    abstract boolean fits(JsonNode there, JsonNode found, boolean strict);

    /** Whether answers like this are annotated at all. */
    boolean isMeasured(JsonNode answer) {
        return true;
    }

    /** The field of the annotated article: lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static boolean same(JsonNode there, String field, JsonNode found, String other, boolean strict) {
        String one = Labels.text(there, field);
        String two = Labels.text(found, other);
        return strict ? PartyNames.equal(one, two) : PartyNames.alike(one, two);
    }

    private static boolean overlaps(JsonNode there, JsonNode found) {
        return Labels.shared(there, found, "start", "end") > 0;
    }

    /** When two deals are one. */
    static final class DealFit {
        private DealFit() {}

        static boolean holds(JsonNode there, JsonNode found, boolean strict) {
            OptionalDouble amount = Labels.number(there, "amount");
            OptionalDouble other = Labels.number(found, "amount");
            if (amount.isPresent() != other.isPresent()
                    || amount.isPresent() && !sameSum(there, found, strict ? EXACT : ONE_PERCENT)) {
                return false;
            }
            return strict ? isSame(there, found) : isAlike(there, found);
        }

        private static boolean isSame(JsonNode there, JsonNode found) {
            return hasAllInvestors(there, found)
                    && Labels.texts(found, "investors").size()
                            <= Labels.texts(there, "investors").size()
                    && PartyNames.list(Labels.text(there, "target")).stream()
                            .allMatch(one -> anyAlike(one, PartyNames.list(Labels.text(found, "target"))))
                    && hasInstrument(there, found)
                    && hasQualifier(there, found)
                    && Labels.sameText(there, found, "status");
        }

        private static boolean isAlike(JsonNode there, JsonNode found) {
            List<String> investors = Labels.texts(there, "investors");
            List<String> others = Labels.texts(found, "investors");
            boolean investor = investors.stream().anyMatch(one -> anyAlike(one, others));
            boolean target = hasTarget(there, found);
            String status = Labels.text(there, "status");
            String otherStatus = Labels.text(found, "status");
            if (status.equals("cancelled") != otherStatus.equals("cancelled")
                    || status.equals("rumoured") && otherStatus.equals("completed")) {
                return false;
            }
            boolean noTarget = PartyNames.list(Labels.text(there, "target")).isEmpty();
            if (Labels.number(there, "amount").isEmpty()) {
                return (investor || investors.isEmpty()) && (target || noTarget);
            }
            return investor || target || investors.isEmpty() && noTarget;
        }

        private static boolean sameSum(JsonNode there, JsonNode found, double tolerance) {
            double sum = Labels.number(found, "amount").orElseThrow();
            if (Labels.sameText(there, found, "currency")
                    && (Labels.near(Labels.number(there, "amount").orElseThrow(), sum, tolerance)
                            || Labels.number(there, "amount_max").isPresent()
                                    && Labels.near(
                                            Labels.number(there, "amount_max").orElseThrow(), sum, tolerance))) {
                return true;
            }
            return Labels.list(there, "alt_amounts").stream()
                    .anyMatch(other -> Labels.sameText(other, found, "currency")
                            && Labels.near(Labels.number(other, "amount").orElse(Double.NaN), sum, tolerance));
        }

        static boolean hasAllInvestors(JsonNode there, JsonNode found) {
            List<String> others = Labels.texts(found, "investors");
            return Labels.texts(there, "investors").stream().allMatch(one -> anyAlike(one, others));
        }

        static boolean hasTarget(JsonNode there, JsonNode found) {
            List<String> others = PartyNames.list(Labels.text(found, "target"));
            return PartyNames.list(Labels.text(there, "target")).stream().anyMatch(one -> anyAlike(one, others));
        }

        static boolean hasInstrument(JsonNode there, JsonNode found) {
            return Labels.text(there, "instrument").equals("mixed") || Labels.sameText(there, found, "instrument");
        }

        static boolean hasQualifier(JsonNode there, JsonNode found) {
            return Labels.number(there, "amount").isEmpty()
                    || Labels.qualifier(there).equals(Labels.qualifier(found));
        }

        private static boolean anyAlike(String one, List<String> others) {
            return others.stream().anyMatch(other -> PartyNames.alike(one, other));
        }
    }
}
