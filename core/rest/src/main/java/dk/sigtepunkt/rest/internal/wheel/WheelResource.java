package dk.sigtepunkt.rest.internal.wheel;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.wheel.KeepWheel;
import dk.sigtepunkt.domain.wheel.KeptWheel;
import dk.sigtepunkt.domain.wheel.ReadWheels;
import dk.sigtepunkt.domain.wheel.WheelRef;
import dk.sigtepunkt.domain.written.WriteResult;
import dk.sigtepunkt.rest.internal.http.Callers;
import dk.sigtepunkt.rest.internal.http.Paging;
import dk.sigtepunkt.rest.internal.http.Problem;
import dk.sigtepunkt.rest.internal.http.ProblemKind;
import dk.sigtepunkt.rest.internal.http.SeenVersion;
import dk.sigtepunkt.rest.internal.http.SentFields;
import dk.sigtepunkt.rest.internal.http.WriteAnswer;
import dk.sigtepunkt.rest.internal.reading.ReadingAnswers;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everybody reads a wheel; its secretary changes a committee's, and the strategy office that of a body that is none. */
@Path("/v1/wheels")
@Produces("application/json")
public final class WheelResource {
    private static final Set<String> FIELDS = Stream.of(
                    KeepWheel.MOVING, KeepWheel.ADDING, KeepWheel.FREEING, Set.of("change", "entry", "number"))
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    private final Callers callers;
    private final ReadingAnswers readings;
    private final ReadWheels read;
    private final KeepWheel keep;

    WheelResource(Callers callers, ReadingAnswers readings, ReadWheels read, KeepWheel keep) {
        this.callers = callers;
        this.readings = readings;
        this.read = read;
        this.keep = keep;
    }

    @GET
    public Object all(@QueryParam("asOf") @Nullable String asOf, @Context UriInfo uri) {
        return readings.answer(asOf, reading -> {
            var told = read.told(reading);
            return Paging.of(
                    told.all().stream().map(wheel -> WheelJson.of(told, wheel)).toList(), WheelJson::wheel, uri);
        });
    }

    @GET
    @Path("/{wheel}")
    public WheelJson one(@PathParam("wheel") String wheel, @QueryParam("asOf") @Nullable String asOf) {
        return readings.answer(asOf, reading -> {
            var told = read.told(reading);
            return told.find(ref(wheel)).map(found -> WheelJson.of(told, found)).orElseThrow(WheelResource::unknown);
        });
    }

    /** One change; which one stands in {@code change}. */
    @POST
    @Path("/{wheel}/adjustments")
    public Response change(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Nullable String length,
            @PathParam("wheel") String wheel,
            InputStream body)
            throws IOException {
        WheelRef ref = ref(wheel);
        Actor actor = callers.permitted(
                authorization,
                ref.committee() ? Permission.KEEP_WHEEL : Permission.KEEP_STRATEGY,
                ref.committeeId().map(Where::in).orElse(Where.EVERYWHERE));
        SentFields sent = SentFields.read(length, body, FIELDS);
        KeptWheel now = WriteAnswer.kept(written(ref, sent, SeenVersion.of(ifMatch), actor), ProblemKind.UNKNOWN_WHEEL);
        WheelJson told = readings.answer(null, reading -> {
            var all = read.told(reading);
            return all.find(ref).map(found -> WheelJson.of(all, found)).orElseThrow(WheelResource::unknown);
        });
        return SeenVersion.told(Response.ok(told), now.version());
    }

    private WriteResult<KeptWheel> written(WheelRef ref, SentFields sent, OptionalInt seen, Actor actor) {
        String entry = sent.text("entry");
        return switch (sent.text("change")) {
            case "moved" -> keep.move(ref, entry, sent::text, seen, actor);
            case "cancelled" -> keep.cancel(ref, entry, sent::text, seen, actor);
            case "added" -> keep.add(ref, sent::text, seen, actor);
            case "freed" -> keep.free(ref, sent::text, seen, actor);
            case "taken-back" -> keep.takeBack(ref, number(sent.text("number")), sent::text, seen, actor);
            default -> throw Problem.of(ProblemKind.BAD_SHAPE, "wheel.change");
        };
    }

    private static int number(String written) {
        return written.matches("[1-9]\\d{0,6}") ? Integer.parseInt(written) : 0;
    }

    private static WheelRef ref(String wheel) {
        return WheelRef.find(wheel).orElseThrow(WheelResource::unknown);
    }

    private static Problem unknown() {
        return Problem.of(ProblemKind.UNKNOWN_WHEEL, "wheel.unknown");
    }
}
