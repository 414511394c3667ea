package dk.sigtepunkt.contracts.committee;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.identity.Succession;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.internal.ValueCheck;
import dk.sigtepunkt.contracts.source.SourceDefinition;
import dk.sigtepunkt.contracts.wheel.AnnualWheel;
import java.util.List;
import java.util.Optional;

/**
 * Everything a committee brings with it.
 *
 * @param nameNote what is uncertain about the name; empty when it is verified
 * @param replaces the committees whose work it carries on
 * @param sources where its figures are fetched
 * @param places the municipality's own places that its figures are divided by
 * @param since the first quarter it counts in; empty for that of its installation
 * @param influences how its focus areas and those of others work on one another, as it sees it
 * @param wheel when it meets, and what is due when
 */
public record Committee(
        CommitteeId id,
        String name,
        String nameNote,
        String description,
        List<FocusArea> focusAreas,
        List<Indicator> indicators,
        List<Action> actions,
        List<Succession> replaces,
        List<SourceDefinition> sources,
        List<Place> places,
        Optional<Since> since,
        List<Influence> influences,
        AnnualWheel wheel) {
    public Committee {
        ValueCheck.text("udvalgets navn", name);
        ValueCheck.text("udvalgets beskrivelse", description);
        focusAreas = List.copyOf(focusAreas);
        indicators = List.copyOf(indicators);
        actions = List.copyOf(actions);
        replaces = List.copyOf(replaces);
        sources = List.copyOf(sources);
        places = List.copyOf(places);
        influences = List.copyOf(influences);
    }

    public Optional<Indicator> indicator(IndicatorId indicator) {
        return indicators.stream().filter(one -> one.id().equals(indicator)).findFirst();
    }

    /** What is measured for a focus area, in the content's order. */
    public List<Indicator> indicatorsOf(FocusAreaKey area) {
        return indicators.stream().filter(one -> one.focusArea().equals(area)).toList();
    }

    /** The same committee, counting from another quarter. */
    public Committee counting(Optional<Since> other) {
        return new Committee(
                id,
                name,
                nameNote,
                description,
                focusAreas,
                indicators,
                actions,
                replaces,
                sources,
                places,
                other,
                influences,
                wheel);
    }

    /** The same committee with other content below it; everything else it has stays, whatever is added here later. */
    public Committee with(List<FocusArea> areas, List<Indicator> measures, List<Action> deeds) {
        return new Committee(
                id,
                name,
                nameNote,
                description,
                areas,
                measures,
                deeds,
                replaces,
                sources,
                places,
                since,
                influences,
                wheel);
    }

    /** The same committee with other influences; everything else it has stays, whatever is added here later. */
    public Committee influencing(List<Influence> others) {
        return new Committee(
                id,
                name,
                nameNote,
                description,
                focusAreas,
                indicators,
                actions,
                replaces,
                sources,
                places,
                since,
                others,
                wheel);
    }

    /** The same committee with another wheel; everything else it has stays, whatever is added here later. */
    public Committee turning(AnnualWheel other) {
        return new Committee(
                id,
                name,
                nameNote,
                description,
                focusAreas,
                indicators,
                actions,
                replaces,
                sources,
                places,
                since,
                influences,
                other);
    }

    /** A committee that declares no wheel. */
    public Committee(
            CommitteeId id,
            String name,
            String nameNote,
            String description,
            List<FocusArea> focusAreas,
            List<Indicator> indicators,
            List<Action> actions,
            List<Succession> replaces,
            List<SourceDefinition> sources,
            List<Place> places,
            Optional<Since> since,
            List<Influence> influences) {
        this(
                id,
                name,
                nameNote,
                description,
                focusAreas,
                indicators,
                actions,
                replaces,
                sources,
                places,
                since,
                influences,
                AnnualWheel.NONE);
    }

    /** A committee that names no influences. */
    public Committee(
            CommitteeId id,
            String name,
            String nameNote,
            String description,
            List<FocusArea> focusAreas,
            List<Indicator> indicators,
            List<Action> actions,
            List<Succession> replaces,
            List<SourceDefinition> sources,
            List<Place> places,
            Optional<Since> since) {
        this(
                id,
                name,
                nameNote,
                description,
                focusAreas,
                indicators,
                actions,
                replaces,
                sources,
                places,
                since,
                List.of());
    }

    /** A committee that counts from its installation. */
    public Committee(
            CommitteeId id,
            String name,
            String nameNote,
            String description,
            List<FocusArea> focusAreas,
            List<Indicator> indicators,
            List<Action> actions,
            List<Succession> replaces,
            List<SourceDefinition> sources,
            List<Place> places) {
        this(
                id,
                name,
                nameNote,
                description,
                focusAreas,
                indicators,
                actions,
                replaces,
                sources,
                places,
                Optional.empty());
    }

    /** A committee that fetches nothing. */
    public Committee(
            CommitteeId id,
            String name,
            String nameNote,
            String description,
            List<FocusArea> focusAreas,
            List<Indicator> indicators,
            List<Action> actions,
            List<Succession> replaces) {
        this(id, name, nameNote, description, focusAreas, indicators, actions, replaces, List.of(), List.of());
    }

    /** A committee that fetches nothing and replaces none. */
    public Committee(
            CommitteeId id,
            String name,
            String nameNote,
            String description,
            List<FocusArea> focusAreas,
            List<Indicator> indicators,
            List<Action> actions) {
        this(id, name, nameNote, description, focusAreas, indicators, actions, List.of());
    }
}
