package dk.sigtepunkt.security.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.door.Doors;
import dk.sigtepunkt.domain.sessions.ApiToken;
import dk.sigtepunkt.domain.sessions.EmergencyKeyUses;
import dk.sigtepunkt.domain.sessions.Holders;
import dk.sigtepunkt.domain.sessions.IssueTokens;
import dk.sigtepunkt.domain.sessions.MemoryApiTokenStore;
import dk.sigtepunkt.domain.sessions.MemoryEmergencyKeyUses;
import dk.sigtepunkt.domain.sessions.MemorySessionStore;
import dk.sigtepunkt.domain.sessions.RevokeTokens;
import dk.sigtepunkt.domain.sessions.WantedToken;
import dk.sigtepunkt.security.Caller;
import dk.sigtepunkt.security.Identify.Use;
import dk.sigtepunkt.security.KeyRefusal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DoorkeeperTest {
    private static final String KEY = "the-emergency-key";
    private static final Use READS = new Use(false, "192.0.2.1");
    private static final Use WRITES = new Use(true, "192.0.2.1");
    private static final CommitteeId HARBOUR = new CommitteeId("havn");

    private final MovableClock clock = new MovableClock();
    private final Holders holders = new Holders();
    private final HeldRole secretary = HeldRole.in(HARBOUR, Role.SECRETARY);
    private final AccountId somebody = holders.person(secretary);
    private final MemoryApiTokenStore tokens = new MemoryApiTokenStore();
    private final MemoryEmergencyKeyUses uses = new MemoryEmergencyKeyUses();
    private final Doorkeeper door = door(holders, uses);

    private Doorkeeper door(Holders accounts, EmergencyKeyUses kept) {
        return new Doorkeeper(
                KEY::equals,
                new StoredSessions(new MemorySessionStore(), accounts, KEY::equals, clock),
                tokens,
                accounts,
                kept,
                clock);
    }

    private IssueTokens.Issued issued() {
        WantedToken wanted = new WantedToken(
                Optional.empty(),
                "Excel",
                Set.of(Permission.RECORD_FIGURES),
                Set.of(HARBOUR),
                LocalDate.of(2026, 11, 30));
        return (IssueTokens.Issued)
                new IssueTokens(tokens, holders, Doors.house(), clock).issue(wanted, holders.actor(somebody));
    }

    private Optional<KeyRefusal> refused(String secret) {
        Caller caller = door.bearer("Bearer " + secret, READS);
        assertThat(caller.actor().standing() == Actor.Standing.NOBODY)
                .isEqualTo(caller.refused().isPresent());
        return caller.refused();
    }

    private List<String> acts() {
        return uses.notes.stream().map(note -> note.entry().what().act()).toList();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "Basic the-emergency-key", "the-emergency-key", "Bearerthe-emergency-key"})
    void whoSendsNoKeyIsNobodyAndNotRefused(@Nullable String header) {
        assertThat(door.bearer(header, WRITES)).isEqualTo(Caller.of(Actor.nobody(Actor.Means.API)));
        assertThat(uses.notes).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer", "Bearer ", "Bearer x", "Bearer sgp_x", "bearer  the-emergency-key2"})
    void aWrongKeyIsNobodysAndRefused(String header) {
        assertThat(door.bearer(header, READS)).isEqualTo(Caller.refused(KeyRefusal.UNKNOWN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer the-emergency-key", "bearer   the-emergency-key "})
    void theEmergencyKeyIsTheOwners(String header) {
        assertThat(door.bearer(header, READS)).isEqualTo(Caller.of(Actor.owner(Actor.Means.API, "administrator")));
    }

    @Test
    void eachWriteByTheEmergencyKeyLeavesARecordAndReadsOneAnHourAndAddress() {
        String header = "Bearer " + KEY;
        door.bearer(header, READS);
        door.bearer(header, READS);
        door.bearer(header, WRITES);
        door.bearer(header, WRITES);
        assertThat(acts()).containsExactly("emergency-key-read", "emergency-key-write", "emergency-key-write");

        door.bearer(header, new Use(false, "192.0.2.2"));
        clock.move(Duration.ofMinutes(59));
        door.bearer(header, READS);
        assertThat(acts()).hasSize(4);
        clock.move(Duration.ofMinutes(1));
        door.bearer(header, READS);
        assertThat(acts()).hasSize(5);
        clock.move(Duration.ofHours(-5));
        door.bearer(header, READS);
        assertThat(acts()).hasSize(6);
        assertThat(uses.notes.toString()).doesNotContain(KEY, "192.0.2.1");
    }

    @Test
    void theEmergencyKeyLetsInAlsoWhereNothingCanBeWritten() {
        Doorkeeper alone = door(new Holders(), note -> {
            throw new IllegalStateException("no database");
        });
        assertThat(alone.bearer("Bearer " + KEY, READS).actor().standing()).isEqualTo(Actor.Standing.OWNER);
        assertThat(alone.bearer("Bearer " + KEY, WRITES).actor().standing()).isEqualTo(Actor.Standing.OWNER);
    }

    @Test
    void aKeyIsItsAccountWithTheRolesOfTodayAndItsLimit() {
        IssueTokens.Issued made = issued();
        Actor actor = door.bearer("Bearer " + made.secret(), WRITES).actor();

        assertThat(actor)
                .isEqualTo(Actor.person(Actor.Means.API, somebody.value(), Set.of(secretary))
                        .within(made.token().limit()));
        holders.held().put(somebody, Set.of());
        assertThat(door.bearer("Bearer " + made.secret(), WRITES).actor().roles())
                .isEmpty();
        assertThat(uses.notes).isEmpty();
    }

    @Test
    void aKeyIsRefusedWithItsReason() {
        IssueTokens.Issued made = issued();
        assertThat(refused(made.secret())).isEmpty();

        holders.deactivate(somebody);
        assertThat(refused(made.secret())).contains(KeyRefusal.DEACTIVATED);
        clock.move(Duration.ofDays(8));
        assertThat(refused(made.secret())).contains(KeyRefusal.EXPIRED);
        new RevokeTokens(tokens, holders, Doors.house(), clock)
                .revoke(made.token().id(), holders.actor(somebody));
        assertThat(refused(made.secret())).contains(KeyRefusal.REVOKED);
        assertThat(refused(made.secret() + "x")).contains(KeyRefusal.UNKNOWN);
    }

    @Test
    void whenItWasLastUsedIsWrittenOnceAMinuteAtMost() {
        IssueTokens.Issued made = issued();
        refused(made.secret());
        clock.move(Duration.ofSeconds(59));
        refused(made.secret());
        assertThat(used(made)).contains(MovableClock.NOON);
        clock.move(Duration.ofSeconds(1));
        refused(made.secret());
        assertThat(used(made)).contains(MovableClock.NOON.plusSeconds(60));
    }

    private Optional<Instant> used(IssueTokens.Issued made) {
        return tokens.find(made.token().id()).map(ApiToken::times).flatMap(ApiToken.Times::used);
    }
}
