package dk.sigtepunkt.domain.door;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.audit.MemoryAuditLog;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FrontDoorTest {
    private final MemoryAuditLog log = new MemoryAuditLog();
    private final FrontDoor door = Doors.house(log);

    private void tries(Actor.Means means) {
        assertThat(door.objection(
                        Actor.person(means, "p-aaaaaaaaaaaaaaaaaaaa", Set.of()),
                        Permission.MANAGE_ACCOUNTS,
                        Where.EVERYWHERE))
                .isPresent();
    }

    @Test
    void whoeverIsTurnedAwayIsNotedOnceAMinuteAtEachDoor() {
        for (Actor.Means means : List.of(Actor.Means.PAGE, Actor.Means.PAGE, Actor.Means.API, Actor.Means.CONSOLE)) {
            tries(means);
        }
        assertThat(log.entries())
                .extracting(entry -> entry.by().means())
                .containsExactly(Actor.Means.PAGE, Actor.Means.API, Actor.Means.CONSOLE);
    }
}
