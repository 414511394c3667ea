package dk.sigtepunkt.web.internal.operations;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.deployments.DeployCommittee;
import dk.sigtepunkt.domain.deployments.DeploymentOutcome;
import dk.sigtepunkt.domain.text.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What an administrator can do with a committee that is there. */
enum CommitteeOperation {
    ROLL_BACK("tilbage"),
    STOP("stop"),
    START("start"),
    REMOVE("fjern");

    private final String path;

    CommitteeOperation(String path) {
        this.path = path;
    }

    static Optional<CommitteeOperation> of(String path) {
        return Arrays.stream(values()).filter(deed -> deed.path.equals(path)).findFirst();
    }

    String address(CommitteeId committee) {
        return "/drift/udvalg/%s/%s".formatted(committee, path);
    }

    DeploymentOutcome on(DeployCommittee deployments, CommitteeId committee, Actor actor) {
        return switch (this) {
            case ROLL_BACK -> deployments.rollBack(committee, actor);
            case STOP -> deployments.stop(committee, actor);
            case START -> deployments.start(committee, actor);
            case REMOVE -> deployments.remove(committee, actor);
        };
    }

    /** @param version the one that a roll-back brings back; only then used */
    String button(String version, Words words) {
        return switch (this) {
            case ROLL_BACK -> words.say("operations.roll-back", version);
            case STOP -> words.say("operations.stop");
            case START -> words.say("operations.start");
            case REMOVE -> words.say("operations.remove");
        };
    }

    String question(String name, Words words) {
        return switch (this) {
            case ROLL_BACK -> words.say("operations.roll-back.question", name);
            case STOP -> words.say("operations.stop.question", name);
            case START -> words.say("operations.start.question", name);
            case REMOVE -> words.say("operations.remove.question", name);
        };
    }

    /**
     * What will happen, in sentences.
     *
     * @param now the version shown now
     * @param before the version before it; only used for a roll-back
     */
    List<String> consequences(String now, String before, Words words) {
        return switch (this) {
            case ROLL_BACK ->
                List.of(
                        words.say("operations.roll-back.pages", now, before),
                        words.say("operations.roll-back.closed", now),
                        words.say("operations.roll-back.again", now));
            case STOP ->
                List.of(
                        words.say("operations.stop.shown"),
                        words.say("operations.stop.read"),
                        words.say("operations.stop.until"));
            case START -> List.of(words.say("operations.start.shown"));
            case REMOVE ->
                List.of(
                        words.say("operations.remove.taken-out"),
                        words.say("operations.remove.read"),
                        words.say("operations.remove.again"));
        };
    }
}
