package dk.sigtepunkt.web.internal;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.audit.Notes;
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
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Remembers what it was asked to do; refuses to work while the asker holds a reading, as the real one would wait. */
public final class MemoryDeployments implements Deployments, DeploymentOrders {
    private static final List<String> BEYOND = List.of("Det har du ikke ret til.");

    public final MemoryDeploymentLog log = new MemoryDeploymentLog();
    public final List<Artifact> deployed = new ArrayList<>();
    public final List<InstalledBundle> bundles = new ArrayList<>();
    public final Map<CommitteeId, String> before = new HashMap<>();
    public Function<Artifact, Plan> plan = artifact -> new Plan.Refused(List.of("ingen plan"));
    public Optional<String> objection = Optional.empty();
    /** That it changes quarters that are over. */
    public boolean retroactive;

    public Wiring wiring = new Wiring(0, Map.of(7L, 1));
    private final WatchedCatalogue catalogue;

    MemoryDeployments(WatchedCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Plan plan(Artifact artifact, Grant grant) {
        if (!grant.reaches(MadeUp.WATER)) {
            return new Plan.Refused(BEYOND, RefusalReason.FOREIGN_COMMITTEE);
        }
        return retroactive && !grant.endedQuarters(MadeUp.WATER)
                ? new Plan.Refused(BEYOND, RefusalReason.ENDED_QUARTERS)
                : plan.apply(artifact);
    }

    @Override
    public DeploymentOutcome deploy(Artifact artifact, Grant grant) {
        if (!grant.reaches(MadeUp.WATER)) {
            return new DeploymentOutcome.Refused(BEYOND, BEYOND, RefusalReason.FOREIGN_COMMITTEE);
        }
        if (retroactive && !grant.endedQuarters(MadeUp.WATER)) {
            return new DeploymentOutcome.Refused(BEYOND, BEYOND, RefusalReason.ENDED_QUARTERS);
        }
        deployed.add(artifact);
        return done(
                MadeUp.WATER,
                DeploymentAct.UPDATED,
                artifact.name(),
                artifact.sha256(),
                grant.by().name());
    }

    @Override
    public DeploymentOutcome rollBack(CommitteeId committee, Grant grant) {
        return done(committee, DeploymentAct.ROLLED_BACK, "", "", grant.by().name());
    }

    @Override
    public DeploymentOutcome stop(CommitteeId committee, Actor actor) {
        return done(committee, DeploymentAct.STOPPED, "", "", actor.name());
    }

    @Override
    public DeploymentOutcome start(CommitteeId committee, Actor actor) {
        return done(committee, DeploymentAct.STARTED, "", "", actor.name());
    }

    @Override
    public DeploymentOutcome remove(CommitteeId committee, Actor actor) {
        return done(committee, DeploymentAct.REMOVED, "", "", actor.name());
    }

    private DeploymentOutcome done(CommitteeId committee, DeploymentAct act, String file, String sha256, String by) {
        if (catalogue.opened != catalogue.closed) {
            throw new AssertionError("whoever changes the committees must hold no reading of them");
        }
        if (objection.isPresent()) {
            return new DeploymentOutcome.Refused(List.of(objection.get()));
        }
        Deployment one = new Deployment(
                Optional.of(committee),
                act,
                "1.2.0",
                new ArtifactFile(file, sha256),
                by,
                Instant.parse("2026-03-10T09:00:00Z"),
                "");
        log.add(one, Notes.any());
        return new DeploymentOutcome.Done(one);
    }

    @Override
    public List<InstalledBundle> installed() {
        return List.copyOf(bundles);
    }

    @Override
    public Optional<String> versionBefore(CommitteeId committee) {
        return Optional.ofNullable(before.get(committee));
    }

    @Override
    public Wiring wiring() {
        return wiring;
    }
}
