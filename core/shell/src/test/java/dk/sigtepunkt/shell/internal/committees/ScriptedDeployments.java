package dk.sigtepunkt.shell.internal.committees;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.committees.Artifact;
import dk.sigtepunkt.domain.committees.Deployment;
import dk.sigtepunkt.domain.committees.DeploymentAct;
import dk.sigtepunkt.domain.committees.Deployments;
import dk.sigtepunkt.domain.committees.InstalledBundle;
import dk.sigtepunkt.domain.committees.Plan;
import dk.sigtepunkt.domain.committees.Wiring;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers what a test wants and remembers what it was asked to do. */
final class ScriptedDeployments implements Deployments {
    static final Instant AT = Instant.parse("2025-09-30T11:05:00Z");
    static final CommitteeId HAVN = new CommitteeId("havn");

    final List<String> asked = new ArrayList<>();
    final List<InstalledBundle> bundles = new ArrayList<>();
    Plan plan = new Plan.Refused(List.of("havn.committee.yaml, linje 6: Sigtepunktet »bro« findes ikke."));
    Optional<String> before = Optional.empty();

    static InstalledBundle bundle(long number, String version, boolean serving) {
        return new InstalledBundle(
                number,
                HAVN,
                version,
                "havn.jar",
                "0123456789abcdef",
                "operator",
                Optional.of(AT),
                true,
                serving,
                false);
    }

    @Override
    public Plan plan(Artifact artifact) {
        return plan;
    }

    @Override
    public Outcome deploy(Artifact artifact, String by) {
        asked.add("deploy " + artifact.name() + " by " + by);
        return plan.fold(
                accepted -> done(DeploymentAct.INSTALLED, accepted.version(), by),
                refused -> new Outcome.Refused(refused.findings()));
    }

    @Override
    public Outcome rollBack(CommitteeId committee, String by) {
        return before.map(version -> done(DeploymentAct.ROLLED_BACK, version, by))
                .orElseGet(() -> new Outcome.Refused(List.of("Der er ingen version før.")));
    }

    @Override
    public Outcome stop(CommitteeId committee, String by) {
        return done(DeploymentAct.STOPPED, "1.0.0", by);
    }

    @Override
    public Outcome start(CommitteeId committee, String by) {
        return done(DeploymentAct.STARTED, "1.0.0", by);
    }

    @Override
    public Outcome remove(CommitteeId committee, String by) {
        return done(DeploymentAct.REMOVED, "1.0.0", by);
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

    private static Outcome done(DeploymentAct act, String version, String by) {
        return new Outcome.Done(
                new Deployment(Optional.of(HAVN), act, version, "havn.jar", "0123456789abcdef", by, AT, ""));
    }
}
