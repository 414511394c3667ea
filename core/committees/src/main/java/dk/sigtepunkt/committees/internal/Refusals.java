package dk.sigtepunkt.committees.internal;

import dk.sigtepunkt.content.Finding;
import dk.sigtepunkt.contracts.CommitteeId;
import dk.sigtepunkt.domain.committees.RefusedContent;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The bundles and files that are refused now. */
final class Refusals {
    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    private final Clock clock;
    private final Map<Long, RefusedContent> bundles = new ConcurrentSkipListMap<>();
    private final Map<String, RefusedContent> files = new ConcurrentSkipListMap<>();

    Refusals(Clock clock) {
        this.clock = clock;
    }

    void add(long bundle, String source, Optional<CommitteeId> committee, List<Finding> findings) {
        bundles.put(
                bundle,
                refused(
                        source,
                        committee,
                        findings.stream().map(Finding::toString).toList()));
    }

    void add(String file, Optional<CommitteeId> committee, List<String> findings) {
        files.put(file, refused(file, committee, findings));
    }

    void forget(long bundle) {
        bundles.remove(bundle);
    }

    void forget(String file) {
        files.remove(file);
    }

    /** What is wrong with a bundle; empty when it is not refused. */
    List<String> of(long bundle) {
        return Optional.ofNullable(bundles.get(bundle))
                .map(RefusedContent::findings)
                .orElse(List.of());
    }

    List<RefusedContent> all() {
        return java.util.stream.Stream.concat(bundles.values().stream(), files.values().stream())
                .toList();
    }

    private RefusedContent refused(String source, Optional<CommitteeId> committee, List<String> findings) {
        findings.forEach(finding -> LOG.warn("Udvalg afvist ({}): {}", source, finding));
        return new RefusedContent(source, committee, clock.instant(), findings);
    }
}
