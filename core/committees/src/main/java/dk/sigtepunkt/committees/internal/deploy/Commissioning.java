package dk.sigtepunkt.committees.internal.deploy;

import dk.sigtepunkt.committees.internal.bundle.HandInstalled;
import dk.sigtepunkt.committees.internal.bundle.KeptBundles;
import dk.sigtepunkt.committees.internal.bundle.Provenance;
import dk.sigtepunkt.committees.internal.installation.InstallationData;
import dk.sigtepunkt.committees.internal.refusal.Objection;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.deployments.ArtifactFile;
import dk.sigtepunkt.domain.deployments.DeploymentAct;
import dk.sigtepunkt.domain.deployments.DeploymentOutcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;

/** Takes a candidate into service: swapped in, kept for the next start, written down. */
final class Commissioning {
    private static final DeployWords WORDS = DeployWords.danish();

    private final Swap swap;
    private final KeptBundles kept;
    private final DeploymentRecorder journal;
    private final Clock clock;

    Commissioning(Swap swap, KeptBundles kept, DeploymentRecorder journal, Clock clock) {
        this.swap = swap;
        this.kept = kept;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * How a candidate comes.
     *
     * @param dropped where it lies in the deploy folder; empty when it came another way
     * @param before the location of what serves now; empty when nothing does
     */
    record Way(DeploymentAct act, Actor by, Optional<Path> dropped, String before) {}

    /** @param instead the bundles that it takes the place of */
    DeploymentOutcome take(Candidate candidate, Way way, List<Bundle> instead) {
        ArtifactFile source = candidate.source();
        CommitteeId committee = candidate.content().id();
        String location = Provenance.location(committee.value(), source.sha256(), clock.millis());
        // Kept first: what serves must come back after a restart, and a disk that is full must change nothing.
        keep(candidate, way, location);
        Swap.Result result = Swap.Result.refused(Objection.quotingNothing(WORDS.seeTheLog()));
        try {
            result = swap.in(location, candidate.jar(), instead);
        } finally {
            if (result.bundle().isEmpty()) {
                kept.drop(location);
            }
        }
        if (result.bundle().isEmpty()) {
            List<Objection> objections = result.findings().stream()
                    .map(objection -> objection.named(source.name()))
                    .toList();
            return way.dropped().isPresent()
                    ? journal.refusedAgain(Optional.of(committee), source, way.by(), objections)
                    : journal.refused(Optional.of(committee), source, way.by(), objections);
        }
        String note = Stream.concat(Stream.of(candidate.letIn()), swap.takeAway(instead).stream())
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining(" "));
        instead.forEach(old -> kept.leaves(old.getLocation(), HandInstalled.identity(old)));
        return journal.done(committee, way.act(), candidate.identity().version().toString(), source, way.by(), note);
    }

    private void keep(Candidate candidate, Way way, String location) {
        ArtifactFile source = candidate.source();
        Provenance provenance = new Provenance(
                location,
                source,
                way.by().name(),
                clock.instant(),
                new Provenance.Drop(way.dropped(), InstallationData.build()),
                way.before(),
                false);
        try {
            kept.keep(candidate.identity(), candidate.jar(), provenance);
        } catch (IOException full) {
            throw new UncheckedIOException("cannot keep " + source.name(), full);
        }
    }
}
