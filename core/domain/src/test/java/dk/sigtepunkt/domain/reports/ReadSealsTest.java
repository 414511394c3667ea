package dk.sigtepunkt.domain.reports;

import static dk.sigtepunkt.domain.reports.ReportTown.OCTOBER;
import static dk.sigtepunkt.domain.reports.ReportTown.REPORT;
import static dk.sigtepunkt.domain.reports.ReportTown.office;
import static dk.sigtepunkt.domain.reports.ReportTown.person;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.door.Doors;
import dk.sigtepunkt.domain.seals.ReadSeals;
import dk.sigtepunkt.domain.seals.SealTold;
import dk.sigtepunkt.domain.written.WriteResult;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Who reads which edition of a report. */
class ReadSealsTest {
    private static final Actor NOBODY = Actor.nobody(Actor.Means.PAGE);
    private static final Instant LATER = OCTOBER.plusSeconds(1000);

    private final ReportTown town = new ReportTown(Doors.house());

    ReadSealsTest() {
        town.store.is(SomeReports.in(REPORT, StateCode.TREATED, OCTOBER));
        takes(StepKind.LAY, 60);
        takes(StepKind.LAY, 90);
    }

    private void takes(StepKind kind, int second) {
        Map<String, String> sent = Map.of("meeting", "2024-10-11", "reason", "Et tal er forkert");
        assertThat(town.steps(OCTOBER.plusSeconds(second))
                        .take(REPORT, kind, name -> sent.getOrDefault(name, ""), OptionalInt.empty(), office()))
                .isInstanceOf(WriteResult.Kept.class);
    }

    private ReadSeals reading() {
        return new ReadSeals(town.store, town.reading(LATER), reader -> town);
    }

    private List<Integer> editions(Optional<Instant> asOf, Actor actor) {
        return reading().all(asOf, actor).stream()
                .map(one -> one.head().edition())
                .toList();
    }

    @Test
    void beforeItIsPublishedNobodyOutsideIsToldThatItIsSealed() {
        assertThat(editions(Optional.empty(), NOBODY)).isEmpty();
        assertThat(reading().seal(REPORT, 1, Optional.empty(), NOBODY)).isInstanceOf(SealTold.Forbidden.class);
        assertThat(editions(Optional.empty(), person(Role.POLITICIAN))).containsExactly(2, 1);
        assertThat(editions(Optional.empty(), office())).containsExactly(2, 1);
    }

    @Test
    void everybodyReadsTheLastEditionOfWhatIsPublished() {
        takes(StepKind.PUBLISH, 120);
        assertThat(editions(Optional.empty(), NOBODY)).containsExactly(2);
        assertThat(reading().seal(REPORT, 2, Optional.empty(), NOBODY)).isInstanceOf(SealTold.Told.class);
        assertThat(reading().seal(REPORT, 1, Optional.empty(), NOBODY)).isInstanceOf(SealTold.Unknown.class);
        assertThat(reading().seal(REPORT, 1, Optional.empty(), office())).isInstanceOf(SealTold.Told.class);
    }

    @Test
    void anEarlierDayHasTheEditionsOfThatDay() {
        assertThat(editions(Optional.of(OCTOBER.plusSeconds(70)), office())).containsExactly(1);
        assertThat(editions(Optional.of(OCTOBER.plusSeconds(50)), office())).isEmpty();
    }

    @Test
    void whatWasSealedBeforeItWasSentBackIsReadByThoseWhoWriteItAlone() {
        takes(StepKind.SEND_BACK, 120);
        assertThat(editions(Optional.empty(), person(Role.SECRETARY))).containsExactly(2, 1);
        assertThat(editions(Optional.empty(), NOBODY)).isEmpty();
        assertThat(editions(Optional.empty(), person(Role.CONTROLLER))).isEmpty();
    }
}
