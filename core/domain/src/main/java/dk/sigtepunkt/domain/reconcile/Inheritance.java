package dk.sigtepunkt.domain.reconcile;

import dk.sigtepunkt.contracts.committee.Action;
import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.identity.Succession;
import dk.sigtepunkt.contracts.indicator.Indicator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** One committee's content on its way to what it is with everything it carries on; used once. */
final class Inheritance {
    private final Committee declared;
    private final History history;
    private final Takeover<Indicator> indicators;
    private final Takeover<Action> actions;

    private record Link(FocusArea successor, Succession succession) {}

    /** @param namedElsewhere former items that another committee's content names as the one that it carries on */
    Inheritance(Committee declared, History history, Predicate<ItemRef> namedElsewhere) {
        this.declared = AreaLinks.implied(declared, history.contents());
        this.history = history;
        this.indicators = new Takeover<>(IndicatorForm.FORM, this.declared, history, namedElsewhere);
        this.actions = new Takeover<>(ActionForm.FORM, this.declared, history, namedElsewhere);
    }

    CarryOverResult carryOver(CarryOverFilter taken) {
        Set<FocusAreaRef> done = new HashSet<>();
        for (Link link : links()) {
            FocusAreaRef former = AreaLinks.former(link.succession());
            if (done.add(former)) {
                history.before(former, link.successor().ref()).ifPresent(content -> {
                    Takeover.Area area =
                            new Takeover.Area(former, link.successor().ref(), link.succession());
                    indicators.take(content, area, taken);
                    actions.take(content, area, taken);
                });
            }
        }
        Map<ItemRef, Set<CarryOverResult.Claim>> claims = new LinkedHashMap<>(indicators.claims());
        claims.putAll(actions.claims());
        return new CarryOverResult(content(), claims);
    }

    private Committee content() {
        return declared.with(declared.focusAreas(), indicators.items(), actions.items());
    }

    /** The committee's own former areas come first, so that what was there keeps its keys. */
    private List<Link> links() {
        List<Link> links = new ArrayList<>(declared.focusAreas().stream()
                .flatMap(area -> area.replaces().stream().map(succession -> new Link(area, succession)))
                .toList());
        links.sort(Comparator.comparing(
                link -> !link.succession().former().committee().equals(declared.id())));
        return links;
    }

    /** Former items that a content names as those that it carries on, also its focus areas'. */
    static Stream<ItemRef> named(Committee committee) {
        return Stream.of(
                        committee.replaces().stream(),
                        committee.focusAreas().stream().flatMap(area -> area.replaces().stream()),
                        committee.indicators().stream().flatMap(one -> one.replaces().stream()),
                        committee.actions().stream().flatMap(one -> one.replaces().stream()))
                .flatMap(successions -> successions)
                .map(Succession::former);
    }
}
