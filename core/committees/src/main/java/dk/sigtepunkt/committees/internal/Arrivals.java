package dk.sigtepunkt.committees.internal;

import dk.sigtepunkt.contracts.CommitteeId;
import dk.sigtepunkt.domain.committees.DeploymentAct;
import dk.sigtepunkt.domain.committees.Deployments.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/** Takes a candidate into service: swapped in, kept for the next start, written down. */
final class Arrivals {
    private final Swap swap;
    private final KeptBundles kept;
    private final Journal journal;
    private final Clock clock;

    Arrivals(Swap swap, KeptBundles kept, Journal journal, Clock clock) {
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
    record Way(DeploymentAct act, String by, Optional<Path> dropped, String before) {}

    /** @param instead the bundles that it takes the place of */
    Outcome take(Candidate candidate, Way way, List<Bundle> instead) {
        Candidate.Source source = candidate.source();
        CommitteeId committee = candidate.content().id();
        String location = Provenance.location(committee.value(), source.sha256(), clock.millis());
        Swap.Result result = swap.in(location, candidate.jar(), instead);
        if (result.bundle().isEmpty()) {
            return journal.refused(Optional.of(committee), source, way.by(), named(source, result.findings()));
        }
        Provenance provenance = new Provenance(
                location,
                source.file(),
                source.sha256(),
                way.by(),
                clock.instant(),
                way.dropped(),
                way.before(),
                false);
        keep(candidate, provenance, result.bundle().get());
        swap.takeAway(instead);
        return journal.done(committee, way.act(), candidate.identity().version().toString(), source, way.by());
    }

    private void keep(Candidate candidate, Provenance provenance, Bundle bundle) {
        try {
            kept.keep(candidate.identity(), candidate.jar(), provenance);
            // From now on it starts with the server.
            bundle.start();
        } catch (IOException full) {
            throw new UncheckedIOException("cannot keep " + provenance.file(), full);
        } catch (BundleException impossible) {
            throw new IllegalStateException(bundle + " is active and does not start", impossible);
        }
    }

    private static List<String> named(Candidate.Source source, List<String> findings) {
        return findings.stream()
                .map(finding -> finding.startsWith(source.file()) ? finding : source.file() + ": " + finding)
                .toList();
    }
}
