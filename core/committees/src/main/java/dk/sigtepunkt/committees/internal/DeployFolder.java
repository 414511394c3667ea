package dk.sigtepunkt.committees.internal;

import dk.sigtepunkt.content.ArtifactReader;
import dk.sigtepunkt.domain.committees.Artifact;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;
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
    private static final String BY = "mappen deploy";
    private static final String TOO_LARGE = "Filen er på mere end %d MB; et udvalg fylder sjældent over 1 MB."
            .formatted(ArtifactReader.MOST_BYTES / 1_000_000);

    private final LiveDeployments deployments;
    private final LiveCatalogue catalogue;

    @Activate
    public DeployFolder(@Reference LiveDeployments deployments, @Reference LiveCatalogue catalogue) {
        this.deployments = deployments;
        this.catalogue = catalogue;
    }

    /** By name where the name tells; a broken file must still be known as the committee it was. */
    @Override
    public boolean canHandle(File file) {
        String name = file.getName();
        return Artifact.alone(name)
                || name.endsWith(".committee.jar")
                || (name.endsWith(".jar") && (deployments.knows(file.toPath()) || holdsCommittee(file)));
    }

    private static boolean holdsCommittee(File jar) {
        try (ZipFile content = new ZipFile(jar)) {
            return content.getEntry(BundleContent.COMMITTEE_ENTRY) != null;
        } catch (IOException unreadable) {
            return false;
        }
    }

    @Override
    public void install(File file) {
        take(file.toPath());
    }

    @Override
    public void update(File file) {
        take(file.toPath());
    }

    @Override
    public void uninstall(File file) {
        deployments.removeDropped(file.toPath(), BY);
        catalogue.fileIsFine(file.getName());
    }

    private void take(Path file) {
        try {
            if (Files.size(file) > ArtifactReader.MOST_BYTES) {
                catalogue.refuseFile(file.getFileName().toString(), Optional.empty(), List.of(TOO_LARGE));
                return;
            }
            Artifact artifact = new Artifact(file.getFileName().toString(), Files.readAllBytes(file));
            if (deployments.holds(file, artifact.sha256())) {
                catalogue.fileIsFine(artifact.name());
            } else {
                LOG.info("{} læses", file);
                deployments.deploy(artifact, BY, Optional.of(file));
            }
        } catch (IOException gone) {
            LOG.warn("{} kan ikke læses", file, gone);
        }
    }
}
