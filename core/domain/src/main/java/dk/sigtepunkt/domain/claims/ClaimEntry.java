package dk.sigtepunkt.domain.claims;

import dk.sigtepunkt.domain.access.Signature;
import java.util.function.Function;

/** What was written of a claim; never changed. */
public sealed interface ClaimEntry {
    Signature by();

    /**
     * A version of it; the first one begins it.
     *
     * @param reason why it is corrected; empty while it is a draft
     */
    record Written(ContributionClaim claim, String reason, Signature by) implements ClaimEntry {}

    /** From now on everybody reads it. */
    record Published(Signature by) implements ClaimEntry {}

    /** It is taken back for good. */
    record Withdrawn(String reason, Signature by) implements ClaimEntry {}

    /** One branch for each kind. */
    default <T> T fold(
            Function<Written, T> written, Function<Published, T> published, Function<Withdrawn, T> withdrawn) {
        if (this instanceof Written one) {
            return written.apply(one);
        }
        return this instanceof Published one ? published.apply(one) : withdrawn.apply((Withdrawn) this);
    }
}
