package dk.sigtepunkt.committees.internal;

import dk.sigtepunkt.domain.committees.Artifact;
import dk.sigtepunkt.domain.committees.Deployments.Outcome;
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
            return content.getEntry("COMMITTEE-INF/" + BundleContent.COMMITTEE_FILE) != null;
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
        Artifact artifact;
        try {
            artifact = new Artifact(file.getFileName().toString(), Files.readAllBytes(file));
        } catch (IOException gone) {
            LOG.warn("{} kan ikke læses", file, gone);
            return;
        }
        if (deployments.holds(file, artifact.sha256())) {
            catalogue.fileIsFine(artifact.name());
            return;
        }
        LOG.info("{} læses", file);
        Outcome outcome = deployments.deploy(artifact, BY, Optional.of(file));
        boolean taken = outcome.fold(done -> true, refused -> refuse(artifact.name(), refused.findings()));
        if (taken) {
            catalogue.fileIsFine(artifact.name());
        }
    }

    private boolean refuse(String file, List<String> findings) {
        catalogue.refuseFile(file, Optional.empty(), findings);
        return false;
    }
}
