package dk.sigtepunkt.domain.gap;

import dk.sigtepunkt.contracts.committee.ExpectedEffect;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.actions.ActionStanding;
import dk.sigtepunkt.domain.committees.CarriedIndicators;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What all committees' actions are expected to change in a quarter, by the indicator that they name. */
public final class ExpectedEffects {
    private final Map<ItemRef, List<Expectation>> byIndicator = new HashMap<>();

    private final CarriedIndicators carried;

    private ExpectedEffects(CarriedIndicators carried) {
        this.carried = carried;
    }

    /**
     * @param committees as they said things in the quarter: an action that had taken no step by then is not among them
     * @param readOn the day whose knowledge is shown
     */
    public static ExpectedEffects in(CatalogueSnapshot committees, Period quarter, LocalDate readOn) {
        ExpectedEffects all = new ExpectedEffects(CarriedIndicators.in(committees));
        committees.committees().stream()
                .map(KnownCommittee::content)
                .flatMap(content -> content.actions().stream())
                .filter(action -> !action.details().effects().isEmpty())
                .map(action -> ActionStanding.at(action, quarter, readOn))
                .flatMap(Optional::stream)
                .forEach(all::add);
        return all;
    }

    private void add(ActionStanding standing) {
        for (ExpectedEffect effect : standing.action().details().effects()) {
            byIndicator
                    .computeIfAbsent(ItemRef.of(effect.indicator()), one -> new ArrayList<>())
                    .add(Expectation.of(standing, effect));
        }
    }

    /**
     * Those of an indicator, and of the former ones whose series it goes on with over any number of steps; the nearest ones
     * first, and in the committees' own order. An effect on one of several that are summed is the same effect on the sum.
     */
    public List<Expectation> on(Indicator indicator) {
        return carried.line(indicator).stream()
                .flatMap(item -> byIndicator.getOrDefault(item, List.of()).stream())
                .toList();
    }
}
