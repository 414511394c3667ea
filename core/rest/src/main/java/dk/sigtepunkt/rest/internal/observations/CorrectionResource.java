package dk.sigtepunkt.rest.internal.observations;

import dk.sigtepunkt.contracts.strategy.Strategy;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.municipality.AreaNames;
import dk.sigtepunkt.domain.strategy.StrategyAreas;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.rest.internal.http.HeavyRead;
import dk.sigtepunkt.rest.internal.http.Paging;
import dk.sigtepunkt.rest.internal.reading.NamedItems;
import dk.sigtepunkt.rest.internal.reading.Quarters;
import dk.sigtepunkt.rest.internal.reading.ReadingAnswers;
import dk.sigtepunkt.rest.internal.reading.Under;
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
import org.jspecify.annotations.Nullable;

/**
 * The rettelsesblad: real figures that were replaced by others, and what that did to the assessments; and what came to
 * count, or no longer to count, in quarters that were over.
 */
@Path("/v1")
public final class CorrectionResource {
    private final ReadingAnswers readings;
    private final Quarters quarters;
    private final Clock clock;

    public CorrectionResource(ReadingAnswers readings, Quarters quarters, Clock clock) {
        this.readings = readings;
        this.quarters = quarters;
        this.clock = clock;
    }

    @GET
    @HeavyRead
    @Path("/corrections")
    @Produces("application/json")
    public Under<CorrectionListJson> all(
            @QueryParam("strategy") @Nullable String strategy,
            @QueryParam("asOf") @Nullable String asOf,
            @Context UriInfo uri) {
        return chosen(
                strategy,
                asOf,
                uri,
                (own, selection) -> new Under<>(
                        own.strategy(),
                        CorrectionListJson.of(
                                Paging.of(figures(own, selection), CorrectionResource::mark, uri),
                                content(own, selection))));
    }

    @GET
    @HeavyRead
    @Path("/corrections.csv")
    @Produces("text/csv")
    public Response csv(
            @QueryParam("strategy") @Nullable String strategy,
            @QueryParam("asOf") @Nullable String asOf,
            @Context UriInfo uri) {
        byte[] table = chosen(
                strategy,
                asOf,
                uri,
                (own, selection) -> CorrectionCsv.of(
                        figures(own, selection), AreaNames.of(own.reading()), readings.marks(asOf, own.strategy())));
        return file(table, "rettelsesblad.csv");
    }

    /** A table of its own: it has other columns. */
    @GET
    @HeavyRead
    @Path("/corrections/retroactive.csv")
    @Produces("text/csv")
    public Response retroactive(
            @QueryParam("strategy") @Nullable String strategy,
            @QueryParam("asOf") @Nullable String asOf,
            @Context UriInfo uri) {
        byte[] table = chosen(
                strategy,
                asOf,
                uri,
                (own, selection) -> RetroactiveCsv.of(content(own, selection), readings.marks(asOf, own.strategy())));
        return file(table, "rettelsesblad-indhold.csv");
    }

    private static Response file(byte[] table, String name) {
        return Response.ok(table)
                .type("text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s\"".formatted(name))
                .build();
    }

    private <T> T chosen(@Nullable String strategy, @Nullable String asOf, UriInfo uri, Form<T> form) {
        LocalDate today = LocalDate.ofInstant(readings.known(asOf).orElseGet(clock::instant), Danish.ZONE);
        CorrectionSelection selection = CorrectionSelection.of(uri.getQueryParameters(), today);
        return readings.answer(asOf, reading -> {
            StrategyAreas areas = quarters.areas(reading, read(reading, strategy, selection));
            return form.of(new Own(areas.of(reading), areas), selection);
        });
    }

    private static List<CorrectionJson> figures(Own own, CorrectionSelection selection) {
        return selection.from(own.areas(), own.reading()).stream()
                .map(CorrectionJson::of)
                .toList();
    }

    private static List<RetroactiveJson> content(Own own, CorrectionSelection selection) {
        return selection.retroactive(own.areas(), own.reading()).stream()
                .map(RetroactiveJson::of)
                .toList();
    }

    /** Who names an indicator names its strategy. */
    private Strategy read(Reading reading, @Nullable String strategy, CorrectionSelection selection) {
        NamedItems items = new NamedItems(reading.committees());
        return strategy == null && selection.indicator() != null
                ? quarters.strategy(reading, items.sigtepunkter(selection.indicator()))
                : quarters.strategy(reading, strategy, selection.quarter());
    }

    private interface Form<T> {
        T of(Own own, CorrectionSelection selection);
    }

    /** What belongs to the strategy that is read. */
    private record Own(Reading reading, StrategyAreas areas) {
        Strategy strategy() {
            return areas.strategy();
        }
    }

    private static String mark(CorrectionJson one) {
        return String.join("~", one.indicator(), one.area(), one.breakdown(), one.period(), one.knownAt());
    }
}
