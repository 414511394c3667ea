package dk.sigtepunkt.committees.internal;

import dk.sigtepunkt.contracts.CommitteeId;
import dk.sigtepunkt.domain.committees.Deployment;
import dk.sigtepunkt.domain.committees.DeploymentAct;
import dk.sigtepunkt.domain.committees.DeploymentLog;
import dk.sigtepunkt.domain.committees.Deployments.Outcome;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Writes down what was done with committees, and answers it. */
final class Journal {
    static final Candidate.Source NO_FILE = new Candidate.Source("", "");

    private final DeploymentLog log;
    private final Clock clock;

    Journal(DeploymentLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    /** @param note what a person should know besides; may be empty */
    Outcome done(
            CommitteeId committee, DeploymentAct act, String version, Candidate.Source source, String by, String note) {
        Deployment deployment = new Deployment(
                Optional.of(committee), act, version, source.file(), source.sha256(), by, clock.instant(), note);
        log.add(deployment);
        return new Outcome.Done(deployment);
    }

    /** What somebody handed in and did not get through. */
    Outcome refused(Optional<CommitteeId> committee, Candidate.Source source, String by, List<String> findings) {
        log.add(new Deployment(
                committee,
                DeploymentAct.REFUSED,
                "",
                source.file(),
                source.sha256(),
                by,
                clock.instant(),
                String.join("\n", findings)));
        return new Outcome.Refused(findings);
    }

    /** What could not be done, and is not worth remembering. */
    static Outcome nothing(String... findings) {
        return new Outcome.Refused(List.of(findings));
    }
}
