package dk.sigtepunkt.shell.internal.deployments;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.deployments.Artifact;
import dk.sigtepunkt.domain.deployments.ArtifactFile;
import dk.sigtepunkt.domain.deployments.Deployment;
import dk.sigtepunkt.domain.deployments.DeploymentAct;
import dk.sigtepunkt.domain.deployments.DeploymentOrders;
import dk.sigtepunkt.domain.deployments.DeploymentOutcome;
import dk.sigtepunkt.domain.deployments.Deployments;
import dk.sigtepunkt.domain.deployments.Grant;
import dk.sigtepunkt.domain.deployments.InstalledBundle;
import dk.sigtepunkt.domain.deployments.Plan;
import dk.sigtepunkt.domain.deployments.RefusalReason;
import dk.sigtepunkt.domain.deployments.Wiring;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers what a test wants and remembers what it was asked to do. */
public final class ScriptedDeployments implements Deployments, DeploymentOrders {
    public static final Instant AT = Instant.parse("2025-09-30T11:05:00Z");
    public static final CommitteeId HAVN = new CommitteeId("havn");

    private static final List<String> BEYOND = List.of("Det har du ikke ret til.");

    public final List<String> asked = new ArrayList<>();
    public final List<InstalledBundle> bundles = new ArrayList<>();
    /** That it changes quarters that are over. */
    boolean retroactive;

    public Plan plan = new Plan.Refused(List.of("havn.committee.yaml, linje 6: Sigtepunktet »bro« findes ikke."));
    public Optional<String> before = Optional.empty();

    public static InstalledBundle bundle(long number, String version, boolean serving) {
        return new InstalledBundle(
                number,
                HAVN,
                version,
                new ArtifactFile("havn.jar", "0123456789abcdef"),
                new InstalledBundle.Installed("operator", Optional.of(AT), false),
                new InstalledBundle.Use(true, serving));
    }

    @Override
    public Plan plan(Artifact artifact, Grant grant) {
        if (!grant.reaches(HAVN)) {
            return new Plan.Refused(BEYOND, RefusalReason.FOREIGN_COMMITTEE);
        }
        return retroactive && !grant.endedQuarters(HAVN)
                ? new Plan.Refused(BEYOND, RefusalReason.ENDED_QUARTERS)
                : plan;
    }

    @Override
    public DeploymentOutcome deploy(Artifact artifact, Grant grant) {
        if (!grant.reaches(HAVN)) {
            return new DeploymentOutcome.Refused(BEYOND, BEYOND, RefusalReason.FOREIGN_COMMITTEE);
        }
        asked.add("deploy " + artifact.name() + " by " + grant.by().name());
        if (retroactive && !grant.endedQuarters(HAVN)) {
            return new DeploymentOutcome.Refused(BEYOND, BEYOND, RefusalReason.ENDED_QUARTERS);
        }
        return plan.fold(
                accepted -> done(
                        DeploymentAct.INSTALLED,
                        accepted.versions().planned(),
                        grant.by().name()),
                refused -> new DeploymentOutcome.Refused(refused.findings()));
    }

    @Override
    public DeploymentOutcome rollBack(CommitteeId committee, Grant grant) {
        return before.map(version ->
                        done(DeploymentAct.ROLLED_BACK, version, grant.by().name()))
                .orElseGet(() -> new DeploymentOutcome.Refused(List.of("Der er ingen version før.")));
    }

    @Override
    public DeploymentOutcome stop(CommitteeId committee, Actor actor) {
        return done(DeploymentAct.STOPPED, "1.0.0", actor.name());
    }

    @Override
    public DeploymentOutcome start(CommitteeId committee, Actor actor) {
        return done(DeploymentAct.STARTED, "1.0.0", actor.name());
    }

    @Override
    public DeploymentOutcome remove(CommitteeId committee, Actor actor) {
        return done(DeploymentAct.REMOVED, "1.0.0", actor.name());
    }

    @Override
    public List<InstalledBundle> installed() {
        return bundles;
    }

    @Override
    public Optional<String> versionBefore(CommitteeId committee) {
        return before;
    }

    @Override
    public Wiring wiring() {
        return new Wiring(0, Map.of());
    }

    private static DeploymentOutcome done(DeploymentAct act, String version, String by) {
        return new DeploymentOutcome.Done(new Deployment(
                Optional.of(HAVN), act, version, new ArtifactFile("havn.jar", "0123456789abcdef"), by, AT, ""));
    }
}
