package dk.sigtepunkt.shell.internal.sources;

import static dk.sigtepunkt.shell.internal.sources.ScriptedSources.TIDES;
import static dk.sigtepunkt.shell.internal.sources.ScriptedSources.run;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.figure.Breakdown;
import dk.sigtepunkt.contracts.figure.Figure;
import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.municipality.Municipality;
import dk.sigtepunkt.contracts.source.Connector;
import dk.sigtepunkt.contracts.source.FigureMapping;
import dk.sigtepunkt.contracts.source.Guards;
import dk.sigtepunkt.contracts.source.SourceDefinition;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.contracts.time.Rhythm;
import dk.sigtepunkt.domain.sources.GuardFinding;
import dk.sigtepunkt.domain.sources.Pause;
import dk.sigtepunkt.domain.sources.QuarantineCase;
import dk.sigtepunkt.domain.sources.SourceRun;
import dk.sigtepunkt.domain.sources.SourceStatus;
import dk.sigtepunkt.shell.internal.console.Printed;
import dk.sigtepunkt.shell.internal.figures.CorrectionList;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SourceListTest {
    private static final Instant AT = Instant.parse("2025-09-30T11:05:00Z");
    private static final IndicatorId LEVEL = IndicatorId.parse("havn.vandstand");

    private final Printed printed = new Printed();

    private static SourceStatus source(Optional<String> obstacle, Optional<Pause> pause, Optional<SourceRun> newest) {
        FigureMapping mapping =
                new FigureMapping(LEVEL, Map.of(), "dag", "", Map.of(), Map.of(), Map.of(), "cm", "", 1, "");
        SourceDefinition definition = new SourceDefinition(
                TIDES, "Havnens måler", Connector.CSV, Map.of(), Rhythm.BY_HAND, Guards.DEFAULT, 0, List.of(mapping));
        return new SourceStatus(
                definition,
                "Havneudvalget",
                new SourceStatus.Asking(obstacle, pause, Optional.of(AT)),
                new SourceStatus.Runs(newest, newest),
                2,
                List.of(),
                List.of("Tallene er forældede"));
    }

    @Test
    void aSourceShowsItsStateAndWhatNeedsAPerson() {
        SourceStatus blocked = source(
                Optional.of("Værten havn.example er ikke på listen"),
                Optional.of(new Pause("Måleren flyttes", "operator", AT)),
                Optional.empty());
        SourceList.sources(
                List.of(
                        blocked,
                        source(Optional.empty(), Optional.empty(), Optional.of(run(SourceRun.State.DONE, "")))),
                printed.out);
        assertThat(printed.toString())
                .contains("kan ikke hentes", "nye tal", "30.09.2025 kl. 13.05", "csv")
                .contains("havn/vandstand: Værten havn.example er ikke på listen.")
                .contains("havn/vandstand: På pause siden 30.09.2025 kl. 13.05 (operator): Måleren flyttes.")
                .contains("havn/vandstand: Tallene er forældede.");
    }

    @Test
    void runsShowWhatTheyBrought() {
        SourceList.runs(List.of(run(SourceRun.State.HELD, "1 tal venter", "Kilden er lukket")), printed.out);
        assertThat(printed.toString())
                .contains("afventer kontrol", "startet af en person", "operator", "1 tal venter")
                .contains("Kørsel 8: Kilden er lukket.");
    }

    @Test
    void heldFiguresShowWhyTheyWait() {
        Observation figure = new Observation(
                LEVEL,
                Period.quarter(2025, 3),
                Municipality.UNNAMED.area(),
                Breakdown.TOTAL,
                Figure.observed(1),
                AT,
                Origin.REAL,
                "måler");
        QuarantineCase held = new QuarantineCase(
                3,
                new QuarantineCase.Arrival(TIDES, 8, AT),
                LEVEL,
                List.of(new GuardFinding(GuardFinding.Kind.SIGN, "Tallet har skiftet fortegn")),
                List.of(figure),
                Optional.empty());
        SourceList.cases(List.of(held), printed.out);
        assertThat(printed.toString()).contains("havn.vandstand", "3: Tallet har skiftet fortegn.");
    }

    @Test
    void nothingIsSaidToBeNothing() {
        SourceList.sources(List.of(), printed.out);
        SourceList.runs(List.of(), printed.out);
        SourceList.cases(List.of(), printed.out);
        CorrectionList.print(List.of(), printed.out);
        assertThat(printed.toString())
                .contains("henter ingen tal", "ingen kørsler", "Intet venter", "Ingen tal er rettet");
    }
}
