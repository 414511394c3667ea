package dk.sigtepunkt.rest.internal;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.audit.Notes;
import dk.sigtepunkt.domain.committees.ChangeKind;
import dk.sigtepunkt.domain.committees.ItemChange;
import dk.sigtepunkt.domain.deployments.Artifact;
import dk.sigtepunkt.domain.deployments.ArtifactFile;
import dk.sigtepunkt.domain.deployments.Deployment;
import dk.sigtepunkt.domain.deployments.DeploymentAct;
import dk.sigtepunkt.domain.deployments.DeploymentOrders;
import dk.sigtepunkt.domain.deployments.DeploymentOutcome;
import dk.sigtepunkt.domain.deployments.Deployments;
import dk.sigtepunkt.domain.deployments.Grant;
import dk.sigtepunkt.domain.deployments.InstalledBundle;
import dk.sigtepunkt.domain.deployments.MemoryDeploymentLog;
import dk.sigtepunkt.domain.deployments.Plan;
import dk.sigtepunkt.domain.deployments.RefusalReason;
import dk.sigtepunkt.domain.deployments.Wiring;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Takes every artifact for an update of one committee, except one that says it is bad. */
final class TownDeployments implements Deployments, DeploymentOrders {
    private static final CommitteeId ROADS = new CommitteeId("vej");
    private static final List<String> FINDINGS = List.of("vej.yaml, linje 3: nøglen mangler.", "linje 9: enhed.");

    private static final List<String> BEYOND = List.of("Det har du ikke ret til.");

    final MemoryDeploymentLog log = new MemoryDeploymentLog();
    private final Supplier<Integer> openReadings;

    /** @param openReadings a deployment would wait for them for ever, if they were the caller's own */
    TownDeployments(Supplier<Integer> openReadings) {
        this.openReadings = openReadings;
    }

    private static boolean beyond(Artifact artifact, Grant grant) {
        return !grant.endedQuarters(ROADS) && new String(artifact.bytes(), StandardCharsets.UTF_8).contains("since");
    }

    private static boolean bad(Artifact artifact) {
        return new String(artifact.bytes(), StandardCharsets.UTF_8).contains("bad");
    }

    @Override
    public Plan plan(Artifact artifact, Grant grant) {
        if (!grant.reaches(ROADS)) {
            return new Plan.Refused(BEYOND, RefusalReason.FOREIGN_COMMITTEE);
        }
        ItemChange change = new ItemChange(ItemRef.of(ROADS), "Udvalget vej", ChangeKind.CHANGED, "Nyt navn");
        if (beyond(artifact, grant)) {
            return new Plan.Refused(BEYOND, RefusalReason.ENDED_QUARTERS);
        }
        return bad(artifact)
                ? new Plan.Refused(FINDINGS)
                : new Plan.Accepted(
                        ROADS,
                        "Udvalget vej",
                        new Plan.Versions("1.1.0", Optional.of("1.0.0"), true),
                        artifact.sha256(),
                        List.of(change),
                        List.of("Ét tal falder bort."));
    }

    @Override
    public DeploymentOutcome deploy(Artifact artifact, Grant grant) {
        if (openReadings.get() != 0) {
            throw new IllegalStateException("a reading is open");
        }
        if (!grant.reaches(ROADS)) {
            return new DeploymentOutcome.Refused(BEYOND, BEYOND, RefusalReason.FOREIGN_COMMITTEE);
        }
        if (beyond(artifact, grant)) {
            return new DeploymentOutcome.Refused(BEYOND, BEYOND, RefusalReason.ENDED_QUARTERS);
        }
        boolean bad = bad(artifact);
        Deployment deployment = new Deployment(
                bad ? Optional.empty() : Optional.of(ROADS),
                bad ? DeploymentAct.REFUSED : DeploymentAct.UPDATED,
                bad ? "" : "1.1.0",
                new ArtifactFile(artifact.name(), artifact.sha256()),
                grant.by().name(),
                RunningApi.NOW,
                "");
        log.add(deployment, Notes.any());
        return bad ? new DeploymentOutcome.Refused(FINDINGS) : new DeploymentOutcome.Done(deployment);
    }

    @Override
    public DeploymentOutcome rollBack(CommitteeId committee, Grant grant) {
        return new DeploymentOutcome.Refused(FINDINGS);
    }

    @Override
    public DeploymentOutcome stop(CommitteeId committee, Actor actor) {
        return new DeploymentOutcome.Refused(FINDINGS);
    }

    @Override
    public DeploymentOutcome start(CommitteeId committee, Actor actor) {
        return new DeploymentOutcome.Refused(FINDINGS);
    }

    @Override
    public DeploymentOutcome remove(CommitteeId committee, Actor actor) {
        return new DeploymentOutcome.Refused(FINDINGS);
    }

    @Override
    public List<InstalledBundle> installed() {
        return List.of();
    }

    @Override
    public Optional<String> versionBefore(CommitteeId committee) {
        return Optional.empty();
    }

    @Override
    public Wiring wiring() {
        return new Wiring(0, Map.of());
    }
}
