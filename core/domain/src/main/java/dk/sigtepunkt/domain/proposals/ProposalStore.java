package dk.sigtepunkt.domain.proposals;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.audit.AuditNote;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Keeps proposals. What was done with one is never changed or deleted; how to reach its sender is deleted when it ends, and so is
 * what was taken out of its words.
 */
@ProviderType
public interface ProposalStore {
    /** All that is kept; the same object until something is written, and another one then. */
    ProposalBook book();

    /**
     * Keeps a proposal under the next number.
     *
     * @param note made for its number
     * @return the one of that code, which is an earlier one where it was sent before; empty when too many wait
     */
    Optional<KeptProposal> receive(Sending sending, int mostWaiting, IntFunction<AuditNote> note);

    /**
     * What comes.
     *
     * @param digest of the code
     * @param contact how to reach the sender; empty for not at all
     */
    record Sending(ProposalText text, ProposalAim aim, Instant at, Actor.Means means, String digest, String contact) {}

    /** @param digest of a code */
    Optional<KeptProposal> byCode(String digest);

    /** How to reach who sent it; empty when nothing was said, and when it is erased. */
    String contact(int number);

    /**
     * @param seen the {@link KeptProposal#version()} that the writer has seen; empty for who has looked at nothing
     * @param published the words that are let out; empty where they stay as they are
     * @return false when it is another one by now, or there is no such proposal; then nothing is kept
     */
    boolean keep(int number, OptionalInt seen, ProposalEntry entry, Optional<ProposalText> published, AuditNote note);

    /**
     * Erases how to reach the senders of what came by then.
     *
     * @param note made for each number
     * @return how many
     */
    int eraseContacts(Instant cameBy, IntFunction<AuditNote> note);
}
