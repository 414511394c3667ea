package dk.sigtepunkt.domain.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.audit.MemoryAuditLog;
import dk.sigtepunkt.domain.door.Doors;
import dk.sigtepunkt.domain.written.WriteResult;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoveTimeTest {
    private static final Instant BEGUN = Instant.parse("2022-07-01T06:00:00Z");
    private static final Actor OWNER = Actor.owner(Actor.Means.API, "drift");

    private final MemoryAuditLog log = new MemoryAuditLog();
    private final MemoryTime time = MemoryTime.simulated(BEGUN);

    private MoveTime move(MemoryTime kept) {
        return new MoveTime(kept, Doors.house(log), kept);
    }

    @Test
    void theOwnerOfTheMachineLetsItBeLaterAndItIsNoted() {
        assertThat(move(time).move(" 2022-10-01 ", OWNER))
                .isEqualTo(new WriteResult.Kept<>(Instant.parse("2022-09-30T22:00:00Z")));
        assertThat(time.instant()).isEqualTo("2022-09-30T22:00:00Z");
        move(time).move("2023-01-02T08:30", OWNER);
        assertThat(time.instant()).isEqualTo("2023-01-02T07:30:00Z");
        assertThat(log.entries())
                .extracting(entry -> entry.what().act())
                .containsExactly("time-moved", "time-moved", "time-moved", "time-moved");
    }

    @Test
    void nobodyElseDoesWhateverRoleOneHas() {
        Set<HeldRole> all = Set.copyOf(
                Arrays.stream(Role.values()).map(HeldRole::everywhere).toList());
        for (Actor actor : new Actor[] {
            Actor.nobody(Actor.Means.API),
            Actor.person(Actor.Means.API, "alle", all),
            Actor.server(Actor.Means.SCHEDULE, "tidsplan")
        }) {
            assertThat(move(time).move("2022-10-01", actor)).isInstanceOf(WriteResult.Forbidden.class);
        }
        assertThat(time.instant()).isEqualTo(BEGUN);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-07-01, not-forwards",
        "2022-07-01T07:59, not-forwards",
        "i morgen, bad-moment",
        "'', bad-moment",
        "2022-02-30, bad-moment",
        "2100-01-01, too-late"
    })
    void whatIsNoLaterMomentIsRefusedAndItStaysWhatItIs(String to, String code) {
        assertThat(move(time).move(to, OWNER))
                .isInstanceOfSatisfying(
                        WriteResult.Refused.class,
                        refused -> assertThat(refused.faults().toString()).contains(code));
        assertThat(time.instant()).isEqualTo(BEGUN);
    }

    @Test
    void theRealTimeIsNotMoved() {
        assertThat(move(MemoryTime.real(BEGUN)).move("2022-10-01", OWNER).toString())
                .contains("not-simulated", "SIGTEPUNKT_SIMULATED_TIME");
        assertThat(log.entries()).isEmpty();
    }
}
