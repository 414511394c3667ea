package dk.sigtepunkt.rest.internal.accounts;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.accounts.AccountOrder;
import dk.sigtepunkt.domain.accounts.AccountRefusal;
import dk.sigtepunkt.domain.accounts.ChairChange;
import dk.sigtepunkt.domain.accounts.GrantRoles;
import dk.sigtepunkt.domain.accounts.WantedRole;
import dk.sigtepunkt.domain.people.SeeAccounts;
import dk.sigtepunkt.rest.internal.http.Callers;
import dk.sigtepunkt.rest.internal.http.ItemPage;
import dk.sigtepunkt.rest.internal.http.Problem;
import dk.sigtepunkt.rest.internal.http.ProblemKind;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
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

/** What an account holds: given, stood in for, ended, a committee's new chair. Each change is answered with the account. */
@Path("/v1/accounts/{account}/roles")
@Produces("application/json")
public final class HeldRoleResource {
    private final Callers callers;
    private final SeeAccounts accounts;
    private final GrantRoles grant;

    public HeldRoleResource(Callers callers, SeeAccounts accounts, GrantRoles grant) {
        this.callers = callers;
        this.accounts = accounts;
        this.grant = grant;
    }

    @GET
    public ItemPage<HeldRoleJson> all(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @PathParam("account") String account) {
        return new ItemPage<>(
                null,
                AccountAnswers.found(accounts, account, granter(authorization)).holdings().stream()
                        .map(HeldRoleJson::of)
                        .toList(),
                null);
    }

    @POST
    public Response give(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Nullable String length,
            @PathParam("account") String account,
            InputStream body)
            throws IOException {
        Actor actor = granter(authorization);
        SentTexts sent = SentTexts.read(length, body, List.of("role", "committee", "from", "to", "reason"));
        AccountOrder order = AccountAnswers.order(account, ifMatch, sent.text("reason"));
        WantedRole wanted =
                new WantedRole(sent.text("role"), sent.text("committee"), sent.text("from"), sent.text("to"));
        return AccountAnswers.shown(Response.ok(), AccountAnswers.done(grant.give(order, wanted, actor)));
    }

    @POST
    @Path("/stand-in")
    public Response standIn(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Nullable String length,
            @PathParam("account") String account,
            InputStream body)
            throws IOException {
        Actor actor = granter(authorization);
        SentTexts sent = SentTexts.read(length, body, List.of("standsInFor", "from", "to", "reason"));
        AccountOrder order = AccountAnswers.order(account, ifMatch, sent.text("reason"));
        AccountId away = AccountAnswers.id(sent.text("standsInFor"));
        return AccountAnswers.shown(
                Response.ok(),
                AccountAnswers.done(grant.standIn(order, away, sent.text("from"), sent.text("to"), actor)));
    }

    /** The account becomes a committee's chair, and the one before is it no more. */
    @POST
    @Path("/chair")
    public Response chair(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Nullable String length,
            @PathParam("account") String account,
            InputStream body)
            throws IOException {
        Actor actor = granter(authorization);
        SentTexts sent = SentTexts.read(length, body, List.of("committee", "last", "first", "reason"));
        AccountOrder order = AccountAnswers.order(account, ifMatch, sent.text("reason"));
        ChairChange wanted = new ChairChange(sent.text("committee"), sent.text("last"), sent.text("first"));
        return AccountAnswers.shown(Response.ok(), AccountAnswers.done(grant.changeChair(order, wanted, actor)));
    }

    /** @param last the last day; empty for at once */
    @DELETE
    @Path("/{number}")
    public Response end(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @PathParam("account") String account,
            @PathParam("number") String number,
            @QueryParam("last") @DefaultValue("") String last) {
        Actor actor = granter(authorization);
        AccountOrder order = AccountAnswers.order(account, ifMatch, "");
        if (!number.matches("[0-9]{1,18}")) {
            throw Problem.of(
                    ProblemKind.ofOutcome(AccountRefusal.Reason.UNKNOWN_HOLDING.code()), "accounts.unknown-holding");
        }
        return AccountAnswers.shown(
                Response.ok(), AccountAnswers.done(grant.end(order, Long.parseLong(number), last, actor)));
    }

    private Actor granter(@Nullable String authorization) {
        return callers.permitted(authorization, Permission.GRANT_ROLES);
    }
}
