package dk.sigtepunkt.committees.internal;

import dk.sigtepunkt.content.CommitteeReader;
import dk.sigtepunkt.content.ContentFiles;
import dk.sigtepunkt.content.Finding;
import dk.sigtepunkt.content.ReadResult;
import dk.sigtepunkt.contracts.CommitteeId;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.framework.Version;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes the content of one bundle into the catalogue, so that no bundle can harm another or stop the server. */
final class CommitteeIntake {
    private static final Logger LOG = LoggerFactory.getLogger(CommitteeIntake.class);
    static final Finding UNEXPECTED = Finding.quotingNothing(
            BundleContent.COMMITTEE_FILE,
            0,
            "Udvalget kunne ikke tages i brug på grund af en uventet fejl; serverens log siger hvilken.");

    private static final Pattern ID = Pattern.compile("(?m)^id:[ \\t]*[\"']?([^\"'\\s#]+)");

    private final CommitteeReader reader;
    private final LiveCatalogue catalogue;

    CommitteeIntake(CommitteeReader reader, LiveCatalogue catalogue) {
        this.reader = reader;
        this.catalogue = catalogue;
    }

    /** @param source how an operator recognises the bundle */
    void take(long bundle, Version version, String source, ContentFiles files) {
        if (!succeeds(source, () -> read(bundle, version, source, files))) {
            catalogue.refuse(bundle, source, committee(files), List.of(UNEXPECTED));
        }
        succeeds(source, () -> catalogue.resume(bundle));
    }

    void leave(long bundle) {
        succeeds("bundle " + bundle, () -> catalogue.withdraw(bundle));
    }

    private void read(long bundle, Version version, String source, ContentFiles files) {
        String text = files.text(BundleContent.COMMITTEE_FILE).orElseThrow();
        ReadResult result = reader.read(BundleContent.COMMITTEE_FILE, text, files);
        if (result instanceof ReadResult.Accepted accepted) {
            catalogue.offer(new Offer(bundle, version, source, accepted));
        } else if (result instanceof ReadResult.Refused refused) {
            catalogue.refuse(bundle, source, committee(files), refused.findings());
        }
    }

    /** Whose content it says it is, also when it cannot be accepted; empty when that cannot be read. */
    static Optional<CommitteeId> committee(ContentFiles files) {
        try {
            return files.text(BundleContent.COMMITTEE_FILE)
                    .map(ID::matcher)
                    .filter(Matcher::find)
                    .map(line -> new CommitteeId(line.group(1)));
        } catch (IllegalArgumentException | IllegalStateException | UncheckedIOException noId) {
            return Optional.empty();
        }
    }

    /**
     * The boundary around one bundle. What a bundle brings is somebody else's, and the database behind the catalogue may
     * fail: here alone an unknown exception ends, so that every other committee is still served.
     */
    static boolean succeeds(String source, Runnable step) {
        try {
            step.run();
            return true;
        } catch (RuntimeException unexpected) {
            LOG.error("Uventet fejl ved udvalget i {}; de andre udvalg er ikke berørt", source, unexpected);
            return false;
        }
    }
}
