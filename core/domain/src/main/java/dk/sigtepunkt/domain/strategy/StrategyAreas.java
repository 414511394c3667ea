package dk.sigtepunkt.domain.strategy;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.identity.ItemKind;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.strategy.Strategy;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.assessment.Correction;
import dk.sigtepunkt.domain.assessment.Corrections;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.committees.RetroactiveChange;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What of an installation belongs to one strategy: the areas of two periods never mix. */
public record StrategyAreas(Strategy strategy, Strategies all) {
    /** One for each strategy. */
    public static Stream<StrategyAreas> each(Strategies all) {
        return all.all().stream().map(strategy -> new StrategyAreas(strategy, all));
    }

    /** What {@link #retroactive(Reading, Instant, Instant)} says of every strategy, newest first. */
    public static List<RetroactiveChange> retroactive(Strategies all, Reading reading, Instant from, Instant to) {
        return each(all)
                .flatMap(areas -> areas.retroactive(reading, from, to).stream())
                .sorted(Comparator.comparing(RetroactiveChange::knownAt).reversed())
                .toList();
    }

    /** The quarters that it is reported for and that something of a committee's content belongs to. */
    public List<Period> quarters(Committee content, ItemRef item) {
        boolean own = content.focusAreas().stream()
                .filter(area -> item.kind() == ItemKind.COMMITTEE
                        || ItemRef.of(area.ref()).equals(item))
                .anyMatch(this::belongs);
        return own ? all.quarters(strategy) : List.of();
    }

    /** The areas that were adopted with this strategy. */
    public ExpectedFocusAreas expected(ExpectedFocusAreas adopted) {
        return () -> adopted.all().stream()
                .filter(area -> all.belongs(area.sigtepunkt(), strategy))
                .toList();
    }

    /** Those of some areas that belong to it. */
    public List<FocusArea> of(List<FocusArea> some) {
        return some.stream().filter(this::belongs).toList();
    }

    /** The same reading without what belongs to other strategies; closed with it. */
    public Reading of(Reading reading) {
        return reading.of(strategy.id().toString(), this::in);
    }

    /** The same committees without what stands under areas of other strategies, and without those that have no others. */
    public CatalogueSnapshot in(CatalogueSnapshot catalogue) {
        if (catalogue.committees().stream().allMatch(one -> whole(one.content()))) {
            return catalogue;
        }
        return catalogue.with(catalogue.committees().stream()
                .filter(one -> one.content().focusAreas().isEmpty()
                        || one.content().focusAreas().stream().anyMatch(this::belongs))
                .map(this::in)
                .toList());
    }

    /**
     * What of it came to count, or no longer to count, in quarters that it had been reported for, newest first.
     *
     * @param from the first instant at which it may have become known
     * @param to the first that is too late
     */
    public List<RetroactiveChange> retroactive(Reading reading, Instant from, Instant to) {
        List<Period> quarters = all.quarters(strategy);
        return of(reading).retroactive(from, to).stream()
                .map(change -> change.within(quarters))
                .filter(change -> !change.effect().nothing())
                .toList();
    }

    /**
     * What was corrected of the figures of all that counted in it, newest first; also of what was replaced or closed since.
     *
     * @param from the first instant at which a correction may have become known
     * @param to the first that is too late
     */
    public List<Correction> corrections(Reading reading, Instant from, Instant to) {
        return Corrections.between(of(reading), all.quarters(strategy), from, to);
    }

    /** Whoever counted in any of its quarters, as they were in the last of those; who is there longest comes first. */
    public Collection<KnownCommittee> counted(Reading reading) {
        List<Period> newestFirst = new ArrayList<>(all.quarters(strategy));
        Collections.reverse(newestFirst);
        Map<CommitteeId, KnownCommittee> counted = new LinkedHashMap<>();
        newestFirst.stream()
                .flatMap(quarter -> in(reading.in(quarter).committees()).committees().stream())
                .forEach(committee -> counted.putIfAbsent(committee.id(), committee));
        return counted.values();
    }

    private KnownCommittee in(KnownCommittee one) {
        Committee content = one.content();
        if (whole(content)) {
            return one;
        }
        List<FocusArea> own = of(content.focusAreas());
        Set<FocusAreaKey> keys = own.stream().map(area -> area.ref().key()).collect(Collectors.toSet());
        return new KnownCommittee(
                content.with(
                        own,
                        content.indicators().stream()
                                .filter(indicator -> keys.contains(indicator.focusArea()))
                                .toList(),
                        content.actions().stream()
                                .filter(action ->
                                        keys.contains(action.focusArea().key()))
                                .toList()),
                one.state(),
                one.version(),
                one.since(),
                one.carrier());
    }

    /** The indicators of its areas in a content. */
    public Set<IndicatorId> own(CatalogueSnapshot catalogue) {
        return in(catalogue).committees().stream()
                .flatMap(committee -> committee.content().indicators().stream())
                .map(Indicator::id)
                .collect(Collectors.toSet());
    }

    /** Whether an indicator, closed ones too, is not another strategy's. One that nobody remembers is nobody's. */
    public Predicate<IndicatorId> indicators(CatalogueSnapshot catalogue) {
        Set<IndicatorId> others = Stream.concat(
                        catalogue.former().stream().map(closed -> closed.last()),
                        catalogue.committees().stream().map(KnownCommittee::content))
                .flatMap(this::othersIndicators)
                .collect(Collectors.toSet());
        return indicator -> !others.contains(indicator);
    }

    private Stream<IndicatorId> othersIndicators(Committee content) {
        if (whole(content)) {
            return Stream.of();
        }
        return content.focusAreas().stream()
                .filter(area -> !belongs(area))
                .flatMap(area -> content.indicatorsOf(area.ref().key()).stream())
                .map(indicator -> indicator.id());
    }

    private boolean whole(Committee content) {
        return content.focusAreas().stream().allMatch(this::belongs);
    }

    public boolean belongs(FocusArea area) {
        return all.belongs(area.primary().sigtepunkt(), strategy);
    }
}
