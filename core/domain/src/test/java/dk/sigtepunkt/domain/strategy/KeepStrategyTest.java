package dk.sigtepunkt.domain.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.SigtepunktId;
import dk.sigtepunkt.contracts.identity.StrategyId;
import dk.sigtepunkt.contracts.strategy.Sigtepunkt;
import dk.sigtepunkt.contracts.strategy.Strategy;
import dk.sigtepunkt.contracts.strategy.StrategyState;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.door.Doors;
import dk.sigtepunkt.domain.strategy.KeepStrategy.Forbidden;
import dk.sigtepunkt.domain.strategy.KeepStrategy.Kept;
import dk.sigtepunkt.domain.strategy.KeepStrategy.Refused;
import dk.sigtepunkt.domain.strategy.KeepStrategy.Result;
import dk.sigtepunkt.domain.strategy.KeepStrategy.Unchanged;
import dk.sigtepunkt.domain.strategy.StrategyRefusal.Reason;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From draft to adopted to superseded, and no other way; three strategies, of which the two later ones share years. */
class KeepStrategyTest {
    private static final StrategyId FIRST = new StrategyId("sammen");
    private static final StrategyId SECOND = new StrategyId("videre");
    private static final StrategyId THIRD = new StrategyId("frem");
    /** In Denmark the 29th has begun. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-28T23:30:00Z"), ZoneOffset.UTC);

    private static final Actor ADMINISTRATOR = Actor.owner(Actor.Means.CONSOLE, "karaf");
    private static final WantedState ADOPTED =
            new WantedState.Adopted("Kommunalbestyrelsen", "2022-08-31", "Sag 22/14");
    private static final WantedState SUPERSEDED = new WantedState.Superseded("videre", "2026-01-01");

    private final StrategyDecisionStore decisions = new MemoryStrategyDecisionStore();
    private final Strategies strategies = new DecidedStrategies(
            List.of(
                    strategy(FIRST, 2022, 2025, true),
                    strategy(SECOND, 2026, 2029, false),
                    strategy(THIRD, 2029, 2032, false)),
            decisions);
    private final KeepStrategy door = new KeepStrategy(strategies, decisions, Doors.house(), CLOCK);

    private static Strategy strategy(StrategyId id, int first, int last, boolean current) {
        return new Strategy(
                id,
                "Strategien " + id,
                "Prøve",
                first,
                last,
                Period.quarter(first, 1),
                new StrategyState.Draft("Udkast fra filen"),
                current,
                List.of(new Sigtepunkt(new SigtepunktId("vaekst"), "Vækst", "Prøve", "", List.of())),
                List.of("Kommunalbestyrelsen"));
    }

    private Result decide(StrategyId strategy, WantedState wanted) {
        return door.decide(strategy, wanted, ADMINISTRATOR);
    }

    private void done(StrategyId strategy, WantedState wanted) {
        assertThat(decide(strategy, wanted)).isInstanceOf(Kept.class);
    }

    private StrategyRefusal refused(StrategyId strategy, WantedState wanted) {
        List<StrategyDecision> before = decisions.of(strategy);
        Result result = decide(strategy, wanted);
        assertThat(result).isInstanceOf(Refused.class);
        assertThat(decisions.of(strategy)).isEqualTo(before);
        StrategyRefusal why = ((Refused) result).why();
        assertThat(why.sentence()).endsWith(".");
        return why;
    }

    private StrategyState state(StrategyId strategy) {
        return strategies.byId(strategy).orElseThrow().state();
    }

    @Nested
    class WhatIsTaken {
        @Test
        void aDraftIsAdoptedAtOnceAndWhoWroteItIsKept() {
            StrategyState before = state(FIRST);
            done(FIRST, new WantedState.Adopted(" Kommunalbestyrelsen ", "2022-08-31", "Sag 22/14 "));
            StrategyState.Adopted adopted =
                    new StrategyState.Adopted("Kommunalbestyrelsen", LocalDate.parse("2022-08-31"), "Sag 22/14");
            assertThat(strategies.current().state()).isEqualTo(adopted);
            assertThat(decisions.of(FIRST))
                    .containsExactly(new StrategyDecision(
                            FIRST, before, adopted, Actor.Means.CONSOLE, "karaf", CLOCK.instant()));
        }

        @Test
        void aDraftMayBeADraftForAnotherReason() {
            done(FIRST, new WantedState.Draft("Sendt i høring"));
            assertThat(state(FIRST)).isEqualTo(new StrategyState.Draft("Sendt i høring"));
        }

        @Test
        void anAdoptionMayBePutRight() {
            done(FIRST, ADOPTED);
            done(FIRST, new WantedState.Adopted("Byrådet", "2022-09-01", "Sag 22/15"));
            assertThat(decisions.of(FIRST)).hasSize(2);
        }

        @Test
        void theStrategyThatComesAfterIsCurrentFromThenOn() {
            done(FIRST, ADOPTED);
            done(FIRST, SUPERSEDED);
            assertThat(strategies.current().id()).isEqualTo(SECOND);
            assertThat(strategies.all()).filteredOn(Strategy::current).hasSize(1);
            assertThat(state(FIRST)).isInstanceOf(StrategyState.Superseded.class);
            done(SECOND, new WantedState.Adopted("Kommunalbestyrelsen", "2025-12-17", "Sag 25/90"));
            done(SECOND, new WantedState.Superseded("frem", "2026-01-29"));
            assertThat(strategies.current().id()).isEqualTo(THIRD);
        }

        @Test
        void whatIsSoAlreadyIsNotWrittenAgain() {
            done(FIRST, ADOPTED);
            assertThat(decide(FIRST, ADOPTED)).isInstanceOf(Unchanged.class);
            assertThat(decisions.of(FIRST)).hasSize(1);
        }

        @Test
        void todayIsTheDayInDenmark() {
            done(FIRST, new WantedState.Adopted("Kommunalbestyrelsen", "2026-01-29", "Sag 26/1"));
            assertThat(refused(FIRST, new WantedState.Adopted("Kommunalbestyrelsen", "2026-01-30", "Sag 26/1"))
                            .reason())
                    .isEqualTo(Reason.DAY_TO_COME);
        }
    }

    @Nested
    class WhatIsRefused {
        @Test
        void aStrategyThatNobodyKnowsAndTheSentenceNamesThoseThatThereAre() {
            StrategyRefusal why = refused(new StrategyId("ukendt"), ADOPTED);
            assertThat(why.reason()).isEqualTo(Reason.UNKNOWN_STRATEGY);
            assertThat(why.sentence()).contains("»ukendt«", "»sammen«, »videre«, »frem«");
        }

        @ParameterizedTest
        @CsvSource(textBlock = """
                        '', 2022-08-31, Sag 22/14, hvem
                        Kommunalbestyrelsen, ' ', Sag 22/14, dag
                        Kommunalbestyrelsen, 2022-08-31, ' ', hvor
                        """)
        void anAdoptionWithoutByWhomOrWhenOrWhereToRead(String by, String on, String source, String asked) {
            StrategyRefusal why = refused(FIRST, new WantedState.Adopted(by, on, source));
            assertThat(why.reason()).isEqualTo(Reason.INCOMPLETE);
            assertThat(why.sentence()).contains(asked);
        }

        @Test
        void aDraftWithoutAReasonAndASuccessionWithoutItsParts() {
            assertThat(refused(FIRST, new WantedState.Draft(" ")).reason()).isEqualTo(Reason.INCOMPLETE);
            done(FIRST, ADOPTED);
            assertThat(refused(FIRST, new WantedState.Superseded("", "2026-01-01"))
                            .reason())
                    .isEqualTo(Reason.INCOMPLETE);
            assertThat(refused(FIRST, new WantedState.Superseded("videre", "")).reason())
                    .isEqualTo(Reason.INCOMPLETE);
        }

        @Test
        void aTextThatNoFieldHasRoomFor() {
            done(FIRST, new WantedState.Draft("æ".repeat(4000)));
            assertThat(refused(FIRST, new WantedState.Draft("æ".repeat(4001))).reason())
                    .isEqualTo(Reason.TOO_LONG);
        }

        @ParameterizedTest
        @ValueSource(strings = {"31.08.2022", "2022-02-30", "i går", "0222-08-31", "2022-08-31T10:00"})
        void whatIsNoDay(String on) {
            StrategyRefusal why = refused(FIRST, new WantedState.Adopted("Kommunalbestyrelsen", on, "Sag 22/14"));
            assertThat(why.reason()).isEqualTo(Reason.NOT_A_DAY);
            assertThat(why.sentence()).contains("»" + on + "«");
        }

        @Test
        void aStepBackFromAdoptedToDraft() {
            done(FIRST, ADOPTED);
            assertThat(refused(FIRST, new WantedState.Draft("Fortrudt")).reason())
                    .isEqualTo(Reason.STEP_BACK);
        }

        @Test
        void aStepBackFromSuperseded() {
            done(FIRST, ADOPTED);
            done(FIRST, SUPERSEDED);
            assertThat(refused(FIRST, ADOPTED).reason()).isEqualTo(Reason.STEP_BACK);
            assertThat(refused(FIRST, new WantedState.Draft("Fortrudt")).reason())
                    .isEqualTo(Reason.STEP_BACK);
        }

        @Test
        void aSecondAdoptedStrategyForTheSameYearsUntilTheFirstIsSuperseded() {
            WantedState adopted = new WantedState.Adopted("Kommunalbestyrelsen", "2025-12-17", "Sag 25/90");
            done(SECOND, adopted);
            StrategyRefusal why = refused(THIRD, adopted);
            assertThat(why.reason()).isEqualTo(Reason.YEARS_TAKEN);
            assertThat(why.sentence()).contains("»Strategien videre«", "2026–2029");
            done(SECOND, new WantedState.Superseded("frem", "2026-01-29"));
            done(THIRD, adopted);
        }

        @Test
        void whatWasNeverAdoptedIsNotSuperseded() {
            assertThat(refused(FIRST, SUPERSEDED).reason()).isEqualTo(Reason.NOT_ADOPTED);
        }

        @Test
        void aSuccessorThatIsUnknownOrItselfOrSupersededToo() {
            done(FIRST, ADOPTED);
            done(SECOND, new WantedState.Adopted("Kommunalbestyrelsen", "2025-12-17", "Sag 25/90"));
            done(SECOND, new WantedState.Superseded("frem", "2026-01-29"));
            for (String by : List.of("ukendt", "sammen", "videre")) {
                assertThat(refused(FIRST, new WantedState.Superseded(by, "2026-01-01"))
                                .reason())
                        .isEqualTo(Reason.NOT_A_SUCCESSOR);
            }
        }

        @Test
        void anEndBeforeTheBeginning() {
            done(FIRST, ADOPTED);
            assertThat(refused(FIRST, new WantedState.Superseded("videre", "2022-08-30"))
                            .reason())
                    .isEqualTo(Reason.BEFORE_ADOPTION);
            done(FIRST, new WantedState.Superseded("videre", "2022-08-31"));
        }
    }

    @Test
    void whoMayNotLearnsThatBeforeAnythingElse() {
        for (Actor actor : List.of(Actor.nobody(Actor.Means.API), Actor.server(Actor.Means.SCHEDULE, "tidsplan"))) {
            assertThat(door.decide(new StrategyId("ukendt"), ADOPTED, actor)).isInstanceOf(Forbidden.class);
            assertThat(door.decide(FIRST, ADOPTED, actor)).isInstanceOf(Forbidden.class);
        }
        assertThat(decisions.of(FIRST)).isEmpty();
    }

    @Test
    void aStateIsReadByItsNameAndTheFieldsThatBelongToIt() {
        UnaryOperator<String> field = name -> "<" + name + ">";
        assertThat(WantedState.NAMES)
                .extracting(name -> WantedState.of(name, field).orElseThrow())
                .containsExactly(
                        new WantedState.Draft("<note>"),
                        new WantedState.Adopted("<by>", "<on>", "<source>"),
                        new WantedState.Superseded("<by>", "<on>"));
        assertThat(WantedState.of("closed", field)).isEqualTo(Optional.empty());
    }

    @Test
    void aStrategyWhoseSuccessorsFileIsGoneStaysTheCurrentOne() {
        done(FIRST, ADOPTED);
        done(FIRST, SUPERSEDED);
        assertThat(new DecidedStrategies(List.of(strategy(FIRST, 2022, 2025, true)), decisions)
                        .current()
                        .id())
                .isEqualTo(FIRST);
    }
}
