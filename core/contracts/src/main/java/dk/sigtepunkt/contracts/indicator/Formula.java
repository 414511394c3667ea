package dk.sigtepunkt.contracts.indicator;

import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.internal.ValueCheck;
import dk.sigtepunkt.contracts.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * How an indicator is computed from others, for the same period, area and breakdown. Nothing is computed where an
 * operand has no number.
 *
 * @param of the operands, in the order that the kind says; of any committee
 * @param per for {@link Kind#PER_INHABITANT}: for each so many inhabitants, for example 1000
 * @param window for {@link Kind#ROLLING_SUM}: how many periods, the figure's own included
 * @param base for {@link Kind#INDEX}: the period that is 100
 */
public record Formula(Kind kind, List<IndicatorId> of, double per, int window, Optional<Period> base) {
    public Formula {
        of = List.copyOf(of);
        ValueCheck.that(
                of.size() == kind.operands(),
                "formlen %s regner på %d indikatorer, ikke %d".formatted(kind.code(), kind.operands(), of.size()));
        ValueCheck.that(per > 0 && Double.isFinite(per), "formlens per skal være over 0");
        ValueCheck.that(
                kind == Kind.ROLLING_SUM ? window >= 2 && window <= 60 : window == 1,
                "window er 2-60 og hører kun til rolling-sum");
        ValueCheck.that(base.isPresent() == (kind == Kind.INDEX), "base er en periode og hører kun til index");
    }

    /** What is computed. */
    public enum Kind {
        /** First divided by second, times {@code per}; the second counts inhabitants. */
        PER_INHABITANT("per-inhabitant", 2),
        /** First divided by second, in percent; both in the same unit. */
        SHARE("share", 2),
        /** The figure as a percentage of its own in the base period. */
        INDEX("index", 1),
        /** The sum of the last so many periods; only of what may be added up. */
        ROLLING_SUM("rolling-sum", 1),
        /** First minus second; both in the same unit. */
        DIFFERENCE("difference", 2);

        private final String code;
        private final int operands;

        Kind(String code, int operands) {
            this.code = code;
            this.operands = operands;
        }

        /** The word used in {@code committee.yaml}. */
        public String code() {
            return code;
        }

        public int operands() {
            return operands;
        }
    }
}
