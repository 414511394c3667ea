package dk.sigtepunkt.domain.sources;

import dk.sigtepunkt.contracts.identity.SourceKey;
import dk.sigtepunkt.domain.committees.Reading;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** The data sources of all committees: how they are. Any thread. */
@ProviderType
public interface Sources {
    /** Every source of every installed committee, in the committees' order. */
    List<SourceStatus> all(Reading reading);

    Optional<SourceStatus> find(Reading reading, SourceKey source);

    /** Newest first. */
    List<SourceRun> history(SourceKey source, int most);

    /** Newest first; those that were over by then: what came of a run is known at its end. */
    List<SourceRun> overBy(Instant time, SourceKey source, int most);

    Optional<SourceRun> run(long id);

    List<KeptDocument> documents(long run);

    /** The bytes of a kept document. */
    Optional<byte[]> content(String sha256);

    /** What waits in quarantine, oldest first. */
    List<QuarantineCase> waiting();

    Optional<QuarantineCase> held(long id);

    /** Those of one source, decided ones too, newest first. */
    List<QuarantineCase> held(SourceKey source, int most);
}
