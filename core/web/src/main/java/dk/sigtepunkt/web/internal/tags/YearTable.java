package dk.sigtepunkt.web.internal.tags;

import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.strategy.Pairing;
import dk.sigtepunkt.reporting.ConsolidatedReport;
import dk.sigtepunkt.reporting.IndicatorPart;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The figures of all sides in one table: of each year the newest.
 *
 * @param sides in their order, with how many columns each has
 * @param columns the indicators of all sides, one after the other
 * @param rows newest first
 */
public record YearTable(List<Group> sides, List<String> columns, List<Row> rows) {
    static YearTable of(Pairing pairing, ConsolidatedReport report) {
        List<IndicatorPart> all = pairing.sides().stream()
                .flatMap(side -> report.playing(side.role()).stream())
                .toList();
        List<Integer> years = all.stream()
                .flatMap(part -> part.figures().stream())
                .map(Observation::period)
                .map(period -> period.end().getYear())
                .toList();
        int first = years.stream().mapToInt(year -> year).min().orElse(0);
        int last = years.stream().mapToInt(year -> year).max().orElse(-1);
        return new YearTable(
                pairing.sides().stream()
                        .map(side -> new Group(
                                side.title(), report.playing(side.role()).size()))
                        .filter(group -> group.columns() > 0)
                        .toList(),
                all.stream().map(part -> part.indicator().name()).toList(),
                IntStream.rangeClosed(first, last)
                        .map(year -> last + first - year)
                        .filter(years::contains)
                        .mapToObj(year -> new Row(
                                Integer.toString(year),
                                all.stream()
                                        .map(part -> PairingPage.newest(part, year))
                                        .toList()))
                        .toList());
    }

    public record Group(String title, int columns) {}

    /** @param cells as many as there are columns */
    public record Row(String year, List<String> cells) {}
}
