package dk.sigtepunkt.sources.internal.read.figures;

import dk.sigtepunkt.contracts.figure.AreaCode;
import dk.sigtepunkt.contracts.figure.Breakdown;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.source.FigureMapping;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.sources.internal.quote.UnreadableCell;
import dk.sigtepunkt.sources.internal.read.table.Periods;
import dk.sigtepunkt.sources.internal.read.table.Table;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Finds the period, area and breakdown that a row is about. Every text is read once: a table of a million rows has a
 * few hundred different ones.
 */
final class FigurePlaces {
    private static final FigureReadingWords WORDS = FigureReadingWords.in(Danish.LOCALE);
    private static final Pattern MUNICIPALITY = Pattern.compile("0\\d{3}");
    private static final Pattern NOT_IN_BREAKDOWN = Pattern.compile("[;=,\\s]+");

    private final FigureMapping mapping;
    private final AreaCode own;
    private final FigureColumns columns;
    private final Function<String, Period> readPeriod;
    private final Map<String, Period> periods = new HashMap<>();
    private final Map<String, Optional<AreaCode>> areas = new HashMap<>();
    private final Map<String, Breakdown> breakdowns = new HashMap<>();

    FigurePlaces(FigureMapping mapping, FigureColumns columns, Indicator indicator, AreaCode own, LocalDate today) {
        this.mapping = mapping;
        this.own = own;
        boolean forward = indicator.method().forward();
        this.columns = columns;
        this.readPeriod = text -> notAhead(text, Periods.read(text, indicator.frequency()), forward, today);
    }

    /** @throws IllegalArgumentException with a Danish sentence */
    Period period(Table.Row row) {
        return periods.computeIfAbsent(row.cells().get(columns.period()).strip(), readPeriod);
    }

    /**
     * Empty when the row is about an area that the mapping leaves out.
     *
     * @throws IllegalArgumentException with a Danish sentence
     */
    Optional<AreaCode> area(Table.Row row) {
        if (columns.area() < 0) {
            return Optional.of(own);
        }
        return areas.computeIfAbsent(row.cells().get(columns.area()).strip(), this::area);
    }

    /** @throws IllegalArgumentException with a Danish sentence */
    Breakdown breakdown(Table.Row row) {
        if (columns.breakdowns().isEmpty()) {
            return Breakdown.TOTAL;
        }
        StringBuilder text = new StringBuilder();
        columns.breakdowns().forEach((name, column) -> {
            String value = row.cells().get(column).strip();
            if (value.isEmpty()) {
                throw new UnreadableCell(WORDS.emptyBreakdown(name));
            }
            if (!value.equals(mapping.totals().get(name))) {
                text.append(text.isEmpty() ? "" : ",")
                        .append(name.toLowerCase(Locale.ROOT))
                        .append('=')
                        .append(NOT_IN_BREAKDOWN
                                .matcher(value.toLowerCase(Locale.ROOT))
                                .replaceAll("-"));
            }
        });
        return breakdowns.computeIfAbsent(text.toString(), Breakdown::new);
    }

    private Optional<AreaCode> area(String text) {
        if (!mapping.areas().isEmpty()) {
            return Optional.ofNullable(mapping.areas().get(text)).map(AreaCode::new);
        }
        if (text.isEmpty()) {
            throw new UnreadableCell(WORDS.emptyArea());
        }
        try {
            return Optional.of(new AreaCode(MUNICIPALITY.matcher(text).matches() ? text.substring(1) : text));
        } catch (IllegalArgumentException name) {
            throw new UnreadableCell(WORDS.noAreaCode(text), name);
        }
    }

    private static Period notAhead(String text, Period period, boolean forward, LocalDate today) {
        if (!forward && period.start().isAfter(today)) {
            throw new UnreadableCell(WORDS.notBegun(text));
        }
        return period;
    }
}
