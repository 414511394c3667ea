package dk.sigtepunkt.committees.internal.catalogue;

import dk.sigtepunkt.committees.internal.bundle.BundleContent;
import dk.sigtepunkt.committees.internal.refusal.Objection;
import dk.sigtepunkt.content.result.Finding;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.committees.RefusedContent;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The bundles and files that are refused now. */
final class Refusals {
    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);
    private static final CatalogueWords WORDS = CatalogueWords.danish();

    static final Finding UNEXPECTED = Finding.quotingNothing(BundleContent.COMMITTEE_FILE, 0, WORDS.unexpectedFault());

    private final Clock clock;
    private final Map<Long, Refused> bundles = new ConcurrentSkipListMap<>();
    private final Map<String, Refused> files = new ConcurrentSkipListMap<>();

    Refusals(Clock clock) {
        this.clock = clock;
    }

    void add(long bundle, String source, Optional<CommitteeId> committee, List<Finding> findings) {
        bundles.put(bundle, new Refused(source, committee, clock.instant(), Objection.of(findings, source)).logged());
    }

    void add(String file, Optional<CommitteeId> committee, List<Objection> objections) {
        files.put(file, new Refused(file, committee, clock.instant(), objections).logged());
    }

    void forget(long bundle) {
        bundles.remove(bundle);
    }

    void forget(String file) {
        files.remove(file);
    }

    /** What a bundle said before it came to be refused is still served. */
    static void standsOn(Offer earlier) {
        LOG.info(WORDS.standsOn(earlier.committee(), earlier.version()));
    }

    /** What is wrong with a bundle; empty when it is not refused. */
    List<Objection> of(long bundle) {
        return Optional.ofNullable(bundles.get(bundle)).map(Refused::objections).orElse(List.of());
    }

    List<RefusedContent> all() {
        return java.util.stream.Stream.concat(bundles.values().stream(), files.values().stream())
                .map(Refused::content)
                .toList();
    }

    private record Refused(String source, Optional<CommitteeId> committee, Instant at, List<Objection> objections) {
        /** Anybody may come to read a log: no word of the file stands there. */
        Refused logged() {
            Objection.once(objections).forEach(open -> LOG.warn(WORDS.refused(source, open)));
            return this;
        }

        RefusedContent content() {
            return new RefusedContent(
                    source, committee, at, Objection.once(objections), Objection.sentences(objections));
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
            LOG.error(WORDS.unexpectedFaultIn(source), unexpected);
            return false;
        }
    }
}
