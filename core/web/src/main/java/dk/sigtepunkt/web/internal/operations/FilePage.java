package dk.sigtepunkt.web.internal.operations;

import dk.sigtepunkt.domain.committees.Artifact;
import dk.sigtepunkt.domain.committees.DeployCommittee;
import dk.sigtepunkt.domain.committees.Plan;
import dk.sigtepunkt.domain.committees.Reading;
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

    static final String BY = "administrator (driftssiden)";
    static final Link OPERATIONS = new Link("/drift", "Drift");
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
            return refused(visit, "", List.of("Der var ingen fil i formularen. Vælg en fil, og send igen."));
        }
        Artifact artifact = visit.posted().file().get();
        if (!committeeFile(artifact.name())) {
            return refused(
                    visit,
                    artifact.name(),
                    List.of("Filens navn skal ende på .jar eller .committee.yaml, for det er de to slags filer, "
                            + "et udvalg kan komme i."));
        }
        return visit.session().map(session -> looked(visit, artifact, session)).orElseGet(() -> SignIn.first(visit));
    }

    private PageResult looked(PageRequest visit, Artifact artifact, Session session) {
        return deployments
                .plan(artifact, visit.actor(BY))
                .fold(
                        accepted -> PageResult.seeOther(UPLOAD + "/"
                                + files.keep(session, artifact, accepted).id()),
                        refused -> refused(visit, artifact.name(), refused.findings()));
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
                        200, "operations/plan", frames.plain(visit, title(kept.plan()), OPERATIONS), PlanView.of(kept)))
                .orElseGet(FilePage::gone);
    }

    private static String title(Plan.Accepted plan) {
        return "Det sker, hvis %s installeres".formatted(plan.title());
    }

    PageResult install(PageRequest visit) {
        return found(visit).map(kept -> install(visit, kept)).orElseGet(FilePage::gone);
    }

    private PageResult install(PageRequest visit, UploadedFiles.Kept kept) {
        Artifact artifact = kept.artifact();
        if (!artifact.sha256().equals(visit.field("sha256"))) {
            return new PageResult.Problem(
                    409, "Filen er en anden", "Der er ikke ændret noget. Gå til Drift, og vælg filen igen.");
        }
        return deployments
                .deploy(artifact, visit.actor(BY))
                .fold(
                        done -> {
                            files.forget(kept);
                            return PageResult.seeOther(OperationsMessage.address(done.deployment()));
                        },
                        refused -> refused(visit, artifact.name(), refused.findings()));
    }

    private Optional<UploadedFiles.Kept> found(PageRequest visit) {
        return visit.session().flatMap(session -> files.find(session, visit.segment("file")));
    }

    private static PageResult gone() {
        return new PageResult.Problem(
                404,
                "Filen ligger her ikke længere",
                "Der er ikke ændret noget. En fil ligger klar i 10 minutter; gå til Drift, og vælg den igen.");
    }

    private PageResult refused(PageRequest visit, String file, List<String> findings) {
        String title = file.isEmpty() ? "Ingen fil valgt" : "Filen er afvist";
        return new PageResult.Shown(
                422,
                "operations/refused",
                frames.plain(visit, title, OPERATIONS),
                new RefusedView(
                        file,
                        "Der er ikke ændret noget: Det, der vises nu, bliver stående. Ret filen, og vælg den igen.",
                        findings));
    }

    /**
     * @param file empty when there is none
     * @param sentence what it means for what is there
     */
    public record RefusedView(String file, String sentence, List<String> findings) {}
}
