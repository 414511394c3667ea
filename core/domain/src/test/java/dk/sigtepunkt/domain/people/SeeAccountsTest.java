package dk.sigtepunkt.domain.people;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.accounts.AccountEntry;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.accounts.PersonalData;
import dk.sigtepunkt.domain.audit.AuditEntry.About;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.audit.MemoryAuditLog;
import dk.sigtepunkt.domain.audit.MemoryAuditTrail;
import dk.sigtepunkt.domain.audit.Notes;
import dk.sigtepunkt.domain.committees.Contents;
import dk.sigtepunkt.domain.committees.MemoryCommitteeStore;
import dk.sigtepunkt.domain.door.Disclosure;
import dk.sigtepunkt.domain.door.Doors;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who sees which accounts. */
class SeeAccountsTest {
    private static final Instant NOW = Instant.parse("2026-03-02T11:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final CommitteeId HAVN = new CommitteeId("havn");

    private final MemoryCommitteeStore committees = new MemoryCommitteeStore();
    private final MemoryAuditTrail trail = new MemoryAuditTrail(CLOCK);
    private final MemoryAuditLog refusals = new MemoryAuditLog();
    private final AccountDoors doors = new AccountDoors(committees, trail, Doors.house(refusals), CLOCK);

    @BeforeEach
    void aCommittee() {
        committees.installed(Contents.content(HAVN, "1", "{}", NOW), Contents.committee(HAVN), List.of(), Notes.any());
    }

    private static Actor person(AccountId id, HeldRole... roles) {
        return Actor.person(Actor.Means.PAGE, id.value(), Set.of(roles));
    }

    private List<AccountId> listed(String role, String committee, String state) {
        return told(doors.see.list(new AccountFilter(role, committee, state), AccountDoors.OWNER)).stream()
                .map(AccountEntry::id)
                .toList();
    }

    private static <T> T told(Disclosure<T> answer) {
        return answer.fold(what -> what, why -> {
            throw new AssertionError(why);
        });
    }

    @Test
    void theyAreNarrowedDownByRoleCommitteeAndState() {
        AccountId aase = doors.made("Åse", "aase@kommune.dk");
        AccountId bo = doors.made("Bo", "bo@kommune.dk");
        AccountId gone = doors.made("Eva", "eva@kommune.dk");
        doors.given(aase, "secretary", "havn");
        doors.given(bo, "controller", "");
        doors.given(gone, "secretary", "havn");
        doors.closed(gone);
        assertThat(listed("", "", "")).containsExactly(aase, bo, gone);
        assertThat(listed("secretary", "", "")).containsExactly(aase);
        assertThat(listed("", "havn", "")).containsExactly(aase);
        assertThat(listed("controller", "havn", "")).isEmpty();
        assertThat(listed("", "", "deactivated")).containsExactly(gone);
        assertThat(listed("nothing-of-the-kind", "", "")).isEmpty();
    }

    @Test
    void whoLooksAfterThemSeesThemAndWhoDoesNotLeavesARecord() {
        AccountId aase = doors.made("Åse", "aase@kommune.dk");
        Actor administrator = person(aase, HeldRole.everywhere(Role.ADMINISTRATOR));
        assertThat(told(doors.see.find(aase, administrator))).isPresent();
        assertThat(refusals.entries()).isEmpty();
        Actor secretary = person(aase, HeldRole.in(HAVN, Role.SECRETARY));
        assertThat(doors.see.list(AccountFilter.ALL, secretary)).isInstanceOf(Disclosure.Forbidden.class);
        assertThat(refusals.entries()).hasSize(1);
    }

    @Test
    void whenSomebodyLastSignedInIsReadFromTheChain() {
        AccountId aase = doors.made("Åse", "aase@kommune.dk");
        assertThat(told(doors.see.lastSignIn(aase, AccountDoors.OWNER))).isEmpty();
        Instant before = NOW.minus(Duration.ofDays(2));
        trail.append(AuditNote.done(before, person(aase), "sign-in-password", About.of("session", "a")));
        trail.append(AuditNote.done(
                before.plusSeconds(60), person(aase), "sign-in-second-factor", About.of("session", "b")));
        trail.append(AuditNote.done(NOW, AccountDoors.OWNER, "sign-in-emergency-key", About.of("session", "c")));
        assertThat(told(doors.see.lastSignIn(aase, AccountDoors.OWNER))).contains(before.plusSeconds(60));
    }

    @Test
    void aPersonsFileIsReadWithoutItsSignsBeingTakenForOthers() {
        AccountId quoted = doors.made("Åse \"\\\" Holm", "aase@kommune.dk");
        String json = doors.personal
                .export(quoted, AccountDoors.OWNER)
                .fold(PersonalFile::json, refused -> "", forbidden -> "");
        assertThat(json)
                .contains("\"person_name\":\"Åse \\\"\\\\\\\" Holm\"", "\"account\":\"" + quoted.value() + "\"")
                .endsWith("\n]}\n");
        assertThat(doors.personal.export(quoted, AccountDoors.OWNER)).isInstanceOf(PersonalData.Told.class);
    }
}
