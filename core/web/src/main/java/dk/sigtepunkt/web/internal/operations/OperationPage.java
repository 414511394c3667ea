package dk.sigtepunkt.web.internal.operations;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.committees.CommitteeState;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.deployments.DeployCommittee;
import dk.sigtepunkt.domain.deployments.Deployments;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.OperationsMessage;
import dk.sigtepunkt.web.internal.page.Page;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says what a deed will do to a committee, and does it when asked to. */
public final class OperationPage implements Page {
    private final LayoutFactory frames;
    private final Deployments deployments;
    private final DeployCommittee deploy;

    public OperationPage(LayoutFactory frames, Deployments deployments, DeployCommittee deploy) {
        this.frames = frames;
        this.deployments = deployments;
        this.deploy = deploy;
    }

    /** What can be done with a committee now. */
    static List<CommitteeOperation> possible(KnownCommittee committee, Deployments deployments) {
        List<CommitteeOperation> deeds = new ArrayList<>();
        if (deployments.versionBefore(committee.id()).isPresent()) {
            deeds.add(CommitteeOperation.ROLL_BACK);
        }
        if (committee.state() == CommitteeState.STOPPED) {
            deeds.add(CommitteeOperation.START);
        } else if (committee.active()) {
            deeds.add(CommitteeOperation.STOP);
        }
        if (committee.state() != CommitteeState.NOT_INSTALLED) {
            deeds.add(CommitteeOperation.REMOVE);
        }
        return List.copyOf(deeds);
    }

    @Override
    public PageResult answer(PageRequest visit, Reading reading) {
        Optional<CommitteeOperation> deed = CommitteeOperation.of(visit.segment("deed"));
        Optional<KnownCommittee> committee =
                committee(visit).flatMap(id -> reading.committees().committee(id));
        if (deed.isEmpty() || committee.isEmpty()) {
            return PageResult.notFound(visit, visit.say("operations.unknown"));
        }
        return possible(committee.get(), deployments).contains(deed.get())
                ? question(visit, deed.get(), committee.get())
                : changed(visit);
    }

    private PageResult question(PageRequest visit, CommitteeOperation deed, KnownCommittee committee) {
        String before = deployments.versionBefore(committee.id()).orElse("");
        View view = new View(
                deed.address(committee.id()),
                deed.consequences(committee.version(), before, visit.words()),
                deed == CommitteeOperation.ROLL_BACK ? before : "",
                deed.button(before, visit.words()));
        String title = deed.question(committee.content().name(), visit.words());
        return new PageResult.Shown(200, "operations/operation", frames.plain(visit, title, FilePage.way(visit)), view);
    }

    public PageResult act(PageRequest visit) {
        Optional<CommitteeOperation> deed = CommitteeOperation.of(visit.segment("deed"));
        Optional<CommitteeId> committee = committee(visit);
        if (deed.isEmpty() || committee.isEmpty()) {
            return PageResult.notFound(visit, visit.say("operations.unknown"));
        }
        String before = deployments.versionBefore(committee.get()).orElse("");
        if (deed.get() == CommitteeOperation.ROLL_BACK && !before.equals(visit.field("version"))) {
            return changed(visit);
        }
        return deed.get()
                .on(deploy, committee.get(), visit.actor(visit.say("operations.by")))
                .fold(
                        done -> PageResult.seeOther(OperationsMessage.address(done.deployment())),
                        refused -> new PageResult.Shown(
                                refused.reason().isOfRights() ? 403 : 422,
                                "operations/refused",
                                frames.plain(visit, visit.say("operations.refused.heading"), FilePage.way(visit)),
                                new FilePage.RefusedView(
                                        "", visit.say("operations.refused.text"), refused.findings())));
    }

    private static Optional<CommitteeId> committee(PageRequest visit) {
        try {
            return Optional.of(new CommitteeId(visit.segment("committee")));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static PageResult changed(PageRequest visit) {
        return new PageResult.Problem(409, visit.say("operations.changed"), visit.say("operations.changed.text"));
    }

    /**
     * @param version what a roll-back brings back, so that nothing else is brought back; empty otherwise
     * @param consequences what will happen
     */
    public record View(String address, List<String> consequences, String version, String button) {}
}
