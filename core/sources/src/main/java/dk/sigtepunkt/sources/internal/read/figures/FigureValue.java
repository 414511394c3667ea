package dk.sigtepunkt.sources.internal.read.figures;

import dk.sigtepunkt.contracts.figure.Figure;
import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.figure.ObservationStatus;
import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.indicator.Unit;
import dk.sigtepunkt.contracts.indicator.UnitKind;
import dk.sigtepunkt.contracts.source.FigureMapping;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.sources.internal.quote.UnreadableCell;
import dk.sigtepunkt.sources.internal.read.table.Numbers;
import dk.sigtepunkt.sources.internal.read.table.Table;
import java.time.Instant;
import java.util.OptionalDouble;

/** Reads a row's figure and how many persons are behind it. */
final class FigureValue {
    private static final FigureReadingWords WORDS = FigureReadingWords.in(Danish.LOCALE);

    private final FigureMapping mapping;
    private final FigureColumns columns;
    private final Unit unit;
    private final Table.NumberForm form;

    FigureValue(FigureMapping mapping, FigureColumns columns, Unit unit, Table.NumberForm form) {
        this.mapping = mapping;
        this.columns = columns;
        this.unit = unit;
        this.form = form;
    }

    /** @throws IllegalArgumentException with a Danish sentence when a cell is not a number */
    ReadFigure read(Table.Row row, FigureReader.Cell cell, Instant knownAt, String reference) {
        Figure figure = Numbers.read(row.cells().get(columns.value()), form, decimals());
        if (columns.status() >= 0) {
            figure = FigureStatus.marked(figure, row.cells().get(columns.status()));
        }
        OptionalDouble persons =
                unit.kind() == UnitKind.COUNT && columns.count() < 0 ? ofItself(figure) : OptionalDouble.empty();
        if (columns.count() >= 0) {
            Figure count = count(row);
            persons = count.value();
            // A source that hides how few there are, but not the figure about them, has forgotten one half.
            if (count.status() == ObservationStatus.SUPPRESSED) {
                figure = Numbers.hidden();
            }
        }
        Observation observation = new Observation(
                cell.indicator(),
                cell.period(),
                cell.area(),
                cell.breakdown(),
                scaled(figure),
                knownAt,
                Origin.REAL,
                reference);
        return new ReadFigure(observation, persons);
    }

    /** What is written in another unit than the indicator's may have decimals where that has none. */
    private int decimals() {
        return mapping.factor() == 1 ? unit.decimals() : Math.max(1, unit.decimals());
    }

    private Figure count(Table.Row row) {
        Figure count;
        try {
            count = Numbers.read(row.cells().get(columns.count()), form, 0);
        } catch (IllegalArgumentException fault) {
            throw new UnreadableCell(WORDS.inCount(mapping.count(), UnreadableCell.marked(fault)), fault);
        }
        if (count.value().orElse(0) < 0) {
            throw new UnreadableCell(WORDS.negativeCount(mapping.count()));
        }
        return count;
    }

    /** Counted in thousands the figure times its factor is the number of persons; shown in thousands it is not. */
    private OptionalDouble ofItself(Figure figure) {
        return figure.value().isPresent()
                ? OptionalDouble.of(Math.abs(figure.value().getAsDouble()) * Math.max(1, Math.abs(mapping.factor())))
                : OptionalDouble.empty();
    }

    private Figure scaled(Figure figure) {
        if (mapping.factor() == 1 || figure.value().isEmpty()) {
            return figure;
        }
        double value = figure.value().getAsDouble() * mapping.factor();
        return new Figure(OptionalDouble.of(value == 0 ? 0 : value), figure.status(), figure.note());
    }
}
