package dk.sigtepunkt.domain.actions;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.committee.Action;
import dk.sigtepunkt.contracts.committee.ActionState;
import dk.sigtepunkt.contracts.committee.ActionStep;
import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.identity.ActionKey;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.SigtepunktId;
import dk.sigtepunkt.contracts.strategy.SigtepunktLink;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.text.Danish;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ActionStandingTest {
    private static final Period QUARTER = Period.quarter(2025, 3);
    private static final FocusArea AREA = new FocusArea(
            new FocusAreaRef(new CommitteeId("havn"), new FocusAreaKey("kaj")),
            "Flere skibe",
            "Flere skibe",
            "Om skibe.",
            new SigtepunktLink(new SigtepunktId("vaekst"), "fordi"),
            List.of(),
            List.of());

    private static Action action(String start, String end, ActionStep... steps) {
        return new Action(
                new ActionKey("kaj"),
                AREA.ref(),
                "Byg en kaj",
                "En kaj.",
                "Havnechef",
                LocalDate.parse(start),
                LocalDate.parse(end),
                Arrays.asList(steps),
                Origin.REAL);
    }

    private static ActionStep step(String day, ActionState state) {
        return new ActionStep(LocalDate.parse(day), state, "Derfor", "Budgettet");
    }

    private static ActionStanding standing(String start, String end, ActionState state) {
        return ActionStanding.at(action(start, end, step("2025-01-10", state)), QUARTER, QUARTER.end())
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "STARTED,2025-01-01,2025-09-29,NOT_ENDED",
        "STARTED,2025-01-01,2025-09-30,NONE",
        "ADJUSTED,2025-01-01,2025-09-29,NOT_ENDED",
        "ADJUSTED,2025-01-01,2026-01-31,NONE",
        "DECIDED,2025-06-30,2026-01-31,NOT_BEGUN",
        "DECIDED,2025-07-01,2026-01-31,NONE",
        "DECIDED,2025-01-01,2025-06-30,NOT_ENDED",
        "IDENTIFIED,2025-06-30,2026-01-31,NOT_BEGUN",
        "COMPLETED,2024-01-01,2024-06-30,NONE",
        "STOPPED,2024-01-01,2024-06-30,NONE",
        "REPLACED,2024-01-01,2024-06-30,NONE"
    })
    void anOpenActionIsLateWhenItIsNotBegunOrNotEndedAsPlanned(
            ActionState state, String start, String end, Lateness lateness) {
        ActionStanding standing = standing(start, end, state);

        assertThat(standing.lateness()).isEqualTo(lateness);
        assertThat(standing.late()).isEqualTo(lateness != Lateness.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "STARTED,2025-01-01,2025-08-31,2025-08-15,NONE",
        "STARTED,2025-01-01,2025-08-31,2025-08-31,NONE",
        "STARTED,2025-01-01,2025-08-31,2025-09-01,NOT_ENDED",
        "STARTED,2025-01-01,2025-08-31,2026-05-01,NOT_ENDED",
        "DECIDED,2025-06-15,2026-01-31,2025-06-10,NONE",
        "DECIDED,2025-06-15,2026-01-31,2025-08-10,NOT_BEGUN"
    })
    void nothingIsLateThatIsDueAfterTheDayThatIsRead(
            ActionState state, String start, String end, String readOn, Lateness lateness) {
        assertThat(ActionStanding.at(action(start, end, step("2025-01-10", state)), QUARTER, LocalDate.parse(readOn))
                        .map(ActionStanding::lateness))
                .contains(lateness);
    }

    @Test
    void anActionStandsAsItsLastStepInTheQuarterLeftIt() {
        Action action = action(
                "2025-01-01",
                "2025-06-30",
                step("2025-09-30", ActionState.STARTED),
                step("2025-10-01", ActionState.COMPLETED));

        assertThat(ActionStanding.at(action, QUARTER, QUARTER.end()))
                .map(ActionStanding::state)
                .contains(ActionState.STARTED);
        assertThat(ActionStanding.at(action, QUARTER.next(), QUARTER.next().end()))
                .map(ActionStanding::late)
                .contains(false);
    }

    @Test
    void anActionDoesNotCountBeforeItsFirstStep() {
        assertThat(ActionStanding.at(
                        action("2024-01-01", "2024-06-30", step("2025-10-01", ActionState.DECIDED)),
                        QUARTER,
                        QUARTER.end()))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ActionState.class)
    void anActionIsLiveUntilItIsCompletedStoppedOrReplaced(ActionState state) {
        boolean over = Set.of(ActionState.COMPLETED, ActionState.STOPPED, ActionState.REPLACED)
                .contains(state);

        assertThat(standing("2025-01-01", "2026-12-31", state).live()).isEqualTo(!over);
    }

    @Test
    void theWordOfAStateSaysHowItIsAndThatOfAStepWhatHappened() {
        ActionWords words = ActionWords.in(Danish.LOCALE);

        assertThat(Arrays.stream(ActionState.values()).map(words::state))
                .containsExactly(
                        "identificeret", "besluttet", "i gang", "i gang", "gennemført", "stoppet", "erstattet");
        assertThat(Arrays.stream(ActionState.values()).map(words::event))
                .contains("iværksat", "justeret")
                .doesNotContain("i gang");
    }

    @Test
    void whyItIsLateNamesTheDayThatWasPlanned() {
        ActionWords words = ActionWords.in(Danish.LOCALE);

        assertThat(words.late(standing("2025-01-01", "2025-06-30", ActionState.STARTED)))
                .isEqualTo("Skulle være afsluttet 30.06.2025.");
        assertThat(words.late(standing("2025-02-01", "2026-06-30", ActionState.DECIDED)))
                .isEqualTo("Skulle være begyndt 01.02.2025.");
        assertThat(words.late(standing("2025-02-01", "2026-06-30", ActionState.ADJUSTED)))
                .isEmpty();
    }

    @Nested
    class Filter {
        private final ActionStanding late = standing("2025-01-01", "2025-06-30", ActionState.STARTED);

        private boolean takes(
                @Nullable String committee,
                @Nullable String sigtepunkt,
                Set<ActionState> states,
                @Nullable String role) {
            return new ActionFilter(
                            Optional.ofNullable(committee),
                            Optional.ofNullable(sigtepunkt),
                            states,
                            Optional.empty(),
                            Optional.ofNullable(role))
                    .takes(AREA, late);
        }

        @Test
        void takesEverythingWhenNothingIsAskedFor() {
            assertThat(ActionFilter.ALL.takes(AREA, late)).isTrue();
        }

        @Test
        void takesWhatHasEverythingThatIsAskedFor() {
            assertThat(takes("havn", "vaekst", Set.of(ActionState.STARTED, ActionState.ADJUSTED), "HAVNECHEF"))
                    .isTrue();
            assertThat(takes("by", null, Set.of(), null)).isFalse();
            assertThat(takes("havn", "omsorg", Set.of(), null)).isFalse();
            assertThat(takes("havn", null, Set.of(ActionState.ADJUSTED), null)).isFalse();
            assertThat(takes("havn", null, Set.of(), "Vejchef")).isFalse();
        }

        @Test
        void tellsLateOnesFromOthers() {
            ActionFilter onlyLate =
                    new ActionFilter(Optional.empty(), Optional.empty(), Set.of(), Optional.of(true), Optional.empty());
            ActionFilter onlyOthers = new ActionFilter(
                    Optional.empty(), Optional.empty(), Set.of(), Optional.of(false), Optional.empty());
            ActionStanding inTime = standing("2025-01-01", "2026-06-30", ActionState.STARTED);

            assertThat(onlyLate.takes(AREA, late)).isTrue();
            assertThat(onlyLate.takes(AREA, inTime)).isFalse();
            assertThat(onlyOthers.takes(AREA, late)).isFalse();
            assertThat(onlyOthers.takes(AREA, inTime)).isTrue();
        }

        @Test
        void takesActionsOfTheCommitteeItIsNarrowedTo() {
            assertThat(ActionFilter.ALL.ofCommittee("havn").takes(AREA, late)).isTrue();
            assertThat(ActionFilter.ALL.ofCommittee("by").takes(AREA, late)).isFalse();
        }
    }
}
