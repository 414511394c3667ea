package dk.sigtepunkt.web.internal.operations;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.deployments.Deployment;
import dk.sigtepunkt.domain.deployments.DeploymentAct;
import dk.sigtepunkt.domain.deployments.words.DeploymentWords;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.web.internal.view.CommitteeWords;

/**
 * One thing that was done with a committee.
 *
 * @param committee its name; its id when nobody remembers the name
 */
public record HistoryLine(String at, String committee, Act act, String version, String file, String by) {
    static HistoryLine of(Deployment deployment, CatalogueSnapshot catalogue, Words words) {
        String id = deployment
                .committee()
                .map(CommitteeId::value)
                .orElseGet(() -> words.say("operations.unknown-committee"));
        return new HistoryLine(
                CommitteeWords.moment(deployment.at()),
                deployment
                        .committee()
                        .flatMap(catalogue::committee)
                        .map(known -> known.content().name())
                        .orElse(id),
                new Act(
                        DeploymentWords.in(words.language()).act(deployment.act()),
                        deployment.act() == DeploymentAct.REFUSED,
                        deployment.note()),
                deployment.version(),
                deployment.file().name(),
                deployment.by());
    }

    /**
     * What was done, in a word, and why.
     *
     * @param refused whether it was tried and refused
     */
    public record Act(String word, boolean refused, String note) {}
}
