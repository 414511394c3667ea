package dk.sigtepunkt.sources.internal.read.figures;

import dk.sigtepunkt.contracts.figure.AreaCode;
import dk.sigtepunkt.contracts.figure.Breakdown;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.source.FigureMapping;
import dk.sigtepunkt.contracts.source.SourceDefinition;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.sources.internal.quote.UnreadableCell;
import dk.sigtepunkt.sources.internal.read.table.Table;
import dk.sigtepunkt.sources.internal.trouble.SourceTrouble;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Makes figures of a table as a source's mappings say: all of them, or none. */
public final class FigureReader {
    private static final FigureReadingWords WORDS = FigureReadingWords.in(Danish.LOCALE);

    private final Map<Cell, String> places = new HashMap<>();
    private final List<ReadFigure> figures = new ArrayList<>();
    private final FigureFaults faults = new FigureFaults();
    private final Table table;
    private final AreaCode own;
    private final Instant knownAt;
    private final String reference;

    private FigureReader(Table table, AreaCode own, Instant knownAt, String reference) {
        this.table = table;
        this.own = own;
        this.knownAt = knownAt;
        this.reference = reference;
    }

    /**
     * @param own the area of a table that names none
     * @param indicators empty for one that no committee has
     * @param today no figure may be about a period that begins later, unless its indicator looks ahead
     * @throws SourceTrouble naming up to five faults with their places, and how many more there are
     */
    public static List<ReadFigure> figures(
            Table table,
            AreaCode own,
            SourceDefinition source,
            Function<IndicatorId, Optional<Indicator>> indicators,
            Instant knownAt,
            String reference,
            LocalDate today) {
        FigureReader reader = new FigureReader(table, own, knownAt, reference);
        for (FigureMapping mapping : source.figures()) {
            indicators
                    .apply(mapping.indicator())
                    .ifPresentOrElse(
                            indicator -> reader.read(mapping, indicator, today),
                            () -> reader.faults.add(WORDS.unknownIndicator(mapping.indicator())));
        }
        reader.faults.throwIfAny();
        return List.copyOf(reader.figures);
    }

    private void read(FigureMapping mapping, Indicator indicator, LocalDate today) {
        FigureColumns columns = FigureColumns.of(table, mapping, faults).orElse(null);
        if (columns == null) {
            return;
        }
        FigurePlaces of = new FigurePlaces(mapping, columns, indicator, own, today);
        FigureValue value = new FigureValue(mapping, columns, indicator.unit(), table.numbers());
        boolean any = false;
        for (Table.Row row : table.rows()) {
            any |= columns.match(row) && add(row, mapping, of, value);
        }
        if (!any) {
            faults.add(FigureNothing.sentence(table, mapping, columns));
        }
    }

    /** False when the row is about an area that is left out. */
    private boolean add(Table.Row row, FigureMapping mapping, FigurePlaces of, FigureValue value) {
        String column = mapping.area();
        try {
            Optional<AreaCode> area = of.area(row);
            if (area.isEmpty()) {
                return false;
            }
            column = mapping.period();
            Period period = of.period(row);
            column = String.join("/", mapping.breakdowns().values());
            Breakdown breakdown = of.breakdown(row);
            Cell cell = new Cell(mapping.indicator(), period, area.get(), breakdown);
            String earlier = places.putIfAbsent(cell, row.place());
            if (earlier != null) {
                faults.add(WORDS.twice(earlier, row.place(), cell));
                return true;
            }
            column = mapping.value();
            figures.add(value.read(row, cell, knownAt, reference));
        } catch (IllegalArgumentException fault) {
            faults.add(WORDS.inCell(row.place(), column, UnreadableCell.marked(fault)));
        }
        return true;
    }

    /** What there may be one figure for. */
    record Cell(IndicatorId indicator, Period period, AreaCode area, Breakdown breakdown) {}
}
