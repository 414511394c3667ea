package dk.sigtepunkt.persistence.internal.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.Eventually;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.audit.MemoryAuditTrail;
import dk.sigtepunkt.domain.committees.MemoryCommitteeStore;
import dk.sigtepunkt.domain.door.Doors;
import dk.sigtepunkt.domain.people.AccountDoors;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class DailyErasureTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T11:00:00Z"), ZoneOffset.UTC);

    private final AccountDoors people =
            new AccountDoors(new MemoryCommitteeStore(), new MemoryAuditTrail(CLOCK), Doors.house(), CLOCK);

    @Test
    void whoHasBeenGoneForLongEnoughIsErasedAsTheServersAct() {
        AccountId gone = people.made("Åse", "aase@kommune.dk");
        AccountId there = people.made("Bo", "bo@kommune.dk");
        people.closed(gone);
        DailyErasure erasure = new DailyErasure(people.personal, Clock.offset(CLOCK, Duration.ofDays(90)));
        try {
            Eventually.await("erased", () -> people.entry(gone).name().isEmpty());
        } finally {
            erasure.close();
        }
        AuditNote last = people.store.notes().get(people.store.notes().size() - 1);
        assertThat(last.entry().what().act()).isEqualTo("account-erased");
        assertThat(last.entry().by().standing()).isEqualTo(Actor.Standing.SERVER);
        assertThat(people.entry(there).name()).isPresent();
    }
}
