package dk.sigtepunkt.web.internal.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.deployments.Deployment;
import dk.sigtepunkt.domain.deployments.DeploymentAct;
import dk.sigtepunkt.domain.text.Words;
import java.net.URLEncoder;
import java.util.Arrays;
import java.util.Optional;

/**
 * What was just done, said at the top of the operations page. Only codes travel in the address, so nobody can make the
 * page say something by a link.
 *
 * @param heading empty when there is nothing to say
 */
public record OperationsMessage(String heading, String sentence) {
    public static final OperationsMessage NONE = new OperationsMessage("", "");

    private static final String VERSION = "[0-9A-Za-z._-]{1,60}";

    /** The operations page that says what was done. */
    public static String address(Deployment deployment) {
        return "/drift?gjort=%s&udvalg=%s&version=%s"
                .formatted(
                        deployment.act().code(),
                        deployment.committee().map(CommitteeId::value).orElse(""),
                        URLEncoder.encode(deployment.version(), UTF_8));
    }

    public static OperationsMessage of(PageRequest visit, CatalogueSnapshot catalogue) {
        String batch = visit.query().getOrDefault("registreret", "");
        if (batch.matches("\\d{1,18}")) {
            return new OperationsMessage(visit.say("page.done.recorded"), visit.say("page.done.recorded.text", batch));
        }
        String wanted = visit.query().getOrDefault("udvalg", "");
        String version = visit.query().getOrDefault("version", "");
        Optional<KnownCommittee> known = catalogue.committees().stream()
                .filter(committee -> committee.id().value().equals(wanted))
                .findFirst();
        return Arrays.stream(DeploymentAct.values())
                .filter(act -> act.code().equals(visit.query().get("gjort")))
                .findFirst()
                .flatMap(act -> known.map(
                        committee -> of(visit.words(), act, committee, version.matches(VERSION) ? version : "")))
                .orElse(NONE);
    }

    private static OperationsMessage of(Words words, DeploymentAct act, KnownCommittee committee, String version) {
        String name = committee.content().name();
        boolean waits = committee.active() && !version.isEmpty() && !version.equals(committee.version());
        return switch (act) {
            case INSTALLED, UPDATED ->
                waits
                        ? new OperationsMessage(
                                words.say("page.done.waits"),
                                words.say("page.done.waits.text", version, name, committee.version()))
                        : served(
                                words,
                                act == DeploymentAct.INSTALLED ? "page.done.installed" : "page.done.updated",
                                committee);
            case ROLLED_BACK -> served(words, "page.done.rolled-back", committee);
            case STARTED -> served(words, "page.done.started", committee);
            case STOPPED ->
                new OperationsMessage(words.say("page.done.stopped"), words.say("page.done.stopped.text", name));
            case REMOVED ->
                new OperationsMessage(words.say("page.done.removed"), words.say("page.done.removed.text", name));
            case REFUSED -> NONE;
        };
    }

    private static OperationsMessage served(Words words, String heading, KnownCommittee committee) {
        return new OperationsMessage(
                words.say(heading),
                words.say("page.done.served.text", committee.content().name(), committee.version()));
    }
}
