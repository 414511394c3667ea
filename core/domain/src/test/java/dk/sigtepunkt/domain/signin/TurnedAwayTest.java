package dk.sigtepunkt.domain.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.accounts.FirstAdministrator;
import dk.sigtepunkt.domain.accounts.MemoryAccountStore;
import dk.sigtepunkt.domain.audit.AuditEntry;
import dk.sigtepunkt.domain.audit.MemoryAuditLog;
import dk.sigtepunkt.domain.credentials.OneTimeLink.Purpose;
import dk.sigtepunkt.domain.door.Doors;
import dk.sigtepunkt.domain.door.FrontDoor;
import dk.sigtepunkt.domain.sessions.EndSessions;
import dk.sigtepunkt.domain.sessions.IssueTokens;
import dk.sigtepunkt.domain.sessions.MemoryApiTokenStore;
import dk.sigtepunkt.domain.sessions.MemorySessionStore;
import dk.sigtepunkt.domain.sessions.WantedToken;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever asks for what an administrator may is in the chain, and somebody unknown is not. */
class TurnedAwayTest extends SignInTable {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    private final MemoryAuditLog log = new MemoryAuditLog();
    private final FrontDoor door = Doors.house(log);

    /** Each use case that asks the front door. */
    static Stream<Arguments> asked() {
        return Stream.of(
                asks(
                        "a link",
                        (table, actor) -> new HandOutLinks(table.credentials, table.accounts, table.door, table.clock)
                                .make(ANE, Purpose.RESET, actor)),
                asks(
                        "a password",
                        (table, actor) -> new OneTimePasswords(
                                        table.credentials, table.hashing, table.tries, table.door, table.clock)
                                .give(ANE, actor)),
                asks(
                        "no app",
                        (table, actor) -> new UseSecondFactor(
                                        table.accounts,
                                        table.factors,
                                        table.codes,
                                        table.known,
                                        table.door,
                                        table.clock)
                                .off(ANE, actor)),
                asks("another try", (table, actor) -> table.watch().unlock(ANE, actor)),
                asks("who failed", (table, actor) -> table.watch().failures(5, actor)),
                asks("who waits", (table, actor) -> table.watch().waiting(actor)),
                asks("the first password", (table, actor) -> table.first().renew(actor)),
                asks(
                        "no sessions",
                        (table, actor) ->
                                new EndSessions(new MemorySessionStore(), table.door, table.clock).endAll(ANE, actor)),
                asks(
                        "a system's key",
                        (table, actor) -> new IssueTokens(
                                        new MemoryApiTokenStore(), table.accounts, table.door, table.clock)
                                .issue(
                                        new WantedToken(
                                                Optional.of(ANE), "x", Set.of(Permission.SEE_AUDIT), Set.of(), DAY),
                                        actor)));
    }

    private static Arguments asks(String what, BiConsumer<TurnedAwayTest, Actor> act) {
        return Arguments.of(what, act);
    }

    private WatchSignIns watch() {
        return new WatchSignIns(attempts, tries, door, clock);
    }

    private FirstSignIn first() {
        MemoryAccountStore store = new MemoryAccountStore();
        OneTimePasswords passwords = new OneTimePasswords(credentials, hashing, tries, door, clock);
        return new FirstSignIn(new FirstAdministrator(store, clock), passwords, store, credentials, door);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("asked")
    void whoIsKnownAndRefusedLeavesARecord(String what, BiConsumer<TurnedAwayTest, Actor> act) {
        act.accept(this, Actor.nobody(Actor.Means.PAGE));
        assertThat(log.entries()).isEmpty();
        act.accept(this, ane());
        assertThat(log.entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.what().act()).isEqualTo(FrontDoor.TURNED_AWAY))
                .satisfies(entry -> assertThat(entry.what().outcome()).isEqualTo(AuditEntry.Outcome.REFUSED));
    }
}
