package dk.sigtepunkt.rest.internal.accounts;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.accounts.PersonalData;
import dk.sigtepunkt.rest.internal.http.Callers;
import dk.sigtepunkt.rest.internal.http.Problem;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** What is kept of one person: told, and erased of an account that is closed. */
@Path("/v1/accounts/{account}/personal-data")
@Produces("application/json")
public final class PersonalDataResource {
    private final Callers callers;
    private final PersonalData personal;

    public PersonalDataResource(Callers callers, PersonalData personal) {
        this.callers = callers;
        this.personal = personal;
    }

    /** One's own too; whether somebody else's is told is for the use case. */
    @GET
    public PersonalDataJson told(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @PathParam("account") String account) {
        Actor actor = callers.somebody(authorization);
        return personal.export(AccountAnswers.id(account), actor)
                .fold(
                        PersonalDataJson::of,
                        not -> {
                            throw AccountAnswers.refused(not.why());
                        },
                        forbidden -> {
                            throw Problem.denied(forbidden.why());
                        });
    }

    @DELETE
    public Response erase(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @PathParam("account") String account) {
        Actor actor = callers.permitted(authorization, Permission.HANDLE_PERSONAL_DATA);
        return AccountAnswers.shown(
                Response.ok(), AccountAnswers.done(personal.erase(AccountAnswers.order(account, ifMatch, ""), actor)));
    }
}
