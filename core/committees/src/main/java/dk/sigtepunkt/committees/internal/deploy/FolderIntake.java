package dk.sigtepunkt.committees.internal.deploy;

import dk.sigtepunkt.committees.internal.catalogue.LiveCatalogue;
import dk.sigtepunkt.committees.internal.refusal.Objection;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Policy;
import dk.sigtepunkt.domain.deployments.Artifact;
import dk.sigtepunkt.domain.deployments.DeploymentOutcome;
import dk.sigtepunkt.domain.deployments.Grant;
import dk.sigtepunkt.domain.deployments.Plan;
import dk.sigtepunkt.domain.deployments.RefusalReason;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes what lies in one folder: as whom, and in which order. */
final class FolderIntake {
    private static final Logger LOG = LoggerFactory.getLogger(FolderIntake.class);
    private static final DeployWords WORDS = DeployWords.danish();

    private final LiveDeployments deployments;
    private final LiveCatalogue catalogue;
    private final Grant grant;
    private final Function<Path, DroppedFile.Read> reading;
    /** Files whose code nobody has approved yet, with their SHA-256. */
    private final Map<Path, String> awaiting = new ConcurrentHashMap<>();

    private final DropOrder order = new DropOrder(new Dropped());

    /**
     * @param by as whom the folder acts
     * @param reading how a file of it is read
     */
    FolderIntake(
            LiveDeployments deployments, LiveCatalogue catalogue, Actor by, Function<Path, DroppedFile.Read> reading) {
        this.deployments = deployments;
        this.catalogue = catalogue;
        this.grant = new Grant(by, Policy.HOUSE);
        this.reading = reading;
    }

    void dropped(Path file) {
        order.dropped(file);
    }

    void gone(Path file) {
        awaiting.remove(file);
        deployments.removeDropped(file, grant.by());
        catalogue.fileIsFine(DroppedFile.named(file));
        order.gone(file);
    }

    /** Not even looked at. */
    void refuse(Path path, String sentence) {
        deployments.refuseDropped(path, Objection.quotingNothing(sentence), grant.by());
    }

    /** The folder as it is at each question. */
    private final class Dropped implements DropOrder.Folder {
        @Override
        public Map<Path, String> beside(Path file) {
            return DroppedFile.beside(file);
        }

        @Override
        public boolean refuses(Path file) {
            return reading.apply(file)
                    .fold(
                            artifact -> !deployments.holds(file, artifact.sha256())
                                    && deployments.plan(artifact, grant) instanceof Plan.Refused,
                            refused -> false,
                            gone -> false);
        }

        @Override
        public void take(Path file) {
            FolderIntake.this.take(file);
        }

        @Override
        public void waits(Path file) {
            LOG.info(WORDS.waits(file));
        }
    }

    private void take(Path file) {
        reading.apply(file)
                .fold(
                        artifact -> {
                            deploy(file, artifact);
                            return artifact;
                        },
                        refused -> {
                            refuse(file, refused);
                            return refused;
                        },
                        gone -> {
                            catalogue.fileIsFine(DroppedFile.named(file));
                            return gone;
                        });
    }

    /** What lacked nothing but an approval is tried again; to be called now and then, on the thread that drops files. */
    void tryApproved(Predicate<String> approved) {
        Map.copyOf(awaiting).forEach((file, sha256) -> {
            if (approved.test(sha256)) {
                awaiting.remove(file);
                dropped(file);
            }
        });
    }

    private void deploy(Path file, Artifact artifact) {
        awaiting.remove(file);
        if (deployments.holds(file, artifact.sha256())) {
            catalogue.fileIsFine(DroppedFile.named(file));
        } else {
            LOG.info(WORDS.beingRead(file, grant.by().name()));
            DeploymentOutcome outcome = deployments.deploy(artifact, grant, Optional.of(file));
            if (outcome instanceof DeploymentOutcome.Refused refused
                    && refused.reason() == RefusalReason.CODE_NOT_APPROVED) {
                awaiting.put(file, artifact.sha256());
            }
        }
    }
}
