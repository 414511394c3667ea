package dk.sigtepunkt.domain.reconcile;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.figure.AreaCode;
import dk.sigtepunkt.contracts.identity.FacetKey;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.identity.SigtepunktId;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.indicator.Unit;
import dk.sigtepunkt.contracts.municipality.Municipality;
import dk.sigtepunkt.contracts.strategy.Facet;
import dk.sigtepunkt.contracts.strategy.Sigtepunkt;
import dk.sigtepunkt.contracts.strategy.Strategy;
import dk.sigtepunkt.domain.municipality.AreaNames;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What readers know things by; what nobody has given a title stands by its key. */
public final class Titles {
    /** Everything stands by its key. */
    static final Titles NONE = new Titles(List.of(), Optional.empty(), List.of());

    private final List<Strategy> strategies;
    private final Optional<Municipality> municipality;
    private final List<Committee> committees;
    private final Map<ItemRef, String> items;
    private final Optional<AreaNames> areas;

    private Titles(List<Strategy> strategies, Optional<Municipality> municipality, List<Committee> committees) {
        this.strategies = List.copyOf(strategies);
        this.municipality = municipality;
        this.committees = List.copyOf(committees);
        this.items = this.committees.stream()
                .flatMap(Titles::items)
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
        this.areas = municipality.map(known -> AreaNames.of(known, this.committees));
    }

    /**
     * Of two titles of one thing the first counts.
     *
     * @param committees also those of which something is told only because it was carried on
     */
    public static Titles of(List<Strategy> strategies, Municipality municipality, List<Committee> committees) {
        return new Titles(strategies, Optional.of(municipality), committees);
    }

    /** The same where a committee's own words come first. */
    Titles as(Committee first) {
        return new Titles(
                strategies,
                municipality,
                Stream.concat(Stream.of(first), committees.stream()).toList());
    }

    String item(ItemRef item) {
        return items.getOrDefault(item, item.toString());
    }

    String indicator(IndicatorId id) {
        return items.getOrDefault(ItemRef.of(id), id.toString());
    }

    /** What an indicator is measured in; empty where nobody knows it. */
    Optional<Unit> unit(IndicatorId id) {
        return committees.stream()
                .flatMap(committee -> committee.indicator(id).stream())
                .map(Indicator::unit)
                .findFirst();
    }

    String sigtepunkt(SigtepunktId id) {
        return find(id).map(Sigtepunkt::title).orElse(id.value());
    }

    String facet(SigtepunktId of, FacetKey key) {
        return find(of).stream()
                .flatMap(sigtepunkt -> sigtepunkt.facets().stream())
                .filter(facet -> facet.key().equals(key))
                .map(Facet::title)
                .findFirst()
                .orElse(key.value());
    }

    String area(AreaCode code) {
        return areas.map(names -> names.name(code)).orElse(code.value());
    }

    private Optional<Sigtepunkt> find(SigtepunktId id) {
        return strategies.stream()
                .flatMap(strategy -> strategy.sigtepunkt(id).stream())
                .findFirst();
    }

    private static Stream<Map.Entry<ItemRef, String>> items(Committee committee) {
        return Stream.of(
                        Stream.of(Map.entry(ItemRef.of(committee.id()), committee.name())),
                        committee.focusAreas().stream().map(area -> Map.entry(ItemRef.of(area.ref()), area.title())),
                        committee.indicators().stream().map(one -> Map.entry(ItemRef.of(one.id()), one.name())),
                        committee.actions().stream().map(one -> Map.entry(one.ref(), one.title())))
                .flatMap(items -> items);
    }
}
