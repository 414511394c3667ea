package dk.sigtepunkt.committees.internal.deploy;

import dk.sigtepunkt.committees.internal.bundle.CommitteeBundles;
import dk.sigtepunkt.committees.internal.bundle.KeptBundles.Kept;
import dk.sigtepunkt.committees.internal.bundle.Provenance;
import dk.sigtepunkt.committees.internal.catalogue.LiveCatalogue;
import dk.sigtepunkt.committees.internal.refusal.Objection;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.committees.CommitteeState;
import dk.sigtepunkt.domain.deployments.DeploymentAct;
import dk.sigtepunkt.domain.deployments.DeploymentOutcome;
import dk.sigtepunkt.domain.deployments.Grant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.osgi.framework.Bundle;

/** Serves what was served before the newest version: what waits beside it, or what is kept of what it replaced. */
final class RollBack {
    private static final DeployWords WORDS = DeployWords.danish();

    private final LiveCatalogue catalogue;
    private final CommitteeBundles bundles;
    private final Inventory inventory;
    private final Planner planner;
    private final Commissioning arrivals;
    private final DeploymentRecorder journal;
    private final Function<List<Bundle>, String> takeAway;

    /** @param takeAway of bundles; answers what went wrong with it */
    RollBack(
            LiveCatalogue catalogue,
            CommitteeBundles bundles,
            Inventory inventory,
            Planner planner,
            Commissioning arrivals,
            DeploymentRecorder journal,
            Function<List<Bundle>, String> takeAway) {
        this.catalogue = catalogue;
        this.bundles = bundles;
        this.inventory = inventory;
        this.planner = planner;
        this.arrivals = arrivals;
        this.journal = journal;
        this.takeAway = takeAway;
    }

    Optional<String> versionBefore(CommitteeId committee) {
        return catalogue
                .carrier(committee)
                .flatMap(bundles::numbered)
                .flatMap(inventory::provenance)
                .flatMap(now -> inventory.versionAt(now.before()));
    }

    DeploymentOutcome of(CommitteeId committee, Grant grant) {
        Optional<Bundle> serving = catalogue.carrier(committee).flatMap(bundles::numbered);
        Optional<Provenance> now = serving.flatMap(inventory::provenance);
        if (serving.isEmpty() || now.isEmpty() || versionBefore(committee).isEmpty()) {
            return DeploymentRecorder.nothing(WORDS.noEarlierVersion(committee));
        }
        Optional<Bundle> waiting = bundles.at(now.get().before()).filter(bundle -> bundle.getState() == Bundle.ACTIVE);
        return waiting.isPresent()
                ? giveWay(committee, grant, now.get(), serving.get(), waiting.get())
                : bringBack(grant, now.get(), serving.get());
    }

    private DeploymentOutcome giveWay(
            CommitteeId committee, Grant grant, Provenance now, Bundle serving, Bundle waiting) {
        List<Objection> beyond = beyond(waiting, grant);
        if (!beyond.isEmpty()) {
            return DeploymentRecorder.answer(beyond);
        }
        catalogue.retire(List.of(serving.getBundleId()), CommitteeState.NOT_INSTALLED);
        inventory.removeDropped(now);
        String note = takeAway.apply(List.of(serving));
        return journal.done(
                committee, DeploymentAct.ROLLED_BACK, waiting.getVersion().toString(), grant.by(), note);
    }

    /**
     * What was let in when it came may change ended quarters now, when another version has counted since; and it may have
     * taken over from a committee that is not the caller's.
     */
    private List<Objection> beyond(Bundle waiting, Grant grant) {
        return inventory
                .copy(waiting)
                .map(copy -> planner.check(inventory.artifact(copy), grant)
                        .<List<Objection>>fold(candidate -> List.of(), Planner.Checked.Refused::findings))
                .filter(findings -> Objection.reason(findings).isOfRights())
                .orElse(List.of());
    }

    private DeploymentOutcome bringBack(Grant grant, Provenance now, Bundle serving) {
        Kept earlier = inventory.earlier(now.before()).orElseThrow();
        Provenance origin = earlier.provenance().orElseThrow();
        DeploymentOutcome outcome = planner.check(inventory.artifact(earlier), grant)
                .fold(
                        candidate -> arrivals.take(
                                candidate.from(origin.file()),
                                new Commissioning.Way(
                                        DeploymentAct.ROLLED_BACK,
                                        grant.by(),
                                        now.drop().place(),
                                        now.location()),
                                List.of(serving)),
                        refused -> DeploymentRecorder.answer(refused.findings()));
        return outcome.fold(
                done -> {
                    inventory.putBack(now, earlier);
                    return outcome;
                },
                refused -> outcome);
    }
}
