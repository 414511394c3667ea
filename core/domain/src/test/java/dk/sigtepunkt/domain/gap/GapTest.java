package dk.sigtepunkt.domain.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.sigtepunkt.contracts.committee.ActionState;
import dk.sigtepunkt.contracts.indicator.Direction;
import dk.sigtepunkt.contracts.indicator.Unit;
import dk.sigtepunkt.contracts.indicator.UnitKind;
import dk.sigtepunkt.domain.gap.CountedEffect.Uncounted;
import dk.sigtepunkt.domain.text.Danish;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GapTest {
    private static final GapWords WORDS = GapWords.in(Danish.LOCALE);
    private static final Reached SHORT = Reached.at(Direction.UP, 80, 75);

    private static CountedEffect counted(String newest, String target, Expectation expectation) {
        return Ahead.of(LocalDate.parse(newest), LocalDate.parse(target)).counted(expectation);
    }

    @ParameterizedTest
    @CsvSource({
        // A whole year, half of one, and a day less than a month of thirty.
        "2025-12-31, 0, 2026-12-31, 12",
        "2026-06-30, 0, 2026-12-31, 6",
        "2026-06-01, 0, 2026-06-30, 0.9666666666666667",
        // Felt from July; felt from July and already two months of it in the figures.
        "2025-12-31, 6, 2026-12-31, 6",
        "2026-08-31, 6, 2026-12-31, 4",
        // The year after is not written, so that nothing is added in it.
        "2025-12-31, 0, 2027-12-31, 12"
    })
    void aYearsChangeIsSpreadOverItsMonthsAndThoseAheadCount(String newest, int lag, String target, double amount) {
        CountedEffect one =
                counted(newest, target, Expected.of(ActionState.STARTED, "2026-01-01", lag, Map.of(2026, 12.0)));
        assertThat(one.amount()).isCloseTo(amount, within(1e-9));
        assertThat(one.uncounted()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = ActionState.class,
            names = {"DECIDED", "STARTED", "ADJUSTED", "COMPLETED"})
    void whatIsDecidedOrBegunCountsAndWhatIsCompletedGoesOnAsWritten(ActionState state) {
        assertThat(counted("2025-12-31", "2026-12-31", Expected.of(state, "2026-01-01", 0, Map.of(2026, 2.0)))
                        .amount())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "IDENTIFIED, 2026-01-01, 0, 2026, NOT_DECIDED",
        "STOPPED, 2026-01-01, 0, 2026, STOPPED",
        "REPLACED, 2026-01-01, 0, 2026, REPLACED",
        "STARTED, 2026-01-01, 12, 2026, AFTER_TARGET",
        "STARTED, 2024-01-01, 0, 2025, IN_FIGURES",
        "STARTED, 2024-01-01, 0, 2027, OTHER_YEARS"
    })
    void whatDoesNotCountSaysWhyAndAddsNothing(
            ActionState state, String start, int lag, int year, Uncounted uncounted) {
        CountedEffect one = counted("2025-12-31", "2026-12-31", Expected.of(state, start, lag, Map.of(year, 2.0)));
        assertThat(one.uncounted()).contains(uncounted);
        assertThat(one.amount()).isZero();
        assertThat(WORDS.uncounted(one)).isNotEmpty();
    }

    @Test
    void whatShouldBeFeltByTheNewestFigureIsInTheTrendAndOnlyTheRestCounts() {
        Expectation begun = Expected.of(ActionState.STARTED, "2024-01-01", 0, Map.of(2024, 3.0, 2025, 2.0, 2026, 1.0));
        assertThat(SHORT.reckoned(List.of(begun)).sum()).isCloseTo(3, within(1e-9));
        assertThat(SHORT.missing(List.of(begun))).isCloseTo(2, within(1e-9));
    }

    @Test
    void thereIsNoGapWhereThereIsNothingToReckonFrom() {
        assertThat(new Reached(Direction.NONE, 80, Optional.of(75.0), false).gap(List.of()))
                .isEqualTo(new Gap.None(Gap.Reason.BACKGROUND));
        assertThat(new Reached(Direction.UP, 80, Optional.of(75.0), true).gap(List.of()))
                .isEqualTo(new Gap.None(Gap.Reason.PROJECTION));
        assertThat(new Reached(Direction.WITHIN, 80, Optional.of(75.0), false).gap(List.of()))
                .isEqualTo(new Gap.None(Gap.Reason.BAND));
        assertThat(new Reached(Direction.UP, 80, Optional.empty(), false).gap(List.of()))
                .isEqualTo(new Gap.None(Gap.Reason.NO_FORECAST));
        assertThat(GapRule.gap(SHORT.judged(), Optional.empty(), List.of()))
                .isEqualTo(new Gap.None(Gap.Reason.NO_VERDICT));
        assertThat(GapRule.gap(SHORT.judged(), Optional.of(SHORT.prospect(Optional.empty())), List.of()))
                .isEqualTo(new Gap.None(Gap.Reason.NO_TARGET_AHEAD));
    }

    @ParameterizedTest
    @EnumSource(Gap.Reason.class)
    void whyThereIsNoGapIsSaid(Gap.Reason reason) {
        Gap none = new Gap.None(reason);
        assertThat(WORDS.sentence(none)).startsWith("Mankoen regnes ikke ud: ").endsWith(".");
        assertThat(WORDS.brief(none)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ActionState.class)
    void nothingIsExpectedOfAnActionThatDoesNotCountWhateverElseIsKnown(ActionState state) {
        Expectation one = Expected.of(state, "2026-01-01", 3, Map.of(2026, 2.0));
        boolean counts = counted("2025-12-31", "2026-12-31", one).uncounted().isEmpty();
        assertThat(WORDS.nothingExpected(state).isEmpty()).isEqualTo(counts);
        if (counts) {
            assertThat(WORDS.outlook(one)).endsWith(", forventes at kunne ses fra 01.04.2026.");
        } else {
            assertThat(WORDS.outlook(one))
                    .isEqualTo(WORDS.nothingExpected(state))
                    .contains("forventes ikke");
        }
    }

    @Test
    void aGapIsSaidInTheUnitOfChangeWithWhatIsExpectedAndNeverAsWhatWasCaused() {
        Expectation one = Expected.of(ActionState.DECIDED, "2025-01-01", 0, Map.of(2025, 1.0, 2026, 0.8));
        Gap gap = SHORT.gap(List.of(one));
        assertThat(WORDS.sentence(gap).replace('\u00a0', ' '))
                .isEqualTo(
                        "Manko: fortsætter det som hidtil, er tallet 75,0 % i 4. kvartal 2026. 1 handling forventes at "
                                + "ændre det med +1,8 procentpoint inden da, til 76,8 %. Så er tallet 3,2 procentpoint for lavt i "
                                + "forhold til målet på 80,0 % (ikke vedtaget).");
        assertThat(WORDS.brief(gap).replace('\u00a0', ' '))
                .isEqualTo("Manko: tallet er 3,2 procentpoint for lavt i 4. kvartal 2026");
        assertThat(WORDS.caveat()).contains("forventer", "ikke målt");
    }

    @Test
    void ofWhatShouldFallThereIsTooMuchAndNothingIsMissing() {
        Unit days = new Unit("dage", UnitKind.DURATION, 0);
        Gap waiting = Reached.at(Direction.DOWN, 40, 46).in(days).gap(List.of());
        assertThat(plain(WORDS.sentence(waiting)))
                .endsWith("Så er tallet 6,0 dage for højt i forhold til målet på 40 dage (ikke vedtaget).")
                .doesNotContain("mangler");
        assertThat(plain(WORDS.brief(waiting))).isEqualTo("Manko: tallet er 6,0 dage for højt i 4. kvartal 2026");
        Gap enough = Reached.at(Direction.DOWN, 40, 37).in(days).gap(List.of());
        assertThat(plain(WORDS.sentence(enough)))
                .endsWith("Så nås målet på 40 dage (ikke vedtaget): tallet er 3,0 dage lavere.");
        assertThat(plain(WORDS.brief(enough)))
                .isEqualTo("Manko: ingen, målet i 4. kvartal 2026 nås, og tallet er 3,0 dage lavere");
    }

    @Test
    void aPhraseSaysThatItRestsOnExampleDataToo() {
        Expectation real = Expected.of(ActionState.DECIDED, "2025-01-01", 0, Map.of(2025, 1.0));
        Expectation made =
                new Expectation(real.action(), real.title(), real.state(), real.start(), real.effect(), true);
        assertThat(WORDS.brief(SHORT.gap(List.of(made)))).endsWith(" i 4. kvartal 2026 (regnet på eksempeldata)");
        assertThat(WORDS.sentence(SHORT.gap(List.of(made)))).endsWith("Regnet på eksempeldata.");
        assertThat(WORDS.brief(SHORT.gap(List.of(real)))).endsWith(" i 4. kvartal 2026");
    }

    @Test
    void aPlaceInARowIsNeitherTooHighNorTooLow() {
        Unit place = new Unit("plads", UnitKind.SCORE, 0);
        Gap behind = Reached.at(Direction.DOWN, 11, 16).in(place).gap(List.of());
        assertThat(plain(WORDS.sentence(behind)))
                .endsWith("Så er der 5,0 pladser til målet på nr. 11 (ikke vedtaget).");
        assertThat(plain(WORDS.brief(behind))).isEqualTo("Manko: 5,0 pladser fra målet i 4. kvartal 2026");
        Gap ahead = Reached.at(Direction.DOWN, 11, 10).in(place).gap(List.of());
        assertThat(plain(WORDS.brief(ahead)))
                .isEqualTo("Manko: ingen, målet i 4. kvartal 2026 nås, og tallet er 1,0 plads bedre");
    }

    private static String plain(String said) {
        return said.replace('\u00a0', ' ');
    }

    @Test
    void moreThanEnoughIsLeftOverWhicheverWayIsBetterAndNothingIsJustEnough() {
        assertThat(WORDS.brief(Reached.at(Direction.DOWN, 20, 18.9).gap(List.of()))
                        .replace('\u00a0', ' '))
                .isEqualTo("Manko: ingen, målet i 4. kvartal 2026 nås, og tallet er 1,1 procentpoint lavere");
        assertThat(WORDS.sentence(Reached.at(Direction.UP, 80, 81).gap(List.of()))
                        .replace('\u00a0', ' '))
                .endsWith(
                        "Ingen handling forventes at ændre det inden da. Så nås målet på 80,0 % (ikke vedtaget): tallet "
                                + "er 1,0 procentpoint højere.");
        assertThat(WORDS.brief(Reached.at(Direction.UP, 80, 79.98).gap(List.of())))
                .isEqualTo("Manko: ingen, målet i 4. kvartal 2026 nås lige netop");
    }
}
