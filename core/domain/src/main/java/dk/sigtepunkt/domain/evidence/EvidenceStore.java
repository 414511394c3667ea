package dk.sigtepunkt.domain.evidence;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.deployments.Artifact;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Keeps findings with their files. Nothing in it is ever changed or deleted, but for what {@link KeptEvidence#erases}: that is
 * gone from every row when the withdrawal is kept. The bytes of a file that is not among {@link KeptEvidence#heldFiles} any more
 * are gone when that is kept which took it away: both or neither, whenever the server falls.
 */
@ProviderType
public interface EvidenceStore extends EvidenceHistory {
    /** All that is kept, drafts too, in the order of their numbers. */
    List<KeptEvidence> all();

    /**
     * Keeps a finding under the next number.
     *
     * @param note made for its number
     */
    KeptEvidence begin(CommitteeId committee, EvidenceEntry.Written written, IntFunction<AuditNote> note);

    /**
     * @param seen the {@link KeptEvidence#version()} that the writer has seen; empty for who has looked at nothing
     * @return false when it is another one by now, or there is no such finding; then nothing is kept
     */
    boolean keep(int number, OptionalInt seen, EvidenceEntry entry, AuditNote note);

    /**
     * As {@link #keep}, of a file with its bytes: both are kept or neither.
     *
     * @param bytes what the entry's digest says
     */
    boolean attach(int number, OptionalInt seen, EvidenceEntry.Attached entry, Artifact bytes, AuditNote note);
}
