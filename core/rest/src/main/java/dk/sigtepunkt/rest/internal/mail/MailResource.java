package dk.sigtepunkt.rest.internal.mail;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.reminders.SeeMail;
import dk.sigtepunkt.rest.internal.http.Callers;
import dk.sigtepunkt.rest.internal.http.Problem;
import dk.sigtepunkt.rest.internal.http.ProblemKind;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import org.jspecify.annotations.Nullable;

/** Whether mail is sent, and what waits; no address is in it. */
@Path("/v1/mail")
@Produces("application/json")
public final class MailResource {
    private final Callers callers;
    private final SeeMail see;

    public MailResource(Callers callers, SeeMail see) {
        this.callers = callers;
        this.see = see;
    }

    @GET
    public MailJson standing(@HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization) {
        Actor actor = callers.permitted(authorization, Permission.SEE_OPERATIONS);
        return see.standing(actor).map(MailJson::of).orElseThrow(() -> Problem.of(ProblemKind.FORBIDDEN));
    }
}
