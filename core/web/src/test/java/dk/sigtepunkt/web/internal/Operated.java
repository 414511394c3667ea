package dk.sigtepunkt.web.internal;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.domain.audit.Notes;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.ChangeKind;
import dk.sigtepunkt.domain.committees.CommitteeState;
import dk.sigtepunkt.domain.committees.Fault;
import dk.sigtepunkt.domain.committees.ItemChange;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.RefusedContent;
import dk.sigtepunkt.domain.deployments.Artifact;
import dk.sigtepunkt.domain.deployments.ArtifactFile;
import dk.sigtepunkt.domain.deployments.Deployment;
import dk.sigtepunkt.domain.deployments.DeploymentAct;
import dk.sigtepunkt.domain.deployments.InstalledBundle;
import dk.sigtepunkt.domain.deployments.Plan;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The real content after some days of operation, in which not everything went well; to look at. */
final class Operated {
    private static final Instant NOW = Installation.NOW;

    private Operated() {}

    static Installation installation() throws IOException {
        Installation installation = RealContent.installation(
                new RefusedContent(
                        "proeve.committee.yaml",
                        Optional.empty(),
                        NOW,
                        List.of("proeve.committee.yaml, linje 12: Feltet »sigtepunkt« mangler.")),
                new RefusedContent(
                        "vtf-1.1.0.jar",
                        Optional.of(new CommitteeId("vtf")),
                        NOW,
                        List.of("committee.yaml, linje 40: Indikatoren »spildevand« har intet mål.")));
        CatalogueSnapshot all = installation.next.get();
        List<KnownCommittee> known = new ArrayList<>(all.committees());
        KnownCommittee first = known.get(0);
        KnownCommittee second = known.get(1);
        known.set(1, new KnownCommittee(second.content(), CommitteeState.STOPPED, "1.0.0", NOW));
        installation.next = () -> new CatalogueSnapshot(known, all.refused());
        operate(installation, known);
        installation.deployments.plan = artifact -> plan(artifact, first);
        FetchedContent.into(installation, known);
        return installation;
    }

    private static void operate(Installation installation, List<KnownCommittee> known) {
        KnownCommittee first = known.get(0);
        KnownCommittee second = known.get(1);
        for (KnownCommittee one : known) {
            installation.deployments.bundles.add(bundle(one.id(), "1.0.0", one.active()));
            installation.deployments.log.add(
                    log(one.id(), DeploymentAct.INSTALLED, "1.0.0", "", "systemet selv"), Notes.any());
        }
        installation.deployments.bundles.add(bundle(first.id(), "0.9.0", true));
        installation.deployments.before.put(first.id(), "0.9.0");
        installation.deployments.log.add(
                log(second.id(), DeploymentAct.STOPPED, "1.0.0", "", "administrator (driftssiden)"), Notes.any());
        installation.deployments.log.add(
                log(
                        first.id(),
                        DeploymentAct.REFUSED,
                        "1.1.0",
                        "committee.yaml, linje 40: har intet mål.",
                        "mappen deploy"),
                Notes.any());
        installation.contributions.faults.put(
                known.get(2).id(),
                new Fault(
                        "Udvalgets kode svarede ikke inden for 2 sekunder og hænger stadig. Installér en rettet version, "
                                + "eller genstart systemet",
                        NOW.minus(Duration.ofHours(3)),
                        true));
    }

    /** A file whose name says so is refused; any other changes something of everything. */
    private static Plan plan(Artifact artifact, KnownCommittee committee) {
        if (artifact.name().contains("fejl")) {
            return new Plan.Refused(List.of(
                    artifact.name() + ", linje 12: Feltet »sigtepunkt« mangler.",
                    artifact.name() + ", linje 31: Enheden »pct« findes ikke; skriv percent.",
                    artifact.name() + ", linje 77: Nøglen »klimaindsats« er brugt to gange."));
        }
        Committee content = committee.content();
        Stream<ItemChange> added = content.indicators().stream()
                .limit(3)
                .map(one -> new ItemChange(ItemRef.of(one.id()), one.name(), ChangeKind.NEW, ""));
        Stream<ItemChange> closed = content.actions().stream()
                .limit(2)
                .map(one -> new ItemChange(one.ref(), one.title(), ChangeKind.CLOSED, "Står ikke i den nye version"));
        ItemChange changed = new ItemChange(
                ItemRef.of(content.focusAreas().get(0).ref()),
                content.focusAreas().get(0).title(),
                ChangeKind.CHANGED,
                "Titel: »Klima« er nu »%s«"
                        .formatted(content.focusAreas().get(0).title()));
        return new Plan.Accepted(
                committee.id(),
                content.name(),
                new Plan.Versions("1.1.0", Optional.of("1.0.0"), true),
                artifact.sha256(),
                Stream.of(added, Stream.of(changed), closed).flatMap(one -> one).toList(),
                List.of("Indikatoren »Folketal« skifter enhed, så 12 tal kan ikke sammenlignes"));
    }

    private static InstalledBundle bundle(CommitteeId committee, String version, boolean running) {
        return new InstalledBundle(
                87,
                committee,
                version,
                new ArtifactFile(
                        "committee-plugin-%s-%s.jar".formatted(committee, version), "3f0a9c1be2d4".repeat(5) + "77aa"),
                new InstalledBundle.Installed("systemet selv", Optional.of(NOW.minus(Duration.ofDays(2))), true),
                new InstalledBundle.Use(running, version.equals("1.0.0")));
    }

    private static Deployment log(CommitteeId id, DeploymentAct act, String version, String note, String by) {
        return new Deployment(
                Optional.of(id),
                act,
                version,
                new ArtifactFile("committee-plugin-%s-%s.jar".formatted(id, version), ""),
                by,
                NOW,
                note);
    }
}
