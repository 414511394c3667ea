package dk.sigtepunkt.domain.sources;

import dk.sigtepunkt.contracts.identity.SourceKey;
import dk.sigtepunkt.domain.committees.Reading;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** The data sources of all committees: how they are, and what a person can do with them. Any thread. */
@ProviderType
public interface Sources {
    /** Every source of every installed committee, in the committees' order. */
    List<SourceStatus> all(Reading reading);

    Optional<SourceStatus> find(Reading reading, SourceKey source);

    /** Starts a run in the background; how it goes is seen in {@link #run(long)}. */
    Outcome start(SourceKey source, String by);

    /** Reads a file that was handed in, in the background; for sources that take files. */
    Outcome upload(SourceKey source, String fileName, byte[] content, String by);

    /** Reads the kept documents of an earlier run again, without fetching. */
    Outcome repeat(long run, String by);

    Outcome pause(SourceKey source, String reason, String by);

    Outcome resume(SourceKey source, String by);

    /** Newest first. */
    List<SourceRun> history(SourceKey source, int most);

    Optional<SourceRun> run(long id);

    List<KeptDocument> documents(long run);

    /** The bytes of a kept document. */
    Optional<byte[]> content(String sha256);

    /** What waits in quarantine, oldest first. */
    List<QuarantineCase> waiting();

    Optional<QuarantineCase> held(long id);

    /** Those of one source, decided ones too, newest first. */
    List<QuarantineCase> held(SourceKey source, int most);

    /**
     * Takes held figures in, or throws them away, with a reason that is kept.
     *
     * @param verdict released or rejected
     */
    Outcome decide(long quarantineCase, QuarantineCase.Verdict verdict, String reason, String by);

    /**
     * What came of it.
     *
     * @param code stable: {@code started}, {@code done}, {@code unknown-source}, {@code unknown-run},
     *     {@code unknown-case}, {@code already-running}, {@code not-configured}, {@code takes-no-file},
     *     {@code already-decided}, {@code no-reason}, {@code no-documents}, {@code not-active}
     * @param sentence Danish: what happens now, or why nothing does
     * @param run the run it is about
     */
    record Outcome(boolean accepted, String code, String sentence, Optional<Long> run) {}
}
