package dk.sigtepunkt.sources.internal.runs;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.source.FigureMapping;
import dk.sigtepunkt.contracts.source.SourceDefinition;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.sources.SourceRun.Trigger;
import java.util.List;
import java.util.Optional;

/**
 * What is to be run.
 *
 * @param committee the source's own, as it is when the run starts
 */
public record Order(Committee committee, SourceDefinition source, Trigger trigger, Actor actor, RunInput material) {
    public Optional<Indicator> indicator(IndicatorId id) {
        return committee.indicator(id);
    }

    /** Those that the source serves and that there are, each once. */
    public List<Indicator> indicators() {
        return source.figures().stream()
                .map(FigureMapping::indicator)
                .distinct()
                .flatMap(id -> indicator(id).stream())
                .toList();
    }

    FigureMapping mapping(IndicatorId id) {
        return source.figures().stream()
                .filter(figure -> figure.indicator().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the source does not serve " + id));
    }
}
