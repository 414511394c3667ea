package dk.sigtepunkt.web.internal.operations;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.committees.DeployCommittee;
import dk.sigtepunkt.domain.committees.DeploymentOutcome;
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
    String button(String version) {
        return switch (this) {
            case ROLL_BACK -> "Rul tilbage til version " + version;
            case STOP -> "Stop";
            case START -> "Start";
            case REMOVE -> "Fjern";
        };
    }

    String question(String name) {
        return switch (this) {
            case ROLL_BACK -> "Rul %s tilbage?".formatted(name);
            case STOP -> "Stop %s?".formatted(name);
            case START -> "Start %s?".formatted(name);
            case REMOVE -> "Fjern %s?".formatted(name);
        };
    }

    /**
     * What will happen, in sentences.
     *
     * @param now the version shown now
     * @param before the version before it; only used for a roll-back
     */
    List<String> consequences(String now, String before) {
        return switch (this) {
            case ROLL_BACK ->
                List.of(
                        "Siderne går fra version %s tilbage til version %s uden pause.".formatted(now, before),
                        "Det, som kun version %s har, bliver lukket, men kan stadig læses. Tal bliver stående."
                                .formatted(now),
                        "Version %s kan installeres igen bagefter.".formatted(now));
            case STOP ->
                List.of(
                        "Udvalget vises som stoppet overalt, og i rapporten står, at det mangler, og siden hvornår.",
                        "Dets fokusområder, tal og handlinger kan stadig læses som det sidst kendte.",
                        "Det er stoppet, også efter en genstart, til det startes igen.");
            case START ->
                List.of(
                        "Udvalgets indhold vises igen som gældende, og udvalget bliver igen spurgt om sit eget bidrag til rapporten.");
            case REMOVE ->
                List.of(
                        "Alle versioner af udvalget bliver taget ud, og det vises som ikke installeret.",
                        "Dets fokusområder, tal og handlinger kan stadig læses, og gamle rapporter er uændrede.",
                        "Det kommer igen, når dets fil installeres igen.");
        };
    }
}
