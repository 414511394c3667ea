package dk.sigtepunkt.web.internal.operations;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.deployments.ApproveCode;
import dk.sigtepunkt.domain.deployments.DeploymentOutcome;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.OperationsMessage;
import dk.sigtepunkt.web.internal.page.Page;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import java.util.List;

/** One file with code in it: to be looked at, and decided while it waits. */
public final class CodePage implements Page {
    private static final String APPROVE = "godkend";
    private static final String REFUSE = "afvis";

    private final LayoutFactory frames;
    private final ApproveCode code;

    CodePage(LayoutFactory frames, ApproveCode code) {
        this.frames = frames;
        this.code = code;
    }

    private static Actor actor(PageRequest visit) {
        return visit.actor(visit.say("operations.by"));
    }

    private static Link way(PageRequest visit) {
        return new Link(CodeList.ADDRESS, visit.say("operations.code"));
    }

    @Override
    public PageResult answer(PageRequest visit, Reading reading) {
        return code.find(visit.segment("sha"), actor(visit))
                .<PageResult>map(known -> new PageResult.Shown(
                        200,
                        "operations/code",
                        frames.plain(
                                visit,
                                visit.say("operations.code.one", known.file().name()),
                                way(visit)),
                        new View(CodeLine.of(known, reading.committees(), visit.words()), known.waits())))
                .orElseGet(() -> unknown(visit));
    }

    /** The bytes that are decided of, as they were handed in. */
    PageResult file(PageRequest visit, Reading reading) {
        return code.content(visit.segment("sha"), actor(visit))
                .<PageResult>map(file -> new PageResult.Download(visit.segment("sha") + ".jar", file.bytes()))
                .orElseGet(() -> unknown(visit));
    }

    private static PageResult unknown(PageRequest visit) {
        return PageResult.notFound(visit, visit.say("operations.code.unknown"));
    }

    PageResult decide(PageRequest visit) {
        String sha256 = visit.segment("sha");
        String reason = visit.field("reason");
        return switch (visit.field("verdict")) {
            case APPROVE -> decided(visit, code.approve(sha256, reason, actor(visit)));
            case REFUSE -> decided(visit, code.refuse(sha256, reason, actor(visit)));
            default -> refused(visit, 422, List.of(visit.say("operations.code.no-verdict")));
        };
    }

    private PageResult decided(PageRequest visit, ApproveCode.Result result) {
        return result.fold(
                decided -> decided.deployed()
                        .map(outcome -> deployed(visit, outcome))
                        .orElseGet(() -> PageResult.seeOther(CodeList.ADDRESS)),
                refused -> refused.code().equals("unknown-approval")
                        ? unknown(visit)
                        : refused(
                                visit,
                                refused.code().equals("already-decided") ? 409 : 422,
                                List.of(refused.sentence())),
                forbidden -> PageResult.refused(visit, forbidden.why()));
    }

    /** It is approved whatever became of it: handed in again, the same file is let in. */
    private PageResult deployed(PageRequest visit, DeploymentOutcome outcome) {
        return outcome.fold(
                done -> PageResult.seeOther(OperationsMessage.address(done.deployment())),
                refused -> shown(
                        visit,
                        422,
                        visit.say("operations.code.not-deployed"),
                        visit.say("operations.code.not-deployed.text"),
                        refused.findings()));
    }

    private PageResult refused(PageRequest visit, int status, List<String> findings) {
        return shown(
                visit,
                status,
                visit.say("operations.code.undecided"),
                visit.say("operations.code.undecided.text"),
                findings);
    }

    private PageResult shown(PageRequest visit, int status, String title, String sentence, List<String> findings) {
        return new PageResult.Shown(
                status,
                "operations/refused",
                frames.plain(visit, title, way(visit)),
                new FilePage.RefusedView("", sentence, findings));
    }

    /** @param waits whether it can be decided */
    public record View(CodeLine line, boolean waits) {}
}
