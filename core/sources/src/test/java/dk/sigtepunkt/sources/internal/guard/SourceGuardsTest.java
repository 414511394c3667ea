package dk.sigtepunkt.sources.internal.guard;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.figure.Breakdown;
import dk.sigtepunkt.contracts.figure.Figure;
import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.municipality.Municipality;
import dk.sigtepunkt.contracts.source.Connector;
import dk.sigtepunkt.contracts.source.FigureMapping;
import dk.sigtepunkt.contracts.source.Guards;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.contracts.time.Rhythm;
import dk.sigtepunkt.domain.sources.GuardFinding;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.sources.internal.Forest;
import dk.sigtepunkt.sources.internal.read.table.Table.Facts;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class SourceGuardsTest {
    private static final FigureMapping MAPPING = Forest.source(Connector.CSV, Guards.DEFAULT, Rhythm.Days.BY_HAND)
            .figures()
            .get(0);
    private static final List<Observation> KNOWN = figures("2024K1=100", "2024K2=101", "2024K3=102", "2024K4=103");

    private static List<Observation> figures(String... cells) {
        return Arrays.stream(cells)
                .map(cell -> cell.split("="))
                .map(parts -> new Observation(
                        Forest.OAKS,
                        Period.parse(parts[0]),
                        Municipality.UNNAMED.area(),
                        Breakdown.TOTAL,
                        Figure.observed(Double.parseDouble(parts[1])),
                        Instant.EPOCH,
                        Origin.REAL,
                        "Skovjournalen, kørsel 1"))
                .toList();
    }

    /** Every answered figure that is not known is new. */
    private static List<GuardFinding> findings(
            Guards guards, Facts facts, String unitBefore, List<Observation> answered) {
        return new SourceGuards(Danish.LOCALE)
                .findings(new GuardedAnswer(
                        Forest.indicator(Forest.OAKS),
                        MAPPING,
                        Forest.source(Connector.CSV, guards, Rhythm.Days.BY_HAND),
                        Municipality.UNNAMED.area(),
                        new GuardedAnswer.Figures(
                                answered,
                                answered.stream()
                                        .filter(figure -> !KNOWN.contains(figure))
                                        .toList(),
                                KNOWN.stream().collect(toMap(Cell::of, figure -> figure))),
                        facts,
                        () -> Optional.of(unitBefore).filter(unit -> !unit.isEmpty())));
    }

    private static List<GuardFinding.Kind> kinds(Guards guards, String... answered) {
        return findings(guards, Facts.NONE, "", figures(answered)).stream()
                .map(GuardFinding::kind)
                .toList();
    }

    private static List<GuardFinding.Kind> kinds(String... answered) {
        return kinds(Guards.DEFAULT, answered);
    }

    @Test
    void nothingIsSaidOfAnAnswerThatGoesOnAsBefore() {
        assertThat(kinds("2024K1=100", "2024K2=101", "2024K3=104", "2024K4=103", "2025K1=110"))
                .isEmpty();
    }

    @Test
    void aSignThatFlipsIsHeldUnlessTheSourceMayFlipIt() {
        String[] flipped = {"2024K1=100", "2024K2=101", "2024K3=102", "2024K4=103", "2025K1=-100"};
        assertThat(kinds(flipped)).containsExactly(GuardFinding.Kind.SIGN, GuardFinding.Kind.JUMP);
        assertThat(kinds(new Guards(3, 0.1, true, false), flipped)).isEmpty();
    }

    @Test
    void aJumpIsMeasuredFromThePeriodBeforeAndFromTheFigureItRevises() {
        assertThat(kinds("2024K1=100", "2024K2=101", "2024K3=102", "2024K4=103", "2025K1=155"))
                .containsExactly(GuardFinding.Kind.JUMP);
        List<GuardFinding> revised = findings(
                Guards.DEFAULT, Facts.NONE, "", figures("2024K1=10", "2024K2=101", "2024K3=102", "2024K4=103"));
        assertThat(revised)
                .extracting(GuardFinding::sentence)
                .hasSize(1)
                .first()
                .asString()
                .contains("før rettelsen");
    }

    @Test
    void nothingButZerosIsHeldUnlessTheSourceMaySaySo() {
        String[] zeros = {"2024K1=0", "2024K2=0", "2024K3=0", "2024K4=0"};
        assertThat(kinds(new Guards(2, 0.1, false, false), zeros)).containsExactly(GuardFinding.Kind.ALL_ZERO);
        assertThat(kinds(new Guards(2, 0.1, false, true), zeros)).isEmpty();
    }

    @Test
    void periodsThatAreSkippedOrHaveGoneAreHeld() {
        assertThat(kinds("2024K1=100", "2024K2=101", "2024K3=102", "2024K4=103", "2025K2=104"))
                .containsExactly(GuardFinding.Kind.MISSING_PERIOD);
        assertThat(kinds(new Guards(0.5, 0.3, false, false), "2024K1=100", "2024K2=101.5", "2024K4=103"))
                .containsExactly(GuardFinding.Kind.MISSING_PERIOD);
    }

    @Test
    void aTableThatShrinksIsHeldUnlessTheSourceBringsOnlyParts() {
        assertThat(kinds("2024K3=102", "2024K4=103.5")).containsExactly(GuardFinding.Kind.SHRUNK);
        assertThat(kinds(new Guards(0.5, 1, false, false), "2025K1=104")).isEmpty();
    }

    @Test
    void aClosedTableAndAnotherUnitAreHeld() {
        List<Observation> answered = figures("2024K1=100", "2024K2=101", "2024K3=102", "2024K4=103", "2025K1=104");
        Facts closed = new Facts("", Map.of("tal", "1.000 m"), Optional.empty(), false, List.of());
        List<GuardFinding> findings = findings(Guards.DEFAULT, closed, "m", answered);
        assertThat(findings)
                .extracting(GuardFinding::kind)
                .containsExactly(GuardFinding.Kind.UNIT, GuardFinding.Kind.CLOSED);
        assertThat(findings.get(0).sentence()).isEqualTo("Kilden opgør i »1.000 m«; der var ventet »m«.");
        assertThat(findings(Guards.DEFAULT, closed, "1.000 M", answered)).hasSize(1);
    }
}
