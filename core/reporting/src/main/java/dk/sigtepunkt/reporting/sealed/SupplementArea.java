package dk.sigtepunkt.reporting.sealed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A focus area in two sealed reports.
 *
 * @param then empty when it cannot be read in the older one
 * @param now empty when it cannot be read in the newer one
 * @param developments what in it is significant; empty when nothing is
 */
public record SupplementArea(Optional<ReadArea> then, Optional<ReadArea> now, List<Development> developments) {
    public SupplementArea {
        developments = List.copyOf(developments);
    }

    static SupplementArea of(Optional<ReadArea> then, Optional<ReadArea> now) {
        List<Development> developments = then.isPresent() && now.isPresent()
                ? SignificanceRule.between(then.get(), now.get())
                : List.of(new Development(
                        now.isPresent() ? Development.Kind.AREA_NEW : Development.Kind.AREA_GONE, "", "", ""));
        return new SupplementArea(then, now, developments);
    }

    public boolean significant() {
        return !developments.isEmpty();
    }

    /** As it is called in the newest of the reports that has it. */
    public ReadArea newest() {
        return now.or(() -> then).orElseThrow();
    }

    /** How many key figures have another newest value or period. */
    public int newFigures() {
        Map<String, ReadKeyFigure> before = new HashMap<>();
        figures(then).forEach(figure -> before.put(figure.indicator(), figure));
        return Math.toIntExact(figures(now)
                .filter(figure -> {
                    ReadKeyFigure earlier = before.get(figure.indicator());
                    return earlier == null
                            || !earlier.period().equals(figure.period())
                            || !earlier.value().equals(figure.value());
                })
                .count());
    }

    private static Stream<ReadKeyFigure> figures(Optional<ReadArea> area) {
        return area.stream().flatMap(one -> one.figures().stream());
    }

    /** The figure as the older report had it. */
    public Optional<ReadKeyFigure> before(ReadKeyFigure figure) {
        return figures(then)
                .filter(one -> one.indicator().equals(figure.indicator()))
                .findFirst();
    }

    /** Whether the committee's own words are others than they were. */
    public boolean newWords() {
        return !said(now).equals(said(then)) && !said(now).isEmpty();
    }

    private static String said(Optional<ReadArea> area) {
        return area.map(ReadArea::words).orElse("");
    }
}
