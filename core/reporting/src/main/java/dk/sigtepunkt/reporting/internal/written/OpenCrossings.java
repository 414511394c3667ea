package dk.sigtepunkt.reporting.internal.written;

import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.domain.influence.AreaChange;
import dk.sigtepunkt.domain.influence.QuartersInfluences;
import dk.sigtepunkt.domain.influence.QuartersInfluences.Crossing;
import dk.sigtepunkt.domain.influence.QuartersInfluences.Touched;
import dk.sigtepunkt.domain.influence.QuartersInfluences.TouchedArea;
import dk.sigtepunkt.domain.influence.Reached;
import dk.sigtepunkt.domain.influence.Way;
import dk.sigtepunkt.reporting.ConsolidatedReport;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is felt across committees, without what is closed to the reader at either end or on the way. */
record OpenCrossings(Closings closings, ConsolidatedReport figures) {
    QuartersInfluences of(QuartersInfluences all) {
        List<ItemRef> actions = figures.focusAreas().stream()
                .flatMap(part -> part.actions().stream())
                .map(one -> one.action().ref())
                .filter(ref -> !closings.tells(ref))
                .toList();
        return new QuartersInfluences(
                all.quarter(),
                all.changes().stream()
                        .filter(one -> open(one.change(), actions))
                        .map(this::open)
                        .filter(one -> !one.touched().isEmpty())
                        .toList(),
                closings.any() ? List.of() : all.former());
    }

    /** @param closed the actions that are */
    private boolean open(AreaChange change, List<ItemRef> closed) {
        return closings.tells(change.area())
                && closed.stream().noneMatch(action -> change.key().contains("/%s/".formatted(action)));
    }

    private Crossing open(Crossing crossing) {
        return new Crossing(
                crossing.change(),
                crossing.touched().stream().flatMap(this::open).toList());
    }

    private Stream<Touched> open(Touched touched) {
        List<TouchedArea> areas =
                touched.areas().stream().flatMap(one -> open(one).stream()).toList();
        return areas.isEmpty() ? Stream.empty() : Stream.of(new Touched(touched.committee(), areas, touched.hearing()));
    }

    private Optional<TouchedArea> open(TouchedArea area) {
        List<Way> ways = area.reached().ways().stream()
                .filter(way -> way.areas().stream().allMatch(closings::tells))
                .toList();
        return ways.isEmpty() ? Optional.empty() : Optional.of(new TouchedArea(new Reached(ways), area.touch()));
    }
}
