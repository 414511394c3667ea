package dk.sigtepunkt.rest.internal.me;

import dk.sigtepunkt.domain.sessions.ApiToken;
import dk.sigtepunkt.rest.internal.http.InstantText;
import org.jspecify.annotations.Nullable;

/**
 * One key.
 *
 * @param secret what a program sends; told once, when it is made, and null ever after
 */
public record OwnTokenJson(
        String id,
        String account,
        String label,
        MeJson.Key leaves,
        String madeAt,
        @Nullable String usedAt,
        @Nullable String revokedAt,
        @Nullable String secret) {
    static OwnTokenJson of(ApiToken token) {
        return of(token, null);
    }

    static OwnTokenJson of(ApiToken token, @Nullable String secret) {
        return new OwnTokenJson(
                token.id().value(),
                token.account().value(),
                token.label(),
                MeJson.Key.of(token.limit()),
                InstantText.of(token.times().made()),
                token.times().used().map(InstantText::of).orElse(null),
                token.times().revoked().map(InstantText::of).orElse(null),
                secret);
    }

    /** Leaves the secret out, so that no log can hold it. */
    @Override
    public String toString() {
        return "OwnTokenJson[" + id + "]";
    }
}
