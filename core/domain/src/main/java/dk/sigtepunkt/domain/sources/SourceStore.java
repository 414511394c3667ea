package dk.sigtepunkt.domain.sources;

import dk.sigtepunkt.contracts.identity.SourceKey;
import dk.sigtepunkt.domain.audit.AuditNote;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Remembers runs, documents and quarantine durably, shared by all nodes; port, implemented by persistence. */
@ProviderType
public interface SourceStore {
    /**
     * Takes or renews the right to run a source; held by one holder at a time, whichever node it is on.
     *
     * @return false while another holder's right has not run out
     */
    boolean lease(SourceKey source, String holder, Instant now, Instant until);

    /** Gives the right back; nothing happens when the holder does not have it. */
    void release(SourceKey source, String holder);

    /** @return the run as stored, with its id */
    SourceRun begin(SourceRun run, AuditNote note);

    /** Replaces what is known of a run: how far it has come, or how it ended. */
    void update(SourceRun run);

    Optional<SourceRun> run(long id);

    /** Newest first. */
    List<SourceRun> newest(SourceKey source, int most);

    /** Newest first; those that were over by then. */
    List<SourceRun> overBy(Instant time, SourceKey source, int most);

    /** What this node wrote is in the very next one; what another node wrote is in one asked for a quarter of a second later. */
    SourceStandings standings();

    /** Runs of any source that have begun and not ended. */
    List<SourceRun> running();

    void keep(long run, KeptDocument document);

    /** In the order they were fetched. */
    List<KeptDocument> documents(long run);

    /** Whether a run that did not fail has this document. */
    boolean taken(String sha256);

    /** SHA-256 of the documents that only runs which failed have. */
    List<String> refusedDocuments();

    /** @return the case as stored, with its id */
    QuarantineCase hold(QuarantineCase held);

    /** Those that wait, oldest first. */
    List<QuarantineCase> waiting();

    /** Those of one source, decided ones too, newest first. */
    List<QuarantineCase> held(SourceKey source, int most);

    Optional<QuarantineCase> held(long id);

    /** @return false when it was decided before; then nothing is changed, and nothing noted */
    boolean decide(long id, QuarantineCase.Decision decision, AuditNote note);

    void pause(SourceKey source, Pause pause, AuditNote note);

    void resume(SourceKey source, AuditNote note);
}
