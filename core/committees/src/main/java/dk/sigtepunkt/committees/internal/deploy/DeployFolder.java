package dk.sigtepunkt.committees.internal.deploy;

import dk.sigtepunkt.committees.internal.catalogue.LiveCatalogue;
import dk.sigtepunkt.committees.internal.installation.InstallationData;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.deployments.CodeApproval;
import dk.sigtepunkt.domain.deployments.CodeApprovals;
import java.io.File;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.felix.fileinstall.ArtifactInstaller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes committees from {@code deploy/} before the stock deployer does: that one stops the running version before it has
 * the new one, and uninstalls it when the new one is broken. It asks for a high rank. What lies there is handed in as IT;
 * what lies in {@code deploy/<committee>/} as that committee.
 */
@Component(
        service = {ArtifactInstaller.class, DeployFolder.class},
        property = "service.ranking:Integer=1000")
public final class DeployFolder implements ArtifactInstaller {
    private static final Logger LOG = LoggerFactory.getLogger(DeployFolder.class);
    private static final DeployWords WORDS = DeployWords.danish();
    private static final DroppedFileWords FOLDERS = DroppedFileWords.danish();
    private static final long LOOK_MILLIS = 300;
    private static final int LOOKS_PER_QUESTION = 7;

    private final LiveDeployments deployments;
    private final LiveCatalogue catalogue;
    private final FolderIntake root;
    private final CodeApprovals approvals;
    private final OwnFolders own = new OwnFolders();
    private final CommitteeFolders folders;
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "sigtepunkt-committee-folders");
        thread.setDaemon(true);
        return thread;
    });

    @Activate
    public DeployFolder(
            @Reference LiveDeployments deployments,
            @Reference LiveCatalogue catalogue,
            @Reference CodeApprovals approvals) {
        this.approvals = approvals;
        this.deployments = deployments;
        this.catalogue = catalogue;
        this.root = new FolderIntake(
                deployments, catalogue, Actor.deployFolder(WORDS.folder()), file -> new DroppedFile(file).read());
        this.folders = new CommitteeFolders(InstallationData.deploy(), own);
        var unused = looking.scheduleWithFixedDelay(this::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }

    @Deactivate
    void close() {
        looking.shutdownNow();
    }

    /** One look that fails, as on a full disk, must not be the last. */
    private void look() {
        try {
            folders.run();
            own.tryApproved();
        } catch (RuntimeException later) {
            LOG.warn(WORDS.foldersNotRead(), later);
        }
    }

    /** Also what is broken, so that it is named: what no installer takes is passed over in silence. */
    @Override
    public boolean canHandle(File file) {
        return new DroppedFile(file.toPath()).concernsUs() || deployments.knows(file.toPath());
    }

    @Override
    public void install(File file) {
        root.dropped(file.toPath());
    }

    @Override
    public void update(File file) {
        root.dropped(file.toPath());
    }

    @Override
    public void uninstall(File file) {
        root.gone(file.toPath());
    }

    /** Each committee's files in an order of their own: none of them can bring what another committee's lacks. */
    private final class OwnFolders implements CommitteeFolders.Desk {
        private final Map<CommitteeId, FolderIntake> intakes = new HashMap<>();
        private int looks;

        private FolderIntake of(CommitteeId committee) {
            return intakes.computeIfAbsent(
                    committee,
                    own -> new FolderIntake(
                            deployments,
                            catalogue,
                            Actor.deployFolder(WORDS.folder(own), own),
                            file -> new DroppedFile(file).readCommittee()));
        }

        /** Seldom: each file that waits is asked for in the database. */
        private void tryApproved() {
            if (looks++ % LOOKS_PER_QUESTION == 0) {
                intakes.values()
                        .forEach(intake -> intake.tryApproved(sha256 -> approvals
                                .find(sha256)
                                .filter(CodeApproval::approved)
                                .isPresent()));
            }
        }

        @Override
        public boolean ready() {
            return catalogue.ready();
        }

        @Override
        public boolean knows(CommitteeId committee) {
            return catalogue.snapshot().committee(committee).isPresent();
        }

        @Override
        public void dropped(CommitteeId committee, Path file) {
            of(committee).dropped(file);
        }

        @Override
        public void gone(CommitteeId committee, Path file) {
            of(committee).gone(file);
        }

        @Override
        public void refuse(Path folder, CommitteeFolders.Objectionable why) {
            root.refuse(
                    folder,
                    switch (why) {
                        case LINK -> FOLDERS.link();
                        case NO_COMMITTEE -> FOLDERS.noCommitteesFolder();
                        case UNREADABLE -> FOLDERS.unreadableFolder(System.getProperty("user.name"));
                    });
        }

        @Override
        public void fine(Path folder) {
            catalogue.fileIsFine(DroppedFile.named(folder));
        }
    }
}
