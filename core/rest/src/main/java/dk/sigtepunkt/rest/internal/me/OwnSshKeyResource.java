package dk.sigtepunkt.rest.internal.me;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.keys.KeepPersonalKeys;
import dk.sigtepunkt.domain.keys.PersonalKey;
import dk.sigtepunkt.domain.keys.PersonalKeyId;
import dk.sigtepunkt.rest.internal.http.Callers;
import dk.sigtepunkt.rest.internal.http.ItemPage;
import dk.sigtepunkt.rest.internal.http.Problem;
import dk.sigtepunkt.rest.internal.http.ProblemKind;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The caller's keys for the people's console; for who manages accounts also another's. They are added on the page alone: whoever
 * comes by a key for programs would gain one that can more and lasts longer.
 */
@Path("/v1/me/ssh-keys")
@Produces("application/json")
public final class OwnSshKeyResource {
    private final Callers callers;
    private final KeepPersonalKeys keys;

    public OwnSshKeyResource(Callers callers, KeepPersonalKeys keys) {
        this.callers = callers;
        this.keys = keys;
    }

    /** The one added last comes first; ended ones too. */
    @GET
    public ItemPage<SshKeyJson> all(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @QueryParam("account") @Nullable String account) {
        List<PersonalKey> found;
        if (account == null) {
            found = keys.own(callers.somebody(authorization));
        } else {
            Actor actor = callers.permitted(authorization, Permission.MANAGE_ACCOUNTS);
            AccountId other = AccountId.find(account).orElseThrow(() -> Problem.of(ProblemKind.UNKNOWN_ACCOUNT));
            found = keys.of(other, actor);
        }
        return new ItemPage<>(null, found.stream().map(SshKeyJson::of).toList(), null);
    }

    @DELETE
    @Path("/{sshKey}")
    public EndedJson end(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization, @PathParam("sshKey") String key) {
        Actor actor = callers.somebody(authorization);
        boolean ended = PersonalKeyId.find(key).filter(id -> ended(id, actor)).isPresent();
        if (!ended) {
            throw Problem.of(ProblemKind.UNKNOWN_KEY, "me.unknown-ssh-key");
        }
        return new EndedJson(1);
    }

    private boolean ended(PersonalKeyId id, Actor actor) {
        return keys.end(id, actor).fold(KeepPersonalKeys.Ended::done, forbidden -> {
            throw Problem.denied(forbidden.why());
        });
    }
}
