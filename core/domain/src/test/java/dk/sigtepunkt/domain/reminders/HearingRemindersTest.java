package dk.sigtepunkt.domain.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.influence.FeltTown;
import dk.sigtepunkt.domain.judgement.HandClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Changes elsewhere that a committee has not answered. */
class HearingRemindersTest {
    private static final LocalDate RUNNING = LocalDate.parse("2026-08-03");
    private static final LocalDate NEXT = LocalDate.parse("2026-10-20");
    private static final LocalDate ONE_AFTER = LocalDate.parse("2027-01-04");

    private final HandClock clock = new HandClock("2026-10-20T10:00:00Z");
    private final FeltTown town = new FeltTown(clock);
    private final HearingReminders reminders = new HearingReminders(town.crossing);

    private List<Reminder> on(LocalDate day) {
        return reminders.due(day, town.open());
    }

    @Test
    void whatIsNotAnsweredIsOneReminderForTheWholeQuarter() {
        town.changed("first");
        town.changed("second");
        assertThat(on(NEXT)).singleElement().satisfies(one -> {
            assertThat(one.key()).isEqualTo("hearing/to/2026K3");
            assertThat(one.to().needed()).isEqualTo(Permission.DECIDE_INFLUENCES);
            assertThat(one.to().committee()).contains(FeltTown.TOUCHED);
            assertThat(one.what().text())
                    .isEqualTo("Udvalget for to: 2 ændringer i 3. kvartal 2026 kan mærkes i udvalgets fokusområder og"
                            + " venter på et svar; kvartalet slutter den 30.09.2026.");
            assertThat(one.what().path()).isEqualTo("/virkninger?kvartal=2026K3&udvalg=to");
        });
    }

    @Test
    void whatIsAnsweredIsNotSaidAndNoTextOfAnAnswerEverIs() {
        town.changed("first");
        town.changed("second");
        town.answered("first", Instant.parse("2026-09-01T10:00:00Z"));
        assertThat(on(NEXT))
                .singleElement()
                .satisfies(one -> assertThat(one.what().text())
                        .contains(": 1 ændring i 3. kvartal")
                        .doesNotContain("Hemmeligt"));
        town.answered("second", Instant.parse("2026-09-02T10:00:00Z"));
        assertThat(on(NEXT)).isEmpty();
    }

    @Test
    void itIsSaidWhileTheQuarterRunsAndInTheOneAfterAndNotLonger() {
        town.changed("first");
        assertThat(on(RUNNING)).hasSize(1);
        assertThat(on(NEXT)).hasSize(1);
        assertThat(on(RUNNING)).extracting(Reminder::key).isEqualTo(List.of("hearing/to/2026K3"));
        assertThat(on(ONE_AFTER)).isEmpty();
    }

    @Test
    void aCommitteeThatIsNotInOperationIsNotAsked() {
        town.changed("first");
        town.stop();
        assertThat(on(NEXT)).isEmpty();
    }

    @Test
    void whereNothingIsFeltNothingIsSaid() {
        assertThat(on(NEXT)).isEmpty();
    }
}
