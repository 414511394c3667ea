package dk.sigtepunkt.committees.internal.deploy;

import dk.sigtepunkt.committees.internal.refusal.Objection;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.deployments.ArtifactFile;
import dk.sigtepunkt.domain.deployments.Deployment;
import dk.sigtepunkt.domain.deployments.DeploymentAct;
import dk.sigtepunkt.domain.deployments.DeploymentLog;
import dk.sigtepunkt.domain.deployments.DeploymentNotes;
import dk.sigtepunkt.domain.deployments.DeploymentOutcome;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Writes down what was done with committees, and answers it. */
final class DeploymentRecorder {
    private static final int LOOKED_BACK = 200;

    private final DeploymentLog log;
    private final Clock clock;

    DeploymentRecorder(DeploymentLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    /** Done with what is installed; no file was handed in. */
    DeploymentOutcome done(CommitteeId committee, DeploymentAct act, String version, Actor by, String note) {
        return done(committee, act, version, ArtifactFile.NONE, by, note);
    }

    /** @param note what a person should know besides; may be empty */
    DeploymentOutcome done(
            CommitteeId committee, DeploymentAct act, String version, ArtifactFile source, Actor by, String note) {
        Deployment deployment =
                new Deployment(Optional.of(committee), act, version, source, by.name(), clock.instant(), note);
        log.add(deployment, DeploymentNotes.of(deployment, by));
        return new DeploymentOutcome.Done(deployment);
    }

    /** What somebody handed in and did not get through; what is kept of the reasons has no word of it. */
    DeploymentOutcome refused(
            Optional<CommitteeId> committee, ArtifactFile source, Actor by, List<Objection> objections) {
        Deployment refused = new Deployment(
                committee,
                DeploymentAct.REFUSED,
                "",
                source,
                by.name(),
                clock.instant(),
                String.join("\n", Objection.once(objections)));
        log.add(refused, DeploymentNotes.of(refused, by));
        return answer(objections);
    }

    /** As {@link #refused}; what lies in the deploy folder is met again at every start and written down once. */
    DeploymentOutcome refusedAgain(
            Optional<CommitteeId> committee, ArtifactFile source, Actor by, List<Objection> objections) {
        String note = String.join("\n", Objection.once(objections));
        boolean known = log.newest(LOOKED_BACK).stream()
                .filter(past ->
                        past.file().name().equals(source.name()) && past.by().equals(by.name()))
                .findFirst()
                .filter(past -> past.act() == DeploymentAct.REFUSED)
                .filter(past -> past.file().sha256().equals(source.sha256())
                        && past.note().equals(note))
                .isPresent();
        return known ? answer(objections) : refused(committee, source, by, objections);
    }

    /** Refused, and not worth remembering. */
    static DeploymentOutcome answer(List<Objection> objections) {
        return new DeploymentOutcome.Refused(
                Objection.sentences(objections), Objection.open(objections), Objection.reason(objections));
    }

    /** What could not be done, and is not worth remembering. */
    static DeploymentOutcome nothing(String... findings) {
        return new DeploymentOutcome.Refused(List.of(findings));
    }
}
