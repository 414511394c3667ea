package dk.sigtepunkt.rest.internal.observations;

import dk.sigtepunkt.domain.municipality.AreaNames;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.rest.internal.http.ItemPage;
import dk.sigtepunkt.rest.internal.http.Paging;
import dk.sigtepunkt.rest.internal.reading.ReadingAnswers;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The rettelsesblad: real figures that were replaced by others, and what that did to the assessments. */
@Path("/v1")
public final class CorrectionResource {
    private final ReadingAnswers readings;
    private final Clock clock;

    public CorrectionResource(ReadingAnswers readings, Clock clock) {
        this.readings = readings;
        this.clock = clock;
    }

    @GET
    @Path("/corrections")
    @Produces("application/json")
    public ItemPage<CorrectionJson> all(@QueryParam("asOf") @Nullable String asOf, @Context UriInfo uri) {
        return Paging.of(chosen(asOf, uri, (corrections, names) -> corrections), CorrectionResource::mark, uri);
    }

    @GET
    @Path("/corrections.csv")
    @Produces("text/csv")
    public Response csv(@QueryParam("asOf") @Nullable String asOf, @Context UriInfo uri) {
        return Response.ok(chosen(
                        asOf, uri, (corrections, names) -> CorrectionCsv.of(corrections, names, readings.marks(asOf))))
                .type("text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"rettelsesblad.csv\"")
                .build();
    }

    private <T> T chosen(@Nullable String asOf, UriInfo uri, BiFunction<List<CorrectionJson>, AreaNames, T> form) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Danish.ZONE);
        CorrectionSelection selection = CorrectionSelection.of(uri.getQueryParameters(), today);
        return readings.answer(
                asOf,
                reading -> form.apply(
                        selection.from(reading).stream().map(CorrectionJson::of).toList(), AreaNames.of(reading)));
    }

    private static String mark(CorrectionJson one) {
        return String.join("~", one.indicator(), one.area(), one.breakdown(), one.period(), one.knownAt());
    }
}
