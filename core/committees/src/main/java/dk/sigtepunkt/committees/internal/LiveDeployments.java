package dk.sigtepunkt.committees.internal;

import dk.sigtepunkt.committees.internal.KeptBundles.Kept;
import dk.sigtepunkt.contracts.CommitteeId;
import dk.sigtepunkt.domain.committees.Artifact;
import dk.sigtepunkt.domain.committees.CommitteeState;
import dk.sigtepunkt.domain.committees.DeploymentAct;
import dk.sigtepunkt.domain.committees.DeploymentLog;
import dk.sigtepunkt.domain.committees.Deployments;
import dk.sigtepunkt.domain.committees.InstalledBundle;
import dk.sigtepunkt.domain.committees.Plan;
import dk.sigtepunkt.domain.committees.Wiring;
import dk.sigtepunkt.domain.strategy.ExpectedFocusAreas;
import dk.sigtepunkt.domain.strategy.Strategies;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Deploys into the running framework; one thing at a time. */
@Component(service = {Deployments.class, LiveDeployments.class})
public final class LiveDeployments implements Deployments {
    private static final Duration START = Duration.ofSeconds(10);

    private final LiveCatalogue catalogue;
    private final Journal journal;
    private final Planner planner;
    private final CommitteeBundles bundles;
    private final Inventory inventory;
    private final KeptBundles kept;
    private final Swap swap;
    private final Arrivals arrivals;

    @Activate
    public LiveDeployments(
            BundleContext context,
            @Reference LiveCatalogue catalogue,
            @Reference DeploymentLog log,
            @Reference Strategies strategies,
            @Reference ExpectedFocusAreas expected,
            @Reference Signatures signatures,
            @Reference Clock clock) {
        this.catalogue = catalogue;
        this.journal = new Journal(log, clock);
        this.planner = new Planner(strategies.all(), catalogue, expected, signatures, clock);
        this.bundles = new CommitteeBundles(context);
        this.kept = new KeptBundles(InstallationData.keptCommittees());
        this.inventory =
                new Inventory(bundles, kept, new ShippedBundles(InstallationData.systemRepository()), catalogue);
        this.swap = new Swap(context, catalogue, new Starter(START));
        this.arrivals = new Arrivals(swap, kept, journal, clock);
    }

    @Override
    public Plan plan(Artifact artifact) {
        return planner.check(artifact)
                .fold(
                        candidate -> planner.plan(candidate, replacesTheServing(candidate, Optional.empty())),
                        refused -> new Plan.Refused(refused.findings()));
    }

    @Override
    public Outcome deploy(Artifact artifact, String by) {
        return deploy(artifact, by, Optional.empty());
    }

    /** @param dropped where the artifact lies in the deploy folder: it replaces what came from the same place before */
    synchronized Outcome deploy(Artifact artifact, String by, Optional<Path> dropped) {
        return planner.check(artifact)
                .fold(
                        candidate -> deploy(candidate, by, dropped),
                        refused -> journal.refused(
                                refused.committee(),
                                new Candidate.Source(artifact.name(), artifact.sha256()),
                                by,
                                refused.findings()));
    }

    private Outcome deploy(Candidate candidate, String by, Optional<Path> dropped) {
        CommitteeId committee = candidate.content().id();
        DeploymentAct act = bundles.of(committee).isEmpty() ? DeploymentAct.INSTALLED : DeploymentAct.UPDATED;
        List<Bundle> instead = inventory.replacedBy(committee, dropped);
        String before = catalogue
                .carrier(committee)
                .flatMap(bundles::numbered)
                .map(Bundle::getLocation)
                .orElse("");
        return arrivals.take(candidate, new Arrivals.Way(act, by, dropped, before), instead);
    }

    @Override
    public synchronized Outcome rollBack(CommitteeId committee, String by) {
        Optional<Bundle> serving = catalogue.carrier(committee).flatMap(bundles::numbered);
        Optional<Provenance> now =
                serving.flatMap(bundle -> kept.find(bundle.getLocation())).flatMap(Kept::provenance);
        if (serving.isEmpty() || now.isEmpty() || versionBefore(committee).isEmpty()) {
            return Journal.nothing("%s har ingen tidligere version at rulle tilbage til.".formatted(committee));
        }
        Optional<Bundle> waiting = bundles.at(now.get().before());
        if (waiting.isPresent()) {
            String version = waiting.get().getVersion().toString();
            catalogue.retire(List.of(serving.get().getBundleId()), CommitteeState.NOT_INSTALLED);
            swap.takeAway(List.of(serving.get()));
            inventory.removeDropped(now.get());
            return journal.done(committee, DeploymentAct.ROLLED_BACK, version, Journal.NO_FILE, by);
        }
        Kept earlier = inventory.earlier(now.get().before()).orElseThrow();
        Provenance origin = earlier.provenance().orElseThrow();
        inventory.putBack(now.get(), earlier);
        return planner.check(inventory.artifact(earlier))
                .fold(
                        candidate -> arrivals.take(
                                candidate.from(new Candidate.Source(origin.file(), origin.sha256())),
                                new Arrivals.Way(
                                        DeploymentAct.ROLLED_BACK,
                                        by,
                                        now.get().dropped(),
                                        now.get().location()),
                                List.of(serving.get())),
                        refused -> Journal.nothing(refused.findings().toArray(String[]::new)));
    }

    @Override
    public Optional<String> versionBefore(CommitteeId committee) {
        return catalogue
                .carrier(committee)
                .flatMap(bundles::numbered)
                .flatMap(bundle -> kept.find(bundle.getLocation()))
                .flatMap(Kept::provenance)
                .flatMap(now -> inventory.versionAt(now.before()));
    }

    @Override
    public synchronized Outcome stop(CommitteeId committee, String by) {
        List<Bundle> running = bundles.of(committee).stream()
                .filter(bundle -> bundle.getState() == Bundle.ACTIVE)
                .toList();
        if (running.isEmpty()) {
            return Journal.nothing("%s kører ikke.".formatted(committee));
        }
        catalogue.retire(Swap.numbers(running), CommitteeState.STOPPED);
        swap.drain();
        return each(running, committee, DeploymentAct.STOPPED, by, bundle -> {
            bundle.stop();
            inventory.mark(bundle, true);
        });
    }

    @Override
    public synchronized Outcome start(CommitteeId committee, String by) {
        List<Bundle> stopped = bundles.of(committee).stream()
                .filter(bundle -> bundle.getState() != Bundle.ACTIVE)
                .toList();
        if (stopped.isEmpty()) {
            return Journal.nothing("%s kører allerede, eller er ikke installeret.".formatted(committee));
        }
        return each(stopped, committee, DeploymentAct.STARTED, by, bundle -> {
            bundle.start();
            inventory.mark(bundle, false);
        });
    }

    @Override
    public synchronized Outcome remove(CommitteeId committee, String by) {
        List<Bundle> all = bundles.of(committee);
        if (all.isEmpty()) {
            return Journal.nothing("%s er ikke installeret.".formatted(committee));
        }
        catalogue.retire(Swap.numbers(all), CommitteeState.NOT_INSTALLED);
        all.forEach(bundle ->
                kept.find(bundle.getLocation()).flatMap(Kept::provenance).ifPresent(inventory::removeDropped));
        swap.takeAway(all);
        return journal.done(committee, DeploymentAct.REMOVED, newest(all), Journal.NO_FILE, by);
    }

    /** The file was deleted from the deploy folder. */
    synchronized void removeDropped(Path dropped, String by) {
        for (Bundle bundle : inventory.droppedAt(dropped)) {
            bundles.committee(bundle).ifPresent(committee -> {
                catalogue.retire(List.of(bundle.getBundleId()), CommitteeState.NOT_INSTALLED);
                swap.takeAway(List.of(bundle));
                journal.done(
                        committee,
                        DeploymentAct.REMOVED,
                        bundle.getVersion().toString(),
                        new Candidate.Source(dropped.getFileName().toString(), ""),
                        by);
            });
        }
    }

    /** Whether what lies in the deploy folder is installed already, byte for byte; waits for a deployment under way. */
    synchronized boolean holds(Path dropped, String sha256) {
        return inventory.holds(dropped, sha256);
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

    /** One step with one bundle. */
    @FunctionalInterface
    private interface Step {
        void take(Bundle bundle) throws BundleException;
    }

    private Outcome each(List<Bundle> all, CommitteeId committee, DeploymentAct act, String by, Step step) {
        for (Bundle bundle : all) {
            try {
                step.take(bundle);
            } catch (BundleException failed) {
                return Journal.nothing(Trouble.of(failed));
            }
        }
        return journal.done(committee, act, newest(all), Journal.NO_FILE, by);
    }

    private static String newest(List<Bundle> all) {
        return all.stream()
                .map(Bundle::getVersion)
                .max(java.util.Comparator.naturalOrder())
                .orElseThrow()
                .toString();
    }
}
