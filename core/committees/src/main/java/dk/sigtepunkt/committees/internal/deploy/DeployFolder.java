package dk.sigtepunkt.committees.internal.deploy;

import dk.sigtepunkt.committees.internal.catalogue.LiveCatalogue;
import dk.sigtepunkt.committees.internal.refusal.Objection;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Policy;
import dk.sigtepunkt.domain.deployments.Artifact;
import dk.sigtepunkt.domain.deployments.Grant;
import dk.sigtepunkt.domain.deployments.Plan;
import java.io.File;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.felix.fileinstall.ArtifactInstaller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes committees from {@code deploy/} before the stock deployer does: that one stops the running version before it has
 * the new one, and uninstalls it when the new one is broken. It asks for a high rank.
 */
@Component(
        service = {ArtifactInstaller.class, DeployFolder.class},
        property = "service.ranking:Integer=1000")
public final class DeployFolder implements ArtifactInstaller {
    private static final Logger LOG = LoggerFactory.getLogger(DeployFolder.class);
    private static final DeployWords WORDS = DeployWords.danish();
    private static final Actor BY = Actor.server(Actor.Means.DEPLOY_FOLDER, WORDS.folder());
    /** Whoever can write into the folder acts as the one who runs the machine. */
    private static final Grant GRANT = new Grant(BY, Policy.HOUSE);

    private final LiveDeployments deployments;
    private final LiveCatalogue catalogue;
    private final DropOrder order = new DropOrder(new Dropped());

    @Activate
    public DeployFolder(@Reference LiveDeployments deployments, @Reference LiveCatalogue catalogue) {
        this.deployments = deployments;
        this.catalogue = catalogue;
    }

    /** Also what is broken, so that it is named: what no installer takes is passed over in silence. */
    @Override
    public boolean canHandle(File file) {
        return new DroppedFile(file.toPath()).concernsUs() || deployments.knows(file.toPath());
    }

    @Override
    public void install(File file) {
        order.dropped(file.toPath());
    }

    @Override
    public void update(File file) {
        order.dropped(file.toPath());
    }

    @Override
    public void uninstall(File file) {
        deployments.removeDropped(file.toPath(), BY);
        catalogue.fileIsFine(file.getName());
        order.gone(file.toPath());
    }

    /** The folder as it is at each question. */
    private final class Dropped implements DropOrder.Folder {
        @Override
        public Map<Path, String> beside(Path file) {
            return DroppedFile.beside(file);
        }

        @Override
        public boolean refuses(Path file) {
            return new DroppedFile(file)
                    .read()
                    .fold(
                            artifact -> !deployments.holds(file, artifact.sha256())
                                    && deployments.plan(artifact, GRANT) instanceof Plan.Refused,
                            refused -> false,
                            gone -> false);
        }

        @Override
        public void take(Path file) {
            DeployFolder.this.take(file);
        }

        @Override
        public void waits(Path file) {
            LOG.info(WORDS.waits(file));
        }
    }

    private void take(Path file) {
        new DroppedFile(file)
                .read()
                .fold(
                        artifact -> {
                            deploy(file, artifact);
                            return artifact;
                        },
                        refused -> {
                            deployments.refuseDropped(file, Objection.quotingNothing(refused), BY);
                            return refused;
                        },
                        gone -> {
                            catalogue.fileIsFine(file.getFileName().toString());
                            return gone;
                        });
    }

    private void deploy(Path file, Artifact artifact) {
        if (deployments.holds(file, artifact.sha256())) {
            catalogue.fileIsFine(artifact.name());
        } else {
            LOG.info(WORDS.beingRead(file));
            deployments.deploy(artifact, GRANT, Optional.of(file));
        }
    }
}
