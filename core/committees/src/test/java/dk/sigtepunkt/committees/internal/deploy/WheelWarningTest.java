package dk.sigtepunkt.committees.internal.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.committees.internal.bundle.Unsigned;
import dk.sigtepunkt.committees.internal.catalogue.Havn;
import dk.sigtepunkt.committees.internal.catalogue.LiveCatalogue;
import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.strategy.Strategy;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.contracts.wheel.AnnualWheel;
import dk.sigtepunkt.contracts.wheel.BodyWheel;
import dk.sigtepunkt.contracts.wheel.EntryKind;
import dk.sigtepunkt.contracts.wheel.WheelEntry;
import dk.sigtepunkt.contracts.wheel.When;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Policy;
import dk.sigtepunkt.domain.committees.MemoryCommitteeStore;
import dk.sigtepunkt.domain.deployments.Artifact;
import dk.sigtepunkt.domain.deployments.Grant;
import dk.sigtepunkt.domain.deployments.MemoryCodeApprovals;
import dk.sigtepunkt.domain.deployments.Plan;
import dk.sigtepunkt.domain.figures.MemoryFigureStore;
import dk.sigtepunkt.domain.strategy.OneStrategy;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.domain.wheel.MemoryWheels;
import dk.sigtepunkt.domain.wheel.WheelDisorder;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A committee's deadline that lies after the day on which a body above takes the quarter up is told before the file is put in. */
class WheelWarningTest {
    private static final Grant ALL = new Grant(Actor.owner(Actor.Means.API, "administrator"), Policy.HOUSE);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC);
    private static final Strategies STRATEGIES = new OneStrategy(meeting());

    private final MemoryCommitteeStore committees = new MemoryCommitteeStore(CLOCK);
    private final LiveCatalogue catalogue = Havn.ready(
            new LiveCatalogue(committees, committees.actions(), new MemoryFigureStore(), List::of, STRATEGIES, CLOCK));
    private final Planner planner = new Planner(
            STRATEGIES,
            catalogue,
            List::of,
            List::of,
            Unsigned.signatures(CLOCK),
            new MemoryCodeApprovals(),
            new WheelDisorder(STRATEGIES, new MemoryWheels(), CLOCK),
            CLOCK);

    /** The council takes the first quarter of 2027 up on 26 May. */
    private static Strategy meeting() {
        Strategy havns = Havn.STRATEGIES.all().get(0);
        WheelEntry report = new WheelEntry(
                "report-2027k1",
                EntryKind.REPORT,
                "Rapporten",
                new When.On(LocalDate.parse("2027-05-26")),
                Optional.empty(),
                "",
                Optional.of(Period.quarter(2027, 1)));
        return new Strategy(
                        havns.id(),
                        havns.title(),
                        havns.summary(),
                        2022,
                        2029,
                        Period.quarter(2024, 4),
                        havns.state(),
                        true,
                        havns.sigtepunkter(),
                        List.of("Byrådet"))
                .turning(List.of(new BodyWheel(
                        "byraadet", "Byrådet", new AnnualWheel(Origin.REAL, List.of(report), List.of()))));
    }

    private List<String> warnings(String day) {
        Artifact file = new Artifact("fjord.committee.yaml", """
                schema: "committee-1.0"
                id: fjord
                name: Fjordudvalget
                description: Prøve
                wheel:
                  entries: [{key: frist, kind: report-deadline, title: Frist, date: "%s", quarter: "2027K1"}]
                focusAreas:
                  - key: fisk
                    title: Fisk
                    officialWording: Fisk
                    description: Vand
                    sigtepunkt: vaekst
                    reason: Flere fisk
                """.formatted(day).getBytes(UTF_8));
        Plan plan = planner.check(file, ALL)
                .fold(candidate -> planner.plan(candidate, true), Planner.Checked.Refused::plan);
        return plan.fold(Plan.Accepted::warnings, Plan.Refused::findings);
    }

    @Test
    void itIsToldWithBothAndTheFileIsTaken() {
        assertThat(warnings("2027-05-27"))
                .containsExactly("Fjordudvalget: »Frist for 1. kvartal 2027« 27.05.2027 kan ikke ligge på eller efter"
                        + " »Rapporten for 1. kvartal 2027« i Byrådet 26.05.2027; det lavere organ skal være færdigt"
                        + " først.");
        assertThat(warnings("2027-05-25")).isEmpty();
    }

    @Test
    void aDeadlineOnAHolidayIsRefusedWithItsLine() {
        assertThat(warnings("2027-05-17"))
                .singleElement()
                .asString()
                .startsWith("fjord.committee.yaml, linje 6:")
                .contains("2. pinsedag");
    }
}
