package dk.sigtepunkt.web.internal.operations;

import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.deployments.Artifact;
import dk.sigtepunkt.domain.deployments.DeployCommittee;
import dk.sigtepunkt.domain.deployments.RefusalReason;
import dk.sigtepunkt.security.Session;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.OperationsMessage;
import dk.sigtepunkt.web.internal.page.Page;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import dk.sigtepunkt.web.internal.page.SignIn;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A committee file that is handed in: first what it would do, then, when asked to, exactly these bytes installed. */
public final class FilePage implements Page {
    /** Where a form with a file in it is posted to. */
    public static final String UPLOAD = "/drift/fil";

    private static final int LONGEST_NAME = 200;

    private final LayoutFactory frames;
    private final DeployCommittee deployments;
    private final UploadedFiles files;

    public FilePage(LayoutFactory frames, DeployCommittee deployments, UploadedFiles files) {
        this.frames = frames;
        this.deployments = deployments;
        this.files = files;
    }

    public PageResult handIn(PageRequest visit) {
        if (visit.posted().file().isEmpty()) {
            return refused(visit, "", List.of(visit.say("operations.upload.none.text")));
        }
        Artifact artifact = visit.posted().file().get();
        if (!committeeFile(artifact.name())) {
            return refused(visit, artifact.name(), List.of(visit.say("operations.upload.ending")));
        }
        return visit.session().map(session -> looked(visit, artifact, session)).orElseGet(() -> SignIn.first(visit));
    }

    private PageResult looked(PageRequest visit, Artifact artifact, Session session) {
        return deployments
                .plan(artifact, visit.actor(visit.say("operations.by")))
                .fold(
                        accepted -> PageResult.seeOther(UPLOAD + "/"
                                + files.keep(session, artifact, accepted).id()),
                        refused -> refused.reason() == RefusalReason.CODE_NOT_APPROVED
                                ? install(visit, artifact)
                                : refused(visit, artifact.name(), refused.findings(), refused.reason()));
    }

    /** What lacks nothing but an approval is handed in all the same, or nobody could be asked for it. */
    private PageResult install(PageRequest visit, Artifact artifact) {
        return deployments
                .deploy(artifact, visit.actor(visit.say("operations.by")))
                .fold(
                        done -> PageResult.seeOther(OperationsMessage.address(done.deployment())),
                        refused -> refused(visit, artifact.name(), refused.findings(), refused.reason()));
    }

    private static boolean committeeFile(String name) {
        boolean bundle = name.toLowerCase(Locale.ROOT).endsWith(".jar");
        return name.length() <= LONGEST_NAME && (bundle || Artifact.alone(name));
    }

    /** What the file would do. */
    @Override
    public PageResult answer(PageRequest visit, Reading reading) {
        return found(visit)
                .<PageResult>map(kept -> new PageResult.Shown(
                        200,
                        "operations/plan",
                        frames.plain(
                                visit, visit.say("operations.plan", kept.plan().title()), way(visit)),
                        PlanView.of(kept, visit.words())))
                .orElseGet(() -> gone(visit));
    }

    /** The way back to the operations page. */
    static Link way(PageRequest visit) {
        return new Link("/drift", visit.say("operations.title"));
    }

    PageResult install(PageRequest visit) {
        return found(visit).map(kept -> install(visit, kept)).orElseGet(() -> gone(visit));
    }

    private PageResult install(PageRequest visit, UploadedFiles.Kept kept) {
        Artifact artifact = kept.artifact();
        if (!artifact.sha256().equals(visit.field("sha256"))) {
            return new PageResult.Problem(
                    409, visit.say("operations.upload.other"), visit.say("operations.upload.other.text"));
        }
        PageResult installed = install(visit, artifact);
        if (installed instanceof PageResult.Elsewhere) {
            files.forget(kept);
        }
        return installed;
    }

    private Optional<UploadedFiles.Kept> found(PageRequest visit) {
        return visit.session().flatMap(session -> files.find(session, visit.segment("file")));
    }

    private static PageResult gone(PageRequest visit) {
        return new PageResult.Problem(
                404, visit.say("operations.upload.gone"), visit.say("operations.upload.gone.text"));
    }

    private PageResult refused(PageRequest visit, String file, List<String> findings) {
        return refused(visit, file, findings, RefusalReason.CONTENT);
    }

    private PageResult refused(PageRequest visit, String file, List<String> findings, RefusalReason reason) {
        if (reason == RefusalReason.CODE_NOT_APPROVED) {
            return waits(visit, file, findings);
        }
        String title = visit.say(file.isEmpty() ? "operations.upload.none" : "operations.upload.refused");
        return new PageResult.Shown(
                reason.isOfRights() ? 403 : 422,
                "operations/refused",
                frames.plain(visit, title, way(visit)),
                new RefusedView(file, visit.say("operations.upload.refused.text"), findings));
    }

    private PageResult waits(PageRequest visit, String file, List<String> findings) {
        return new PageResult.Shown(
                403,
                "operations/refused",
                frames.plain(visit, visit.say("operations.upload.waits"), way(visit)),
                new RefusedView(file, visit.say("operations.upload.waits.text"), findings));
    }

    /**
     * @param file empty when there is none
     * @param sentence what it means for what is there
     */
    public record RefusedView(String file, String sentence, List<String> findings) {}
}
