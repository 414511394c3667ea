package dk.sigtepunkt.rest.internal;

import dk.sigtepunkt.contracts.Indicator;
import dk.sigtepunkt.contracts.Observation;
import dk.sigtepunkt.domain.figures.FigureStore;
import dk.sigtepunkt.rest.internal.json.Items;
import dk.sigtepunkt.rest.internal.json.JsonStat;
import dk.sigtepunkt.rest.internal.json.ObservationJson;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/** The figures of one indicator, in three forms. */
@Path("/v1/indicators")
public final class ObservationResource {
    private final Known known;
    private final FigureStore figures;

    ObservationResource(Known known, FigureStore figures) {
        this.known = known;
        this.figures = figures;
    }

    @GET
    @Path("/{id}/observations")
    @Produces("application/json")
    public Items<ObservationJson> all(@PathParam("id") String id, @Context UriInfo uri) {
        return Pages.of(
                chosen(known.indicator(id), uri).stream()
                        .map(ObservationJson::of)
                        .toList(),
                ObservationSelection.of(uri.getQueryParameters()).mark(),
                uri);
    }

    @GET
    @Path("/{id}/observations.csv")
    @Produces("text/csv")
    public Response csv(@PathParam("id") String id, @Context UriInfo uri) {
        Indicator indicator = known.indicator(id);
        return Response.ok(ObservationCsv.of(indicator, chosen(indicator, uri)))
                .type("text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s.csv\"".formatted(indicator.id()))
                .build();
    }

    @GET
    @Path("/{id}/observations.jsonstat")
    @Produces("application/json")
    public JsonStat jsonStat(@PathParam("id") String id, @Context UriInfo uri) {
        Indicator indicator = known.indicator(id);
        ObservationSelection selection =
                ObservationSelection.of(uri.getQueryParameters()).oneOfEachCell();
        return JsonStatCube.of(indicator, selection.breakdown(), selection.from(figures.book(), indicator.id()));
    }

    private List<Observation> chosen(Indicator indicator, UriInfo uri) {
        return ObservationSelection.of(uri.getQueryParameters()).from(figures.book(), indicator.id());
    }
}
