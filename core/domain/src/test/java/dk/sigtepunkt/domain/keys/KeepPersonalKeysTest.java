package dk.sigtepunkt.domain.keys;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Limit;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.audit.AuditEntry;
import dk.sigtepunkt.domain.keys.PersonalKeyRefusal.Reason;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KeepPersonalKeysTest {
    private static final Instant NOON = Instant.parse("2026-11-29T12:00:00Z");
    private static final CommitteeId HARBOUR = new CommitteeId("havn");

    private final KeyTable table = new KeyTable(Clock.fixed(NOON, ZoneOffset.UTC));
    private final AccountId secretary = table.holders.person(HeldRole.in(HARBOUR, Role.SECRETARY));
    private final AccountId other = table.holders.person(HeldRole.in(HARBOUR, Role.HEAD_OF_DEPARTMENT));
    private final AccountId administrator = table.holders.person(HeldRole.everywhere(Role.ADMINISTRATOR));

    private Actor actor(AccountId id) {
        return table.holders.actor(id);
    }

    private Optional<Reason> refused(String label, String line, Actor actor) {
        return table.keep
                .add(label, line, actor)
                .fold(added -> Optional.empty(), not -> Optional.of(not.why().reason()), forbidden -> Optional.empty());
    }

    private List<String> acts() {
        return table.store.notes.stream().map(note -> note.entry().what().act()).toList();
    }

    private boolean ended(PersonalKey key, Actor actor) {
        return table.keep.end(key.id(), actor).fold(KeepPersonalKeys.Ended::done, forbidden -> false);
    }

    @Test
    void oneAddsSeesAndEndsOnesOwn() {
        PersonalKey key = table.added(" Bærbar\t1 ", SshLines.ed25519(1), actor(secretary));
        assertThat(key.label()).isEqualTo("Bærbar 1");
        assertThat(table.keep.own(actor(secretary))).containsExactly(key);
        assertThat(table.keep.own(actor(other))).isEmpty();
        assertThat(ended(key, actor(secretary))).isTrue();
        assertThat(ended(key, actor(secretary))).isFalse();
        assertThat(table.keep.own(actor(secretary)))
                .singleElement()
                .satisfies(one -> assertThat(one.holds()).isFalse());
        assertThat(acts()).containsExactly("add-ssh-key", "end-ssh-key");
    }

    @Test
    void theRecordNamesTheKeyByItsIdAndNothingElse() {
        PersonalKey key = table.added("Bærbar", SshLines.ed25519(1), actor(secretary));
        AuditEntry entry = table.store.notes.get(0).entry();
        assertThat(entry.about().kind()).isEqualTo("ssh-key");
        assertThat(entry.about().key()).isEqualTo(key.id().value());
        assertThat(entry.toString()).doesNotContain("Bærbar", "nogen@maskine");
    }

    @Test
    void aKeyThatSomebodyHasOrHadIsRefused() {
        PersonalKey key = table.added("Bærbar", SshLines.ed25519(1), actor(secretary));
        assertThat(refused("Min", SshLines.ed25519(1), actor(other))).contains(Reason.TAKEN);
        ended(key, actor(secretary));
        assertThat(refused("Igen", SshLines.ed25519(1), actor(secretary))).contains(Reason.TAKEN);
    }

    @Test
    void whatIsLeftOutOrTooLongIsRefused() {
        Actor actor = actor(secretary);
        assertThat(refused(" ", SshLines.ed25519(1), actor)).contains(Reason.INCOMPLETE);
        assertThat(refused("a".repeat(101), SshLines.ed25519(1), actor)).contains(Reason.TOO_LONG);
        assertThat(refused("Bærbar", "", actor)).contains(Reason.INCOMPLETE);
        assertThat(table.store.notes).isEmpty();
    }

    @Test
    void twentyKeysAreEnough() {
        Actor actor = actor(secretary);
        for (int number = 0; number < KeepPersonalKeys.MOST; number++) {
            table.added("Nummer " + number, SshLines.ed25519(number), actor);
        }
        assertThat(refused("Én til", SshLines.ed25519(99), actor)).contains(Reason.TOO_MANY_KEYS);
        ended(table.keep.own(actor).get(0), actor);
        assertThat(refused("Én til", SshLines.ed25519(99), actor)).isEmpty();
    }

    @Test
    void whoComesByAKeyForProgramsAddsNone() {
        Limit all = new Limit(EnumSet.allOf(Permission.class), Set.of(), NOON.plusSeconds(9));
        assertThat(refused("Ud", SshLines.ed25519(1), actor(secretary).within(all)))
                .contains(Reason.BEYOND_KEY);
    }

    @Test
    void theEmergencyKeyHasNoAccountAndNobodyIsForbidden() {
        Actor owner = Actor.owner(Actor.Means.PAGE, "administrator");
        assertThat(refused("Bærbar", SshLines.ed25519(1), owner)).contains(Reason.NO_ACCOUNT);
        assertThat(table.keep.own(owner)).isEmpty();
        Actor nobody = Actor.nobody(Actor.Means.API);
        assertThat(table.keep.add("Bærbar", SshLines.ed25519(1), nobody))
                .isInstanceOf(KeepPersonalKeys.Forbidden.class);
        assertThat(table.keep.end(PersonalKeyId.fresh(new Random(1)), nobody))
                .isInstanceOf(KeepPersonalKeys.EndForbidden.class);
    }

    @Test
    void anothersKeyIsSeenAndEndedByWhoManagesAccountsOnly() {
        PersonalKey key = table.added("Bærbar", SshLines.ed25519(1), actor(secretary));
        assertThat(table.keep.of(secretary, actor(other))).isEmpty();
        assertThat(ended(key, actor(other))).isFalse();
        assertThat(table.log.entries()).isNotEmpty();
        assertThat(table.keep.of(secretary, actor(administrator))).containsExactly(key);
        assertThat(ended(key, actor(administrator))).isTrue();
        assertThat(table.store.notes.get(1).entry().what().permission()).isEqualTo("MANAGE_ACCOUNTS");
    }
}
