package dk.sigtepunkt.rest.internal.observations;

import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.strategy.Strategy;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.municipality.AreaNames;
import dk.sigtepunkt.rest.internal.http.HeavyRead;
import dk.sigtepunkt.rest.internal.http.ItemPage;
import dk.sigtepunkt.rest.internal.http.Paging;
import dk.sigtepunkt.rest.internal.reading.NamedItems;
import dk.sigtepunkt.rest.internal.reading.Quarters;
import dk.sigtepunkt.rest.internal.reading.ReadingAnswers;
import dk.sigtepunkt.rest.internal.reading.Under;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The figures of one indicator, in three forms. */
@Path("/v1/indicators")
public final class ObservationResource {
    private final ReadingAnswers readings;
    private final Quarters quarters;

    public ObservationResource(ReadingAnswers readings, Quarters quarters) {
        this.readings = readings;
        this.quarters = quarters;
    }

    @GET
    @Path("/{id}/observations")
    @Produces("application/json")
    public Under<ItemPage<ObservationJson>> all(
            @PathParam("id") String id, @QueryParam("asOf") @Nullable String asOf, @Context UriInfo uri) {
        return readings.answer(asOf, reading -> {
            Indicator indicator = indicator(reading, id);
            return new Under<>(
                    strategy(reading, indicator),
                    Paging.of(
                            chosen(reading, indicator, uri).stream()
                                    .map(ObservationJson::of)
                                    .toList(),
                            ObservationSelection.of(uri.getQueryParameters()).mark(),
                            uri));
        });
    }

    @GET
    @HeavyRead
    @Path("/{id}/observations.csv")
    @Produces("text/csv")
    public Response csv(@PathParam("id") String id, @QueryParam("asOf") @Nullable String asOf, @Context UriInfo uri) {
        return readings.answer(asOf, reading -> {
            Indicator indicator = indicator(reading, id);
            return Response.ok(ObservationCsv.of(
                            indicator,
                            AreaNames.of(reading),
                            readings.marks(asOf, strategy(reading, indicator)),
                            chosen(reading, indicator, uri)))
                    .type("text/csv;charset=UTF-8")
                    .header(
                            HttpHeaders.CONTENT_DISPOSITION,
                            "attachment; filename=\"%s.csv\"".formatted(indicator.id()))
                    .build();
        });
    }

    @GET
    @HeavyRead
    @Path("/{id}/observations.jsonstat")
    @Produces("application/json")
    public Under<JsonStat> jsonStat(
            @PathParam("id") String id, @QueryParam("asOf") @Nullable String asOf, @Context UriInfo uri) {
        return readings.answer(asOf, reading -> {
            Indicator indicator = indicator(reading, id);
            ObservationSelection selection =
                    ObservationSelection.of(uri.getQueryParameters()).oneOfEachCell();
            return new Under<>(
                    strategy(reading, indicator),
                    JsonStatCube.of(
                            indicator,
                            AreaNames.of(reading),
                            readings.marks(asOf, strategy(reading, indicator)),
                            selection.breakdown(),
                            selection.from(reading.figures(), indicator.id())));
        });
    }

    private Strategy strategy(Reading reading, Indicator indicator) {
        return quarters.strategy(reading, new NamedItems(reading.committees()).sigtepunkter(indicator));
    }

    private static Indicator indicator(Reading reading, String id) {
        return new NamedItems(reading.committees()).indicator(id);
    }

    private static List<Observation> chosen(Reading reading, Indicator indicator, UriInfo uri) {
        return ObservationSelection.of(uri.getQueryParameters()).from(reading.figures(), indicator.id());
    }
}
