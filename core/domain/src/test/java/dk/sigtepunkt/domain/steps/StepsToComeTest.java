package dk.sigtepunkt.domain.steps;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.committee.ActionState;
import dk.sigtepunkt.domain.actions.KeptAction;
import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** A file can date a step ahead: until that day nothing has happened by it. */
class StepsToComeTest extends ActionTable {
    private static final LocalDate TODAY = LocalDate.parse("2026-02-02");

    StepsToComeTest() {
        edition(
                "1.1.0",
                action(
                        "fil",
                        "Fra filen",
                        step("2026-01-10", ActionState.STARTED),
                        step("2027-06-30", ActionState.COMPLETED)));
    }

    private KeptAction fromTheFile() {
        return store.book().find(FILE).orElseThrow();
    }

    @Test
    void itIsInTheStateThatItHasComeToByTheDay() {
        assertThat(fromTheFile().stepBy(TODAY).state()).isEqualTo(ActionState.STARTED);
        assertThat(fromTheFile().stepBy(LocalDate.parse("2027-06-30")).state()).isEqualTo(ActionState.COMPLETED);
        assertThat(fromTheFile().stepBy(LocalDate.parse("2025-12-31")).state()).isEqualTo(ActionState.STARTED);
    }

    @Test
    void peopleTakeItsNextStepFromThere() {
        KeptAction next = kept(step(FILE, ActionState.ADJUSTED));
        assertThat(next.stepBy(TODAY).state()).isEqualTo(ActionState.ADJUSTED);
        KeptAction told = kept(update(
                FILE, Map.of("sentence", "Det er i gang", "risk", "none", "state", "completed"), OptionalInt.empty()));
        assertThat(told.stepBy(TODAY).state()).isEqualTo(ActionState.COMPLETED);
    }
}
