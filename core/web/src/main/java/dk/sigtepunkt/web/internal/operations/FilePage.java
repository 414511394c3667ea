package dk.sigtepunkt.web.internal.operations;

import dk.sigtepunkt.domain.committees.Artifact;
import dk.sigtepunkt.domain.committees.DeployCommittee;
import dk.sigtepunkt.domain.committees.Plan;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.security.Session;
import dk.sigtepunkt.web.internal.page.Answer;
import dk.sigtepunkt.web.internal.page.Frames;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.OperationsMessage;
import dk.sigtepunkt.web.internal.page.Page;
import dk.sigtepunkt.web.internal.page.Visit;
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
    private static final Answer SIGN_IN = Answer.seeOther("/log-ind");

    private final Frames frames;
    private final DeployCommittee deployments;
    private final HandedIn files;

    public FilePage(Frames frames, DeployCommittee deployments, HandedIn files) {
        this.frames = frames;
        this.deployments = deployments;
        this.files = files;
    }

    public Answer handIn(Visit visit) {
        if (visit.file().isEmpty()) {
            return refused(visit, "", List.of("Der var ingen fil i formularen. Vælg en fil, og send igen."));
        }
        Artifact artifact = visit.file().get();
        if (!committeeFile(artifact.name())) {
            return refused(
                    visit,
                    artifact.name(),
                    List.of("Filens navn skal ende på .jar eller .committee.yaml, for det er de to slags filer, "
                            + "et udvalg kan komme i."));
        }
        Optional<Session> session = visit.session();
        if (session.isEmpty()) {
            return SIGN_IN;
        }
        return deployments
                .plan(artifact, visit.actor(BY))
                .fold(
                        accepted -> Answer.seeOther(UPLOAD + "/"
                                + files.keep(session.get(), artifact, accepted).id()),
                        refused -> refused(visit, artifact.name(), refused.findings()));
    }

    private static boolean committeeFile(String name) {
        boolean bundle = name.toLowerCase(Locale.ROOT).endsWith(".jar");
        return name.length() <= LONGEST_NAME && (bundle || Artifact.alone(name));
    }

    /** What the file would do. */
    @Override
    public Answer answer(Visit visit, Reading reading) {
        return visit.session().isEmpty()
                ? SIGN_IN
                : found(visit)
                        .<Answer>map(kept -> new Answer.Shown(
                                200, "plan", frames.plain(visit, title(kept.plan()), OPERATIONS), PlanView.of(kept)))
                        .orElseGet(FilePage::gone);
    }

    private static String title(Plan.Accepted plan) {
        return "Det sker, hvis %s installeres".formatted(plan.title());
    }

    Answer install(Visit visit) {
        return found(visit).map(kept -> install(visit, kept)).orElseGet(FilePage::gone);
    }

    private Answer install(Visit visit, HandedIn.Kept kept) {
        Artifact artifact = kept.artifact();
        if (!artifact.sha256().equals(visit.field("sha256"))) {
            return new Answer.Problem(
                    409, "Filen er en anden", "Der er ikke ændret noget. Gå til Drift, og vælg filen igen.");
        }
        return deployments
                .deploy(artifact, visit.actor(BY))
                .fold(
                        done -> {
                            files.forget(kept);
                            return Answer.seeOther(OperationsMessage.address(done.deployment()));
                        },
                        refused -> refused(visit, artifact.name(), refused.findings()));
    }

    private Optional<HandedIn.Kept> found(Visit visit) {
        return visit.session().flatMap(session -> files.find(session, visit.segment("file")));
    }

    private static Answer gone() {
        return new Answer.Problem(
                404,
                "Filen ligger her ikke længere",
                "Der er ikke ændret noget. En fil ligger klar i 10 minutter; gå til Drift, og vælg den igen.");
    }

    private Answer refused(Visit visit, String file, List<String> findings) {
        String title = file.isEmpty() ? "Ingen fil valgt" : "Filen er afvist";
        return new Answer.Shown(
                422,
                "refused",
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
