package dk.sigtepunkt.rest.internal.accounts;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.accounts.AccountEntry;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.accounts.AccountName;
import dk.sigtepunkt.domain.accounts.AccountOrder;
import dk.sigtepunkt.domain.accounts.ManageAccounts;
import dk.sigtepunkt.domain.credentials.OneTimeLink;
import dk.sigtepunkt.domain.people.AccountFilter;
import dk.sigtepunkt.domain.people.SeeAccounts;
import dk.sigtepunkt.domain.signin.HandOutLinks;
import dk.sigtepunkt.domain.signin.WatchSignIns;
import dk.sigtepunkt.rest.internal.http.Callers;
import dk.sigtepunkt.rest.internal.http.ItemPage;
import dk.sigtepunkt.rest.internal.http.Problem;
import dk.sigtepunkt.rest.internal.http.ProblemKind;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who has an account, and how that becomes another. */
@Path("/v1/accounts")
@Produces("application/json")
public final class AccountResource {
    private final Callers callers;
    private final SeeAccounts accounts;
    private final ManageAccounts manage;
    private final HandOutLinks links;
    private final WatchSignIns signIns;

    public AccountResource(
            Callers callers, SeeAccounts accounts, ManageAccounts manage, HandOutLinks links, WatchSignIns signIns) {
        this.callers = callers;
        this.accounts = accounts;
        this.manage = manage;
        this.links = links;
        this.signIns = signIns;
    }

    @GET
    public ItemPage<AccountJson> all(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @QueryParam("role") @DefaultValue("") String role,
            @QueryParam("committee") @DefaultValue("") String committee,
            @QueryParam("state") @DefaultValue("") String state) {
        Actor actor = manager(authorization);
        return accounts.list(new AccountFilter(role, committee, state), actor)
                .fold(
                        some -> new ItemPage<>(
                                null, some.stream().map(AccountJson::of).toList(), null),
                        why -> {
                            throw Problem.denied(why);
                        });
    }

    @POST
    public Response make(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Nullable String length,
            InputStream body)
            throws IOException {
        Actor actor = manager(authorization);
        SentTexts sent = SentTexts.read(length, body, List.of("name", "login"));
        AccountEntry made = AccountAnswers.done(manage.make(name(sent), actor));
        return AccountAnswers.shown(Response.status(Response.Status.CREATED), made);
    }

    @GET
    @Path("/{account}")
    public Response one(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @PathParam("account") String account) {
        return AccountAnswers.shown(Response.ok(), AccountAnswers.found(accounts, account, manager(authorization)));
    }

    /** What is left out of name and login stays. */
    @PATCH
    @Path("/{account}")
    public Response rename(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Nullable String length,
            @PathParam("account") String account,
            InputStream body)
            throws IOException {
        Actor actor = manager(authorization);
        SentTexts sent = SentTexts.read(length, body, List.of("name", "login", "reason"));
        AccountOrder order = AccountAnswers.order(account, ifMatch, sent.text("reason"));
        AccountName now = AccountAnswers.found(accounts, account, actor).name().orElse(new AccountName("", ""));
        AccountName wanted = new AccountName(or(sent.text("name"), now.name()), or(sent.text("login"), now.login()));
        return AccountAnswers.shown(Response.ok(), AccountAnswers.done(manage.rename(order, wanted, actor)));
    }

    /** Closes it; with a successor, what it holds is that one's at the same moment. */
    @POST
    @Path("/{account}/deactivation")
    public Response deactivate(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Nullable String length,
            @PathParam("account") String account,
            InputStream body)
            throws IOException {
        Actor actor = manager(authorization);
        SentTexts sent = SentTexts.read(length, body, List.of("successor", "reason"));
        Optional<AccountId> successor = Optional.of(sent.text("successor"))
                .filter(text -> !text.isEmpty())
                .map(AccountAnswers::id);
        AccountOrder order = AccountAnswers.order(account, ifMatch, sent.text("reason"));
        return AccountAnswers.shown(Response.ok(), AccountAnswers.done(manage.deactivate(order, successor, actor)));
    }

    /** The link is told this once. */
    @POST
    @Path("/{account}/link")
    public Response link(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Nullable String length,
            @PathParam("account") String account,
            InputStream body)
            throws IOException {
        Actor actor = manager(authorization);
        String purpose = SentTexts.read(length, body, List.of("purpose")).text("purpose");
        AccountEntry entry = AccountAnswers.found(accounts, account, actor);
        return links.make(entry.id(), purpose(purpose), actor)
                .fold(
                        made -> Response.status(Response.Status.CREATED)
                                .header(HttpHeaders.CACHE_CONTROL, "no-store, private")
                                .entity(OneTimeLinkJson.of(made))
                                .build(),
                        not -> {
                            throw Problem.objection(ProblemKind.ACCOUNT_CLOSED, not.sentence());
                        },
                        forbidden -> {
                            throw Problem.denied(forbidden.why());
                        });
    }

    private static OneTimeLink.Purpose purpose(String written) {
        return Arrays.stream(OneTimeLink.Purpose.values())
                .filter(one -> one.code().equals(written))
                .findFirst()
                .orElseThrow(() -> Problem.of(ProblemKind.BAD_SHAPE, "accounts.purpose"));
    }

    /** Whoever was refused too often may try again. */
    @POST
    @Path("/{account}/unlock")
    public UnlockedJson unlock(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @PathParam("account") String account) {
        Actor actor = manager(authorization);
        AccountEntry entry = AccountAnswers.found(accounts, account, actor);
        signIns.unlock(entry.id(), actor).ifPresent(why -> {
            throw Problem.denied(why);
        });
        return new UnlockedJson(entry.id().value());
    }

    /** Asked before a byte of a body is read. */
    private Actor manager(@Nullable String authorization) {
        return callers.permitted(authorization, Permission.MANAGE_ACCOUNTS);
    }

    private static AccountName name(SentTexts sent) {
        return new AccountName(sent.text("name"), sent.text("login"));
    }

    private static String or(String sent, String present) {
        return sent.isEmpty() ? present : sent;
    }
}
