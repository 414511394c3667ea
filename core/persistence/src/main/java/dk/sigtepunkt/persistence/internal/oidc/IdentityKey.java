package dk.sigtepunkt.persistence.internal.oidc;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** By what an identity is known; a class, as JPA wants one that it can fill. */
public final class IdentityKey implements Serializable {
    private static final long serialVersionUID = 1;

    private String issuer;
    private String subjectHash;

    @SuppressWarnings("NullAway.Init")
    public IdentityKey() {}

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IdentityKey key
                && Objects.equals(issuer, key.issuer)
                && Objects.equals(subjectHash, key.subjectHash);
    }

    @Override
    public int hashCode() {
        return Objects.hash(issuer, subjectHash);
    }
}
