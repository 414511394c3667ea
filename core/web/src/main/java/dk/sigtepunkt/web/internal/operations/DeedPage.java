package dk.sigtepunkt.web.internal.operations;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.committees.CommitteeState;
import dk.sigtepunkt.domain.committees.DeployCommittee;
import dk.sigtepunkt.domain.committees.Deployments;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.web.internal.page.Answer;
import dk.sigtepunkt.web.internal.page.Frames;
import dk.sigtepunkt.web.internal.page.OperationsMessage;
import dk.sigtepunkt.web.internal.page.Page;
import dk.sigtepunkt.web.internal.page.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says what a deed will do to a committee, and does it when asked to. */
public final class DeedPage implements Page {
    private final Frames frames;
    private final Deployments deployments;
    private final DeployCommittee deploy;

    public DeedPage(Frames frames, Deployments deployments, DeployCommittee deploy) {
        this.frames = frames;
        this.deployments = deployments;
        this.deploy = deploy;
    }

    /** What can be done with a committee now. */
    static List<Deed> possible(KnownCommittee committee, Deployments deployments) {
        List<Deed> deeds = new ArrayList<>();
        if (deployments.versionBefore(committee.id()).isPresent()) {
            deeds.add(Deed.ROLL_BACK);
        }
        if (committee.state() == CommitteeState.STOPPED) {
            deeds.add(Deed.START);
        } else if (committee.active()) {
            deeds.add(Deed.STOP);
        }
        if (committee.state() != CommitteeState.NOT_INSTALLED) {
            deeds.add(Deed.REMOVE);
        }
        return List.copyOf(deeds);
    }

    @Override
    public Answer answer(Visit visit, Reading reading) {
        if (visit.session().isEmpty()) {
            return Answer.seeOther("/log-ind");
        }
        Optional<Deed> deed = Deed.of(visit.segment("deed"));
        Optional<KnownCommittee> committee =
                committee(visit).flatMap(id -> reading.committees().committee(id));
        if (deed.isEmpty() || committee.isEmpty()) {
            return Answer.notFound("Der er ikke et udvalg eller en handling med det navn. Gå til Drift, og vælg igen.");
        }
        return possible(committee.get(), deployments).contains(deed.get())
                ? question(visit, deed.get(), committee.get())
                : changed();
    }

    private Answer question(Visit visit, Deed deed, KnownCommittee committee) {
        String before = deployments.versionBefore(committee.id()).orElse("");
        View view = new View(
                deed.address(committee.id()),
                deed.consequences(committee.version(), before),
                deed == Deed.ROLL_BACK ? before : "",
                deed.button(before));
        String title = deed.question(committee.content().name());
        return new Answer.Shown(200, "deed", frames.plain(visit, title, FilePage.OPERATIONS), view);
    }

    public Answer act(Visit visit) {
        Optional<Deed> deed = Deed.of(visit.segment("deed"));
        Optional<CommitteeId> committee = committee(visit);
        if (deed.isEmpty() || committee.isEmpty()) {
            return Answer.notFound("Der er ikke et udvalg eller en handling med det navn. Gå til Drift, og vælg igen.");
        }
        String before = deployments.versionBefore(committee.get()).orElse("");
        if (deed.get() == Deed.ROLL_BACK && !before.equals(visit.field("version"))) {
            return changed();
        }
        return deed.get()
                .on(deploy, committee.get(), visit.actor(FilePage.BY))
                .fold(
                        done -> Answer.seeOther(OperationsMessage.address(done.deployment())),
                        refused -> new Answer.Shown(
                                422,
                                "refused",
                                frames.plain(visit, "Det kunne ikke gøres", FilePage.OPERATIONS),
                                new FilePage.RefusedView("", "Der er ikke ændret noget.", refused.findings())));
    }

    private static Optional<CommitteeId> committee(Visit visit) {
        try {
            return Optional.of(new CommitteeId(visit.segment("committee")));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static Answer changed() {
        return new Answer.Problem(
                409,
                "Det kan ikke gøres nu",
                "Der er ikke ændret noget. Udvalget er i en anden tilstand end før; gå til Drift, og se, hvad der kan gøres.");
    }

    /**
     * @param version what a roll-back brings back, so that nothing else is brought back; empty otherwise
     * @param consequences what will happen
     */
    public record View(String address, List<String> consequences, String version, String button) {}
}
