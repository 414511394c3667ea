package dk.sigtepunkt.domain.wheel;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.wheel.AnnualWheel;
import dk.sigtepunkt.domain.judgement.HandClock;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A file whose year does not fit with the others' is told of before it is put in. */
class WheelDisorderTest {
    private static final String LATE =
            "Havneudvalget: »Frist for 1. kvartal 2025« 21.05.2025 kan ikke ligge på eller efter »Rapporten for 1. kvartal"
                    + " 2025« i Pengeudvalget 19.05.2025; det lavere organ skal være færdigt først.";

    private final WheelTown town = new WheelTown();
    private final HandClock clock = new HandClock("2025-04-01T10:00:00Z");
    private final WheelDisorder disorder = new WheelDisorder(WheelTown.strategies(), new MemoryWheels(), clock);

    private static Committee harbour(AnnualWheel wheel) {
        return new Committee(WheelTown.HARBOUR, "Havneudvalget", "", "Om udvalget.", List.of(), List.of(), List.of())
                .turning(wheel);
    }

    @Test
    void whatFitsSaysNothing() {
        assertThat(disorder.comesWith(harbour(WheelTown.wheel("2025-05-06")), town.snapshot()))
                .isEmpty();
        assertThat(disorder.comesWith(harbour(AnnualWheel.NONE), town.snapshot()))
                .isEmpty();
    }

    @Test
    void aLowerLevelsDeadlineAfterAHigherOnesIsTold() {
        Committee late = harbour(WheelTown.wheel("2025-06-03"));
        assertThat(disorder.comesWith(late, town.snapshot()))
                .contains(LATE)
                .anyMatch(one -> one.contains("i Rådet 28.05.2025"));
        clock.turn("2025-07-01T10:00:00Z");
        assertThat(disorder.comesWith(late, town.snapshot()))
                .as("of what has passed")
                .isEmpty();
    }

    @Test
    void theFilesAloneAreHeldAgainstTheStrategysBodies() {
        assertThat(WheelDisorder.among(
                        List.of(harbour(WheelTown.wheel("2025-06-03"))),
                        WheelTown.strategies().all()))
                .singleElement()
                .asString()
                .contains("i Rådet 28.05.2025");
        assertThat(WheelDisorder.among(
                        List.of(harbour(WheelTown.wheel("2025-05-06"))),
                        WheelTown.strategies().all()))
                .isEmpty();
    }
}
