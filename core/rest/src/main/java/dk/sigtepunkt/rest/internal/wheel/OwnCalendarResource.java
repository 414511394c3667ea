package dk.sigtepunkt.rest.internal.wheel;

import dk.sigtepunkt.domain.wheel.WheelFeeds;
import dk.sigtepunkt.rest.internal.http.Callers;
import dk.sigtepunkt.rest.internal.http.ItemPage;
import dk.sigtepunkt.rest.internal.http.Problem;
import dk.sigtepunkt.rest.internal.http.ProblemKind;
import dk.sigtepunkt.rest.internal.http.SentFields;
import dk.sigtepunkt.rest.internal.http.WriteAnswer;
import dk.sigtepunkt.rest.internal.me.EndedJson;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The caller's secret addresses at which calendars follow a year. */
@Path("/v1/me/calendars")
@Produces("application/json")
public final class OwnCalendarResource {
    private static final String WHEEL = "wheel";

    private final Callers callers;
    private final WheelFeeds feeds;

    OwnCalendarResource(Callers callers, WheelFeeds feeds) {
        this.callers = callers;
        this.feeds = feeds;
    }

    /** Those that hold; the one made last comes first. */
    @GET
    public ItemPage<OwnCalendarJson> all(@HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization) {
        return new ItemPage<>(
                null,
                feeds.own(callers.somebody(authorization)).stream()
                        .map(OwnCalendarJson::of)
                        .toList(),
                null);
    }

    /** The address is told this once. */
    @POST
    public Response make(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Nullable String length,
            InputStream body)
            throws IOException {
        var actor = callers.somebody(authorization);
        String wheel = SentFields.read(length, body, Set.of(WHEEL)).text(WHEEL);
        WheelFeeds.Made made = WriteAnswer.kept(feeds.make(wheel, actor), ProblemKind.UNKNOWN_WHEEL);
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.CACHE_CONTROL, "no-store, private")
                .entity(OwnCalendarJson.of(made))
                .build();
    }

    @DELETE
    @Path("/{calendar}")
    public EndedJson revoke(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @PathParam("calendar") String calendar) {
        if (!feeds.revoke(calendar, callers.somebody(authorization))) {
            throw Problem.of(ProblemKind.UNKNOWN_CALENDAR, "wheel.unknown-calendar");
        }
        return new EndedJson(1);
    }
}
