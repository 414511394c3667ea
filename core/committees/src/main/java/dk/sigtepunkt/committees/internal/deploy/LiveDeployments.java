package dk.sigtepunkt.committees.internal.deploy;

import dk.sigtepunkt.committees.internal.bundle.CommitteeBundles;
import dk.sigtepunkt.committees.internal.bundle.DamagedCopies;
import dk.sigtepunkt.committees.internal.bundle.HandInstalled;
import dk.sigtepunkt.committees.internal.bundle.Handling;
import dk.sigtepunkt.committees.internal.bundle.KeptBundles;
import dk.sigtepunkt.committees.internal.bundle.ShippedBundles;
import dk.sigtepunkt.committees.internal.catalogue.LiveCatalogue;
import dk.sigtepunkt.committees.internal.installation.InstallationData;
import dk.sigtepunkt.committees.internal.refusal.Objection;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.committees.CommitteeState;
import dk.sigtepunkt.domain.deployments.Artifact;
import dk.sigtepunkt.domain.deployments.ArtifactFile;
import dk.sigtepunkt.domain.deployments.AskForCode;
import dk.sigtepunkt.domain.deployments.DeploymentAct;
import dk.sigtepunkt.domain.deployments.DeploymentLog;
import dk.sigtepunkt.domain.deployments.DeploymentOrders;
import dk.sigtepunkt.domain.deployments.DeploymentOutcome;
import dk.sigtepunkt.domain.deployments.Deployments;
import dk.sigtepunkt.domain.deployments.Grant;
import dk.sigtepunkt.domain.deployments.InstalledBundle;
import dk.sigtepunkt.domain.deployments.Plan;
import dk.sigtepunkt.domain.deployments.RefusalReason;
import dk.sigtepunkt.domain.deployments.Wiring;
import dk.sigtepunkt.domain.municipality.Installation;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Deploys into the running framework; one thing at a time. */
@Component(service = {Deployments.class, DeploymentOrders.class, LiveDeployments.class})
public final class LiveDeployments implements Deployments, DeploymentOrders {
    /** How long a committee may take to start or to stop. */
    private static final Duration LIMIT = Duration.ofSeconds(10);

    private static final DeployWords WORDS = DeployWords.danish();

    private final LiveCatalogue catalogue;
    private final DeploymentRecorder journal;
    private final Planner planner;
    private final AskForCode asking;
    private final CommitteeBundles bundles;
    private final Inventory inventory;
    private final KeptBundles kept;
    private final Handling handling;
    private final Swap swap;
    private final Commissioning arrivals;
    private final RollBack back;
    private final DroppedRefusals drops;

    @Activate
    public LiveDeployments(
            BundleContext context,
            @Reference LiveCatalogue catalogue,
            @Reference DeploymentLog log,
            @Reference Planner planner,
            @Reference AskForCode asking,
            @Reference Installation installation,
            @Reference Clock clock) {
        this.catalogue = catalogue;
        this.journal = new DeploymentRecorder(log, clock);
        this.planner = planner;
        this.asking = asking;
        ShippedBundles shipped = new ShippedBundles(InstallationData.systemRepository(), installation.leftOut());
        this.bundles = new CommitteeBundles(context, shipped::leavesOut);
        this.kept = new KeptBundles(InstallationData.keptCommittees());
        this.inventory = new Inventory(bundles, kept, shipped, catalogue);
        this.handling = new Handling(LIMIT);
        this.swap = new Swap(context, catalogue, handling);
        this.arrivals = new Commissioning(swap, kept, journal, clock);
        this.back = new RollBack(catalogue, bundles, inventory, planner, arrivals, journal, this::takeAway);
        this.drops = new DroppedRefusals(catalogue);
    }

    @Override
    public Plan plan(Artifact artifact, Grant grant) {
        if (!catalogue.ready()) {
            return new Plan.Refused(List.of(WORDS.serverStarts()));
        }
        return planner.check(artifact, grant)
                .fold(
                        candidate -> planner.plan(candidate, replacesTheServing(candidate, Optional.empty())),
                        Planner.Checked.Refused::plan);
    }

    @Override
    public DeploymentOutcome deploy(Artifact artifact, Grant grant) {
        return deploy(artifact, grant, Optional.empty());
    }

    /** @param dropped where the artifact lies in the deploy folder: it replaces what came from the same place before */
    synchronized DeploymentOutcome deploy(Artifact artifact, Grant grant, Optional<Path> dropped) {
        if (!catalogue.ready()) {
            return DeploymentRecorder.nothing(WORDS.serverStarts());
        }
        return planner.check(artifact, grant)
                .fold(
                        candidate -> drops.told(
                                deploy(candidate, grant.by(), dropped),
                                Optional.of(candidate.content().id()),
                                dropped),
                        refused -> refused(artifact, grant.by(), dropped, asked(artifact, grant.by(), refused)));
    }

    /** Where nothing but an approval is missing, it is asked for. */
    private Planner.Checked.Refused asked(Artifact artifact, Actor by, Planner.Checked.Refused refused) {
        if (Objection.reason(refused.findings()) != RefusalReason.CODE_NOT_APPROVED) {
            return refused;
        }
        Stream<Objection> said = refused.committee().stream()
                .map(committee -> Objection.quotingNothing(asking.ask(committee, artifact, by)));
        return new Planner.Checked.Refused(
                refused.committee(),
                Stream.concat(refused.findings().stream(), said).toList());
    }

    private DeploymentOutcome refused(
            Artifact artifact, Actor by, Optional<Path> dropped, Planner.Checked.Refused refused) {
        ArtifactFile source = ArtifactFile.of(artifact);
        return drops.told(
                dropped.isPresent()
                        ? journal.refusedAgain(refused.committee(), source, by, refused.findings())
                        : journal.refused(refused.committee(), source, by, refused.findings()),
                refused.committee(),
                dropped);
    }

    /** What lies in the deploy folder and is not even opened. */
    synchronized void refuseDropped(Path dropped, Objection objection, Actor by) {
        String file = dropped.getFileName().toString();
        Optional<CommitteeId> committee = inventory.droppedAt(dropped).stream()
                .flatMap(bundle -> bundles.committee(bundle).stream())
                .findFirst();
        drops.told(
                journal.refusedAgain(committee, new ArtifactFile(file, ""), by, List.of(objection.named(file))),
                committee,
                Optional.of(dropped));
    }

    private DeploymentOutcome deploy(Candidate candidate, Actor by, Optional<Path> dropped) {
        CommitteeId committee = candidate.content().id();
        DeploymentAct act = bundles.of(committee).isEmpty() ? DeploymentAct.INSTALLED : DeploymentAct.UPDATED;
        List<Bundle> instead = inventory.replacedBy(committee, dropped);
        String before = catalogue
                .carrier(committee)
                .flatMap(bundles::numbered)
                .map(Bundle::getLocation)
                .orElse("");
        DeploymentOutcome outcome = arrivals.take(candidate, new Commissioning.Way(act, by, dropped, before), instead);
        if (outcome instanceof DeploymentOutcome.Done) {
            DamagedCopies.superseded(kept, committee).forEach(catalogue::fileIsFine);
        }
        return outcome;
    }

    @Override
    public synchronized DeploymentOutcome rollBack(CommitteeId committee, Grant grant) {
        return back.of(committee, grant);
    }

    private String takeAway(List<Bundle> all) {
        String note = String.join(" ", swap.takeAway(all));
        all.forEach(bundle -> kept.leaves(bundle.getLocation(), HandInstalled.identity(bundle)));
        return note;
    }

    @Override
    public Optional<String> versionBefore(CommitteeId committee) {
        return back.versionBefore(committee);
    }

    @Override
    public synchronized DeploymentOutcome stop(CommitteeId committee, Actor by) {
        List<Bundle> running = bundles.of(committee).stream()
                .filter(bundle -> bundle.getState() == Bundle.ACTIVE)
                .toList();
        if (running.isEmpty()) {
            return DeploymentRecorder.nothing(WORDS.runsNot(committee));
        }
        catalogue.retire(Swap.numbers(running), CommitteeState.STOPPED);
        swap.drain();
        running.forEach(bundle -> inventory.mark(bundle, true));
        String note = Handling.troubles(running, handling::stop);
        return journal.done(committee, DeploymentAct.STOPPED, CommitteeBundles.newest(running), by, note);
    }

    @Override
    public synchronized DeploymentOutcome start(CommitteeId committee, Actor by) {
        List<Bundle> stopped = bundles.of(committee).stream()
                .filter(bundle -> bundle.getState() != Bundle.ACTIVE)
                // The highest first, so that the lower one beside it is not served for a moment.
                .sorted(Comparator.comparing(Bundle::getVersion).reversed())
                .toList();
        if (stopped.isEmpty()) {
            return DeploymentRecorder.nothing(WORDS.runsOrIsNotInstalled(committee));
        }
        stopped.forEach(bundle -> inventory.mark(bundle, false));
        String troubles = Handling.troubles(
                stopped, bundle -> inventory.ours(bundle) ? handling.start(bundle) : handling.startForGood(bundle));
        if (catalogue.carrier(committee).isEmpty()) {
            return DeploymentRecorder.nothing(troubles.isEmpty() ? WORDS.contentRefused() : troubles);
        }
        return journal.done(committee, DeploymentAct.STARTED, CommitteeBundles.newest(stopped), by, troubles);
    }

    @Override
    public synchronized DeploymentOutcome remove(CommitteeId committee, Actor by) {
        List<Bundle> all = bundles.of(committee);
        if (all.isEmpty()) {
            return DeploymentRecorder.nothing(WORDS.notInstalled(committee));
        }
        catalogue.retire(Swap.numbers(all), CommitteeState.NOT_INSTALLED);
        all.forEach(bundle -> inventory.provenance(bundle).ifPresent(inventory::removeDropped));
        return journal.done(committee, DeploymentAct.REMOVED, CommitteeBundles.newest(all), by, takeAway(all));
    }

    /** The file was deleted from the deploy folder. */
    synchronized void removeDropped(Path dropped, Actor by) {
        for (Bundle bundle : inventory.droppedAt(dropped)) {
            bundles.committee(bundle).ifPresent(committee -> {
                catalogue.retire(List.of(bundle.getBundleId()), CommitteeState.NOT_INSTALLED);
                String note = takeAway(List.of(bundle));
                journal.done(
                        committee,
                        DeploymentAct.REMOVED,
                        bundle.getVersion().toString(),
                        new ArtifactFile(dropped.getFileName().toString(), ""),
                        by,
                        note);
            });
        }
    }

    /** Whether what lies in the deploy folder is installed already, byte for byte; waits for a deployment under way. */
    synchronized boolean holds(Path dropped, String sha256) {
        return inventory.adopt(dropped, sha256);
    }

    boolean knows(Path dropped) {
        return !inventory.droppedAt(dropped).isEmpty();
    }

    @Override
    public List<InstalledBundle> installed() {
        return inventory.all();
    }

    @Override
    public Wiring wiring() {
        return bundles.wiring();
    }

    private boolean replacesTheServing(Candidate candidate, Optional<Path> dropped) {
        return catalogue
                .carrier(candidate.content().id())
                .filter(Swap.numbers(inventory.replacedBy(candidate.content().id(), dropped))::contains)
                .isPresent();
    }
}
