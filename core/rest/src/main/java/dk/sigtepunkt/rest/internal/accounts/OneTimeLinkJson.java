package dk.sigtepunkt.rest.internal.accounts;

import dk.sigtepunkt.domain.signin.HandOutLinks;
import dk.sigtepunkt.rest.internal.http.InstantText;

/**
 * A link with which somebody chooses a password.
 *
 * @param path on this server; told this once
 * @param until how long it can be used
 */
public record OneTimeLinkJson(String path, String until) {
    static OneTimeLinkJson of(HandOutLinks.Made made) {
        return new OneTimeLinkJson("/engangslink/" + made.token(), InstantText.of(made.expiresAt()));
    }

    /** Leaves the secret out, so that no log can hold it. */
    @Override
    public String toString() {
        return "OneTimeLinkJson[" + until + "]";
    }
}
