package dk.sigtepunkt.domain.deployments;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.audit.AuditEntry.About;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.door.FrontDoor;
import dk.sigtepunkt.domain.text.Danish;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Lays code that was handed in by somebody who may deploy, but not let code run, where {@link ApproveCode} finds it. Asked by
 * whatever reads artifacts, when nothing else is wrong with one.
 */
@Component(service = AskForCode.class)
public final class AskForCode {
    /** Files of one committee that wait at once: each may be as large as a committee may be, and all of them are kept. */
    static final int MOST_WAITING = 5;

    private final CodeApprovalStore store;
    private final Clock clock;
    private final FrontDoor door;
    private final CodeWords words = CodeWords.in(Danish.LOCALE);

    @Activate
    public AskForCode(@Reference CodeApprovalStore store, @Reference FrontDoor door, @Reference Clock clock) {
        this.store = store;
        this.door = door;
        this.clock = clock;
    }

    /** @return what there is to say of it, without a word of the file */
    public synchronized String ask(CommitteeId committee, Artifact artifact, Actor actor) {
        Optional<String> denied = door.objection(actor, Permission.DEPLOY_COMMITTEES, Where.in(committee))
                .map(why -> why.sentence());
        return denied.orElseGet(
                () -> store.find(artifact.sha256()).map(this::known).orElseGet(() -> keep(committee, artifact, actor)));
    }

    private String known(CodeApproval before) {
        return before.decision()
                .filter(decision -> !decision.approved())
                .map(decision -> words.refused(decision.reason()))
                .orElseGet(words::kept);
    }

    private String keep(CommitteeId committee, Artifact artifact, Actor actor) {
        long waiting = store.waiting().stream()
                .filter(other -> other.committee().equals(committee))
                .count();
        if (waiting >= MOST_WAITING) {
            return words.tooManyWait(MOST_WAITING);
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        byte[] content = artifact.bytes();
        CodeApproval approval = new CodeApproval(
                committee,
                ArtifactFile.of(artifact),
                content.length,
                new CodeApproval.Asked(actor.means(), actor.name(), now),
                Optional.empty());
        store.ask(
                approval,
                content,
                AuditNote.done(now, actor, Permission.DEPLOY_COMMITTEES, "code-asked", about(approval)));
        return words.kept();
    }

    static About about(CodeApproval approval) {
        return new About("code", approval.file().sha256(), approval.committee().value());
    }
}
