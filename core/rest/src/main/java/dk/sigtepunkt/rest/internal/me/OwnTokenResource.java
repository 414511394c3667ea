package dk.sigtepunkt.rest.internal.me;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.sessions.ApiToken;
import dk.sigtepunkt.domain.sessions.IssueTokens;
import dk.sigtepunkt.domain.sessions.RevokeTokens;
import dk.sigtepunkt.domain.sessions.TokenId;
import dk.sigtepunkt.rest.internal.http.Callers;
import dk.sigtepunkt.rest.internal.http.ItemPage;
import dk.sigtepunkt.rest.internal.http.Problem;
import dk.sigtepunkt.rest.internal.http.ProblemKind;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The caller's keys for programs; for who may issue them also another system's. */
@Path("/v1/me/tokens")
@Produces("application/json")
public final class OwnTokenResource {
    private final Callers callers;
    private final IssueTokens tokens;
    private final RevokeTokens revocation;

    public OwnTokenResource(Callers callers, IssueTokens tokens, RevokeTokens revocation) {
        this.callers = callers;
        this.tokens = tokens;
        this.revocation = revocation;
    }

    /** The one made last comes first; ended ones too. */
    @GET
    public ItemPage<OwnTokenJson> all(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @QueryParam("account") @Nullable String account) {
        List<ApiToken> found;
        if (account == null) {
            found = tokens.own(callers.somebody(authorization));
        } else {
            Actor actor = callers.permitted(authorization, Permission.ISSUE_SYSTEM_TOKENS);
            AccountId system = AccountId.find(account).orElseThrow(() -> Problem.of(ProblemKind.UNKNOWN_ACCOUNT));
            found = tokens.of(system, actor);
        }
        return new ItemPage<>(null, found.stream().map(OwnTokenJson::of).toList(), null);
    }

    /** The secret is told this once. */
    @POST
    public Response issue(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Nullable String length,
            InputStream body)
            throws IOException {
        Actor actor = callers.somebody(authorization);
        return tokens.issue(TokenOrder.read(length, body), actor)
                .fold(
                        issued -> Response.status(Response.Status.CREATED)
                                .header(HttpHeaders.CACHE_CONTROL, "no-store, private")
                                .entity(OwnTokenJson.of(issued.token(), issued.secret()))
                                .build(),
                        not -> {
                            throw Problem.objection(
                                    ProblemKind.ofOutcome(not.why().reason().code()),
                                    not.why().sentence());
                        },
                        forbidden -> {
                            throw Problem.denied(forbidden.why());
                        });
    }

    @DELETE
    @Path("/{token}")
    public EndedJson revoke(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization, @PathParam("token") String token) {
        Actor actor = callers.somebody(authorization);
        boolean revoked = TokenId.find(token).filter(id -> revoked(id, actor)).isPresent();
        if (!revoked) {
            throw Problem.of(ProblemKind.UNKNOWN_KEY, "me.unknown-key");
        }
        return new EndedJson(1);
    }

    private boolean revoked(TokenId id, Actor actor) {
        return revocation.revoke(id, actor).fold(RevokeTokens.Revoked::done, forbidden -> {
            throw Problem.denied(forbidden.why());
        });
    }
}
