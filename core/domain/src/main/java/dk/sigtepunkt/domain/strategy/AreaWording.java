package dk.sigtepunkt.domain.strategy;

import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.contracts.indicator.Adoption;
import dk.sigtepunkt.contracts.strategy.StrategyState;
import dk.sigtepunkt.contracts.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How an area is worded, and by whom. An area that carries on others has their wordings.
 *
 * @param wordings the council's; empty when it has stated none, then the committee's own is the wording
 * @param own as the committee's file says it
 * @param decided the decision that brought the wording; empty when it is that of the strategy's annex
 */
public record AreaWording(Standing standing, List<OfficialWording> wordings, String own, Optional<Adoption> decided) {
    public AreaWording {
        wordings = List.copyOf(wordings);
    }

    /** What the wording is worth. */
    public enum Standing {
        /** The strategy is a draft, and so is its annex. */
        DRAFT("draft"),
        ADOPTED("adopted"),
        /** The area is the committee's own. */
        OWN("own");

        private final String code;

        Standing(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /**
     * @param then what the council had adopted by then
     * @param quarter the one that is read: it tells which of several strategies the area is read under
     */
    public static AreaWording of(
            FocusArea area, AreaAncestry ancestry, ExpectedFocusAreas then, Strategies strategies, Period quarter) {
        List<ExpectedFocusArea> adopted = ancestry.adopted(area, then);
        Optional<Adoption> decided =
                adopted.stream().flatMap(one -> one.decided().stream()).findFirst();
        boolean own = adopted.isEmpty() && !then.all().isEmpty();
        return new AreaWording(
                own
                        ? Standing.OWN
                        : decided.isEmpty() && draft(area, strategies, quarter) ? Standing.DRAFT : Standing.ADOPTED,
                adopted.stream().flatMap(one -> one.wording().stream()).toList(),
                area.officialWording(),
                decided);
    }

    private static boolean draft(FocusArea area, Strategies strategies, Period quarter) {
        return strategies
                        .of(area.primary().sigtepunkt(), quarter)
                        .orElseGet(strategies::current)
                        .state()
                instanceof StrategyState.Draft;
    }

    /** Whether the committee's file says something else than the council. */
    public boolean differs() {
        return !wordings.isEmpty() && wordings.stream().noneMatch(wording -> wording.isSaidBy(own));
    }

    /** Without emphasis. */
    public String plain() {
        return wordings.isEmpty()
                ? own
                : wordings.stream().map(OfficialWording::plain).collect(Collectors.joining(" / "));
    }
}
