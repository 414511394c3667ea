package dk.sigtepunkt.domain.trail;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Limit;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.audit.AuditEntry.About;
import dk.sigtepunkt.domain.audit.AuditFilter;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.audit.AuditPart;
import dk.sigtepunkt.domain.audit.MemoryAuditHeads;
import dk.sigtepunkt.domain.audit.MemoryAuditTrail;
import dk.sigtepunkt.domain.door.Doors;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who reads the trail by a key that is bound to one committee. */
class ReadByKeyTest {
    private static final Instant NOW = Instant.parse("2026-11-29T09:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final CommitteeId VEJ = new CommitteeId("vej");
    private static final CommitteeId LAND = new CommitteeId("land");

    private final MemoryAuditTrail trail = new MemoryAuditTrail(CLOCK);
    private final ReadAudit audit = new ReadAudit(trail, new MemoryAuditHeads(), Doors.house(), CLOCK);

    /** The committees of the records that one is told, or that one is refused. */
    private List<String> told(HeldRole held) {
        Limit land = new Limit(Set.of(Permission.SEE_AUDIT), Set.of(LAND), NOW.plusSeconds(60));
        Actor actor = Actor.person(Actor.Means.API, "p-aaaaaaaaaaaaaaaaaaaa", Set.of(held))
                .within(land);
        for (CommitteeId id : List.of(VEJ, LAND)) {
            trail.append(AuditNote.done(
                    NOW, actor, Permission.RECORD_FIGURES, "figures-recorded", About.in(id, "figures", "1")));
        }
        return audit.newest(AuditFilter.ALL, Long.MAX_VALUE, 10, actor)
                .fold(
                        page -> page.records().stream()
                                .map(record -> record.part(AuditPart.COMMITTEE))
                                .toList(),
                        why -> List.of("refused"));
    }

    @Test
    void whoMayEverywhereIsToldWhatIsOfThatOne() {
        assertThat(told(HeldRole.everywhere(Role.CONTROLLER))).containsExactly("land");
    }

    @Test
    void whoMayInAnotherAloneIsRefused() {
        assertThat(told(HeldRole.in(VEJ, Role.SECRETARY))).containsExactly("refused");
    }
}
