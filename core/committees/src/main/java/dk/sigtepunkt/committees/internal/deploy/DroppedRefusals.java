package dk.sigtepunkt.committees.internal.deploy;

import dk.sigtepunkt.committees.internal.catalogue.LiveCatalogue;
import dk.sigtepunkt.committees.internal.refusal.Objection;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.deployments.DeploymentOutcome;
import java.nio.file.Path;
import java.util.Optional;

/** A file that is refused lies on in the deploy folder and is named until it is replaced or deleted. */
record DroppedRefusals(LiveCatalogue catalogue) {
    /** @return the outcome itself */
    DeploymentOutcome told(DeploymentOutcome outcome, Optional<CommitteeId> committee, Optional<Path> dropped) {
        dropped.map(DroppedFile::named)
                .ifPresent(file -> outcome.fold(
                        done -> {
                            catalogue.fileIsFine(file);
                            return outcome;
                        },
                        refused -> {
                            catalogue.refuseFile(file, committee, Objection.paired(refused.findings(), refused.open()));
                            return outcome;
                        }));
        return outcome;
    }
}
