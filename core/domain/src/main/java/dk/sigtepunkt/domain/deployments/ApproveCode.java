package dk.sigtepunkt.domain.deployments;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Denied;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.door.FrontDoor;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.TextLimit;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The one door by which it is decided whether code that a committee brings may run inside the server. A decision is about
 * exactly the bytes that were handed in; approved, they are deployed as by whoever handed them in.
 */
@Component(service = ApproveCode.class)
public final class ApproveCode {
    private static final int LISTED = 200;

    private final CodeApprovalStore store;
    private final DeploymentOrders orders;
    private final Clock clock;
    private final FrontDoor door;
    private final RandomGenerator random = new SecureRandom();
    private final CodeWords words = CodeWords.in(Danish.LOCALE);

    @Activate
    public ApproveCode(
            @Reference CodeApprovalStore store,
            @Reference DeploymentOrders orders,
            @Reference FrontDoor door,
            @Reference Clock clock) {
        this.store = store;
        this.orders = orders;
        this.door = door;
        this.clock = clock;
    }

    /** What waits for the actor to decide first, the oldest first; then what was decided, the newest first. */
    public List<CodeApproval> seen(Actor actor) {
        List<CodeApproval> all = new ArrayList<>(store.waiting());
        store.newest(LISTED).stream().filter(known -> !known.waits()).forEach(all::add);
        return all.stream().filter(known -> objection(actor, known).isEmpty()).toList();
    }

    /** Empty also when the actor may not see it. */
    public Optional<CodeApproval> find(String sha256, Actor actor) {
        return store.find(sha256).filter(known -> objection(actor, known).isEmpty());
    }

    /** The file itself, to be looked at before it is decided; empty when the actor may not, and when it is decided. */
    public Optional<Artifact> content(String sha256, Actor actor) {
        return find(sha256, actor)
                .flatMap(known -> store.content(sha256)
                        .map(content -> new Artifact(known.file().name(), content)));
    }

    /**
     * Approved, it is deployed at once.
     *
     * @param reason may be empty
     */
    public Result approve(String sha256, String reason, Actor actor) {
        return decide(sha256, true, reason, actor);
    }

    /**
     * Refused, exactly these bytes are never asked for again.
     *
     * @param reason what is to be changed, not empty
     */
    public Result refuse(String sha256, String reason, Actor actor) {
        return decide(sha256, false, reason, actor);
    }

    private Optional<Denied> objection(Actor actor, CodeApproval about) {
        return door.policy().objection(actor, Permission.APPROVE_CODE, Where.in(about.committee()));
    }

    /** Who may not is told that there is nothing, and is noted all the same. */
    private boolean mayDecide(Actor actor, CodeApproval about) {
        return door.objection(actor, Permission.APPROVE_CODE, Where.in(about.committee()))
                .isEmpty();
    }

    private Result decide(String sha256, boolean approved, String reason, Actor actor) {
        // Asked before anything is looked up: who may not decide anything learns nothing of what there is.
        Optional<Denied> denied = door.objection(actor, Permission.APPROVE_CODE, Where.SOMEWHERE);
        if (denied.isPresent()) {
            return new Forbidden(denied.get());
        }
        Optional<CodeApproval> asked = store.find(sha256).filter(known -> mayDecide(actor, known));
        if (asked.isEmpty()) {
            return new Refused("unknown-approval", words.unknown());
        }
        String why = reason.strip();
        if (!approved && why.isEmpty()) {
            return new Refused("no-reason", words.noReason());
        }
        if (why.length() > TextLimit.LONGEST) {
            return new Refused("too-long", words.reasonTooLong(TextLimit.LONGEST));
        }
        return decide(asked.get(), approved, why, actor);
    }

    private Result decide(CodeApproval asked, boolean approved, String reason, Actor actor) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        CodeApproval.Decision decision = new CodeApproval.Decision(approved, actor.name(), now, reason);
        Optional<byte[]> content = store.content(asked.file().sha256());
        AuditNote note = AuditNote.done(
                        now,
                        actor,
                        Permission.APPROVE_CODE,
                        approved ? "code-approved" : "code-refused",
                        AskForCode.about(asked))
                .because(reason, random);
        if (content.isEmpty() || !store.decide(asked.file().sha256(), decision, note)) {
            return new Refused("already-decided", words.alreadyDecided());
        }
        CodeApproval decided = asked.decided(decision);
        return new Decided(
                decided,
                approved && asked.asked().means() != Actor.Means.DEPLOY_FOLDER
                        ? Optional.of(orders.deploy(
                                new Artifact(asked.file().name(), content.get()),
                                new Grant(asker(asked), door.policy())))
                        : Optional.empty());
    }

    /** With no more rights than one needs to hand a committee in: whatever else that one may is not known any more. */
    private static Actor asker(CodeApproval approval) {
        CommitteeId committee = approval.committee();
        return Actor.person(
                approval.asked().means(), approval.asked().by(), Set.of(HeldRole.in(committee, Role.SECRETARY)));
    }

    /** How it went. */
    public sealed interface Result {
        default <T> T fold(
                Function<Decided, T> decided, Function<Refused, T> refused, Function<Forbidden, T> forbidden) {
            if (this instanceof Decided done) {
                return decided.apply(done);
            }
            return this instanceof Refused faulty ? refused.apply(faulty) : forbidden.apply((Forbidden) this);
        }
    }

    /**
     * @param deployed what became of it; empty when it was refused, and when it lies in the deploy folder, which takes it in
     *     a moment
     */
    public record Decided(CodeApproval approval, Optional<DeploymentOutcome> deployed) implements Result {}

    /**
     * @param code {@code unknown-approval}, {@code already-decided}, {@code no-reason} or {@code too-long}
     * @param sentence Danish
     */
    public record Refused(String code, String sentence) implements Result {}

    public record Forbidden(Denied why) implements Result {}
}
