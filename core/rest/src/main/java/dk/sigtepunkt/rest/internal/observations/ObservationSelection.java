package dk.sigtepunkt.rest.internal.observations;

import dk.sigtepunkt.contracts.figure.AreaCode;
import dk.sigtepunkt.contracts.figure.Breakdown;
import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.domain.figures.FigureBook;
import dk.sigtepunkt.domain.figures.Series;
import dk.sigtepunkt.rest.internal.http.Parameters;
import dk.sigtepunkt.rest.internal.http.Problem;
import dk.sigtepunkt.rest.internal.http.ProblemKind;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Which of an indicator's figures a caller wants.
 *
 * @param vintages every revision, not only the newest of each period
 */
record ObservationSelection(Optional<AreaCode> area, Optional<Breakdown> chosenBreakdown, boolean vintages) {
    /** The second word is the older one. */
    private static final Set<String> NEWEST = Set.of("latest", "newest");

    static ObservationSelection of(MultivaluedMap<String, String> query) {
        return new ObservationSelection(
                read(query, "area", AreaCode::new),
                read(query, "breakdown", Breakdown::new),
                read(query, "vintages", ObservationSelection::allVintages).orElse(false));
    }

    /** The selection a cube can hold: one figure for each area and period. */
    ObservationSelection oneOfEachCell() {
        return new ObservationSelection(area, Optional.of(breakdown()), false);
    }

    Breakdown breakdown() {
        return chosenBreakdown.orElse(Breakdown.TOTAL);
    }

    List<Observation> from(FigureBook book, IndicatorId indicator) {
        return book.seriesOf(indicator).stream()
                .filter(entry -> area.map(entry.getKey().area()::equals).orElse(true))
                .filter(entry ->
                        chosenBreakdown.map(entry.getKey().breakdown()::equals).orElse(true))
                .flatMap(entry -> figures(entry.getValue()).stream())
                .toList();
    }

    /** What names a figure among those selected. */
    Function<ObservationJson, String> mark() {
        Function<ObservationJson, String> cell =
                figure -> String.join("~", figure.area(), figure.breakdown(), figure.period());
        return vintages ? figure -> cell.apply(figure) + "~" + figure.knownAt() : cell;
    }

    private List<Observation> figures(Series series) {
        return vintages ? series.vintages() : series.latest();
    }

    private static <T> Optional<T> read(MultivaluedMap<String, String> query, String name, Function<String, T> reader) {
        return Optional.ofNullable(query.getFirst(name))
                .map(text -> Parameters.read(text, reader, ProblemKind.BAD_PARAMETER));
    }

    private static boolean allVintages(String text) {
        if (!text.equals("all") && !NEWEST.contains(text)) {
            throw Problem.of(ProblemKind.BAD_PARAMETER, "observations.vintages", text);
        }
        return text.equals("all");
    }
}
