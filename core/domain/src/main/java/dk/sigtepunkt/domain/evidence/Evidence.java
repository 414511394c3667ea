package dk.sigtepunkt.domain.evidence;

import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.ItemRef;
import java.util.List;
import java.util.Optional;

/**
 * What was found, as one version of it says.
 *
 * @param bearings at least one, no area twice
 * @param action that it is about; empty for none
 */
public record Evidence(
        EvidenceMethod method,
        Gathered gathered,
        String title,
        String text,
        List<Bearing> bearings,
        Optional<ItemRef> action) {
    public Evidence {
        bearings = List.copyOf(bearings);
    }

    public boolean story() {
        return method.story();
    }

    /** How it bears on a focus area; empty when it does not. */
    public Optional<Bearing> on(FocusAreaRef area) {
        return bearings.stream().filter(one -> one.area().equals(area)).findFirst();
    }

    /** What stays of it when all that somebody wrote is taken away: how and when it was found, and on what it bore. */
    public Evidence erased() {
        return new Evidence(
                new EvidenceMethod(method.kind(), ""),
                new Gathered("", "", gathered.on()),
                "",
                "",
                bearings.stream()
                        .map(one -> new Bearing(one.area(), one.stance(), ""))
                        .toList(),
                action);
    }
}
