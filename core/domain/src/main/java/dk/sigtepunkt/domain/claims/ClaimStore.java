package dk.sigtepunkt.domain.claims;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.audit.AuditNote;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import org.osgi.annotation.versioning.ProviderType;

/** Keeps claims; nothing in it is ever changed or deleted. */
@ProviderType
public interface ClaimStore extends ClaimHistory {
    /** All that is kept, drafts too, in the order of their numbers. */
    List<KeptClaim> all();

    /**
     * Keeps a claim under the next number.
     *
     * @param note made for its number
     */
    KeptClaim begin(CommitteeId committee, ClaimEntry.Written written, IntFunction<AuditNote> note);

    /**
     * @param seen the {@link KeptClaim#version()} that the writer has seen; empty for who has looked at nothing
     * @return false when it is another one by now, or there is no such claim; then nothing is kept
     */
    boolean keep(int number, OptionalInt seen, ClaimEntry entry, AuditNote note);
}
