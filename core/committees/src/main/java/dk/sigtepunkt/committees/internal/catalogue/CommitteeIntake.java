package dk.sigtepunkt.committees.internal.catalogue;

import dk.sigtepunkt.committees.internal.bundle.BundleContent;
import dk.sigtepunkt.content.CommitteeReader;
import dk.sigtepunkt.content.result.ContentFiles;
import dk.sigtepunkt.content.result.Finding;
import dk.sigtepunkt.content.result.ReadResult;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.Version;

/** Takes the content of one bundle into the catalogue, so that no bundle can harm another or stop the server. */
public final class CommitteeIntake {
    private final CommitteeReader reader;
    private final CouncilsGuard guard;
    private final LiveCatalogue catalogue;

    public CommitteeIntake(CommitteeReader reader, CouncilsGuard guard, LiveCatalogue catalogue) {
        this.reader = reader;
        this.guard = guard;
        this.catalogue = catalogue;
    }

    /** @param source how an operator recognises the bundle */
    public void take(long bundle, Version version, String source, ContentFiles files) {
        if (!Refusals.succeeds(source, () -> read(bundle, version, source, files))) {
            catalogue.refuse(bundle, source, committee(files), List.of(Refusals.UNEXPECTED));
        }
        Refusals.succeeds(source, () -> catalogue.resume(bundle));
    }

    public void leave(long bundle) {
        Refusals.succeeds("bundle " + bundle, () -> catalogue.withdraw(bundle));
    }

    private void read(long bundle, Version version, String source, ContentFiles files) {
        String text = files.text(BundleContent.COMMITTEE_FILE).orElseThrow();
        ReadResult result = reader.read(BundleContent.COMMITTEE_FILE, text, files);
        List<Finding> findings =
                result.fold(accepted -> guard.findings(accepted, catalogue), ReadResult.Refused::findings);
        if (result instanceof ReadResult.Accepted accepted && findings.isEmpty()) {
            catalogue.offer(new Offer(bundle, version, source, accepted));
        } else {
            catalogue.refuse(bundle, source, committee(files), findings);
        }
    }

    /** Whose content it says it is, also when it cannot be accepted; empty when that cannot be read. */
    public static Optional<CommitteeId> committee(ContentFiles files) {
        try {
            return files.text(BundleContent.COMMITTEE_FILE).flatMap(CommitteeReader::statedId);
        } catch (IllegalStateException | UncheckedIOException noId) {
            return Optional.empty();
        }
    }
}
