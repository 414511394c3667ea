package dk.sigtepunkt.rest.internal.me;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.committees.Catalogue;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.reminders.DueReminders;
import dk.sigtepunkt.domain.reminders.KeepMailChoice;
import dk.sigtepunkt.rest.internal.http.Callers;
import dk.sigtepunkt.rest.internal.http.Json;
import dk.sigtepunkt.rest.internal.http.Problem;
import dk.sigtepunkt.rest.internal.http.ProblemKind;
import dk.sigtepunkt.rest.internal.http.SentFile;
import dk.sigtepunkt.rest.internal.http.WriteAnswer;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** What the caller is reminded of, and whether that comes by mail. */
@Path("/v1/me/reminders")
@Produces("application/json")
public final class OwnReminderResource {
    private static final int MOST_BYTES = 64 * 1024;
    private static final String CHOICE = "byMail";

    private final Callers callers;
    private final KeepMailChoice keep;
    private final DueReminders due;
    private final Catalogue catalogue;

    public OwnReminderResource(Callers callers, KeepMailChoice keep, DueReminders due, Catalogue catalogue) {
        this.callers = callers;
        this.keep = keep;
        this.due = due;
        this.catalogue = catalogue;
    }

    /** The earliest deadline comes first. */
    @GET
    public OwnRemindersJson all(@HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization) {
        return told(callers.somebody(authorization));
    }

    @PUT
    public OwnRemindersJson choose(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Nullable String length,
            InputStream body)
            throws IOException {
        Actor actor = callers.somebody(authorization);
        WriteAnswer.kept(keep.choose(wanted(length, body), actor), ProblemKind.UNKNOWN_ACCOUNT);
        return told(actor);
    }

    private OwnRemindersJson told(Actor actor) {
        try (Reading reading = catalogue.open()) {
            return OwnRemindersJson.of(keep.own(actor), due.of(actor, reading));
        }
    }

    private static boolean wanted(@Nullable String length, InputStream body) throws IOException {
        Problem tooLarge = Problem.of(ProblemKind.TOO_LARGE, "problem.order.too-large");
        JsonNode root = Json.tree(SentFile.read(length, body, MOST_BYTES, tooLarge));
        if (!root.isObject() || root.size() != 1 || !root.path(CHOICE).isBoolean()) {
            throw Problem.of(ProblemKind.BAD_SHAPE, "me.reminders.form");
        }
        return root.path(CHOICE).booleanValue();
    }
}
