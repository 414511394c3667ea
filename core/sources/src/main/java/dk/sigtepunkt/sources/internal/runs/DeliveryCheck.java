package dk.sigtepunkt.sources.internal.runs;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.domain.figures.FigureBook;
import dk.sigtepunkt.domain.sources.GuardFinding;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.sources.internal.guard.Cell;
import dk.sigtepunkt.sources.internal.guard.GuardedAnswer;
import dk.sigtepunkt.sources.internal.guard.KnownFigures;
import dk.sigtepunkt.sources.internal.guard.SourceGuards;
import dk.sigtepunkt.sources.internal.read.table.Table.Facts;
import dk.sigtepunkt.sources.internal.runs.words.RunWords;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Compares an answer with the book, one indicator at a time, and lets the guards look at what is new. */
final class DeliveryCheck {
    private static final SourceGuards GUARDS = new SourceGuards(Danish.LOCALE);

    private final Order order;
    private final FigureBook book;
    private final QuarantineView shelf;
    private final LiveRun run;
    private final RunWords words;

    DeliveryCheck(Order order, FigureBook book, QuarantineView shelf, LiveRun run, RunWords words) {
        this.order = order;
        this.book = book;
        this.shelf = shelf;
        this.run = run;
        this.words = words;
    }

    /** @param unitsBefore what the source said of its units the last time */
    List<Judged> of(List<Observation> figures, Facts facts, Supplier<Map<String, String>> unitsBefore) {
        Map<IndicatorId, List<Observation>> answered =
                figures.stream().collect(groupingBy(Observation::indicator, TreeMap::new, toList()));
        return order.indicators().stream()
                .filter(indicator -> answered.containsKey(indicator.id()))
                .map(indicator ->
                        judged(indicator, answered.getOrDefault(indicator.id(), List.of()), facts, unitsBefore))
                .toList();
    }

    private Judged judged(
            Indicator indicator, List<Observation> answered, Facts facts, Supplier<Map<String, String>> unitsBefore) {
        Map<Cell, Observation> known = KnownFigures.of(book, indicator.id());
        Changes changes = withoutRejected(indicator, Changes.of(answered, known));
        String column = order.mapping(indicator.id()).value();
        Supplier<Optional<String>> unitBefore = () -> SourceGuards.unit(unitsBefore.get(), column);
        List<GuardFinding> findings = GUARDS.findings(new GuardedAnswer(
                indicator,
                order.mapping(indicator.id()),
                order.source(),
                book.municipality().area(),
                new GuardedAnswer.Figures(answered, changes.all(), known),
                facts,
                unitBefore));
        if (!changes.all().isEmpty()) {
            return new Judged(indicator.id(), answered, changes, findings);
        }
        // There is nothing to hold back, but the controller should know.
        findings.stream()
                .filter(finding -> finding.kind() != GuardFinding.Kind.CLOSED)
                .forEach(finding -> run.warn(words.outOfLine(indicator, finding)));
        return new Judged(indicator.id(), answered, changes, List.of());
    }

    private Changes withoutRejected(Indicator indicator, Changes changes) {
        long rejected = changes.all().stream().filter(shelf::rejected).count();
        if (rejected == 0) {
            return changes;
        }
        run.warn(words.rejectedBefore(indicator, (int) rejected));
        return new Changes(
                changes.added().stream()
                        .filter(figure -> !shelf.rejected(figure))
                        .toList(),
                changes.revised().stream()
                        .filter(figure -> !shelf.rejected(figure))
                        .toList());
    }
}
