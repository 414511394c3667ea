package dk.sigtepunkt.domain.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Limit;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.door.Doors;
import dk.sigtepunkt.domain.sessions.TokenRefusal.Reason;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class IssueTokensTest {
    private static final Instant NOON = Instant.parse("2026-11-29T12:00:00Z");
    private static final CommitteeId HARBOUR = new CommitteeId("havn");
    private static final LocalDate IN_A_MONTH = LocalDate.of(2026, 12, 29);
    private static final Actor OWNER = Actor.owner(Actor.Means.API, "administrator");
    private static final Actor NOBODY = Actor.nobody(Actor.Means.API);

    private final Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
    private final Holders holders = new Holders();
    private final AccountId secretary = holders.person(HeldRole.in(HARBOUR, Role.SECRETARY));
    private final AccountId administrator = holders.person(HeldRole.everywhere(Role.ADMINISTRATOR));
    private final AccountId system = holders.system(HeldRole.in(HARBOUR, Role.SECRETARY));
    private final MemoryApiTokenStore store = new MemoryApiTokenStore();
    private final IssueTokens tokens = new IssueTokens(store, holders, Doors.house(), clock);
    private final RevokeTokens revocation = new RevokeTokens(store, holders, Doors.house(), clock);

    private static WantedToken wanted(String label, LocalDate lastDay) {
        return new WantedToken(Optional.empty(), label, Set.of(Permission.RECORD_FIGURES), Set.of(HARBOUR), lastDay);
    }

    private static WantedToken wantedFor(AccountId account) {
        return new WantedToken(
                Optional.of(account), "Lønsystem", Set.of(Permission.RECORD_FIGURES), Set.of(), IN_A_MONTH);
    }

    private static Optional<Reason> refused(IssueTokens.Result result) {
        return result.fold(
                issued -> Optional.empty(), not -> Optional.of(not.why().reason()), forbidden -> Optional.empty());
    }

    private static IssueTokens.Issued issued(IssueTokens.Result result) {
        return (IssueTokens.Issued) result;
    }

    private static boolean forbidden(IssueTokens.Result result) {
        return result instanceof IssueTokens.Forbidden;
    }

    @Nested
    class Ones {
        @Test
        void ownKeyIsToldOnceAndKeptAsADigestWithItsLimit() {
            IssueTokens.Issued made =
                    issued(tokens.issue(wanted(" Tal\tfra Excel ", IN_A_MONTH), holders.actor(secretary)));

            assertThat(made.secret()).matches("sgp_[A-Za-z0-9_-]{43}");
            assertThat(made.toString()).doesNotContain(made.secret());
            ApiToken kept = store.find(SecretDigest.of(made.secret())).orElseThrow();
            assertThat(kept).isEqualTo(made.token());
            assertThat(kept.toString()).doesNotContain(made.secret());
            assertThat(kept.label()).isEqualTo("Tal fra Excel");
            assertThat(kept.account()).isEqualTo(secretary);
            assertThat(kept.limit())
                    .isEqualTo(new Limit(
                            Set.of(Permission.RECORD_FIGURES), Set.of(HARBOUR), Instant.parse("2026-12-29T23:00:00Z")));
            assertThat(tokens.own(holders.actor(secretary))).containsExactly(kept);
            assertThat(store.notes)
                    .singleElement()
                    .satisfies(note -> assertThat(note.toString())
                            .contains(kept.id().value())
                            .doesNotContain("Excel"));
        }

        @Test
        void ownKeyNeedsALabelAPermissionAndADayWithinAYear() {
            Actor me = holders.actor(secretary);
            assertThat(refused(tokens.issue(wanted(" ", IN_A_MONTH), me))).contains(Reason.INCOMPLETE);
            assertThat(refused(tokens.issue(wanted("a".repeat(101), IN_A_MONTH), me)))
                    .contains(Reason.TOO_LONG);
            WantedToken nothing = new WantedToken(Optional.empty(), "x", Set.of(), Set.of(), IN_A_MONTH);
            assertThat(refused(tokens.issue(nothing, me))).contains(Reason.INCOMPLETE);
            assertThat(refused(tokens.issue(wanted("x", LocalDate.of(2026, 11, 28)), me)))
                    .contains(Reason.BAD_LAST_DAY);
            assertThat(refused(tokens.issue(wanted("x", LocalDate.of(2027, 11, 30)), me)))
                    .contains(Reason.BAD_LAST_DAY);
            assertThat(issued(tokens.issue(wanted("x", LocalDate.of(2027, 11, 29)), me)))
                    .isNotNull();
            assertThat(issued(tokens.issue(wanted("x", LocalDate.of(2026, 11, 29)), me))
                            .token()
                            .holds(NOON))
                    .isTrue();
        }

        @Test
        void thereIsAnEndToHowManyHold() {
            Actor me = holders.actor(secretary);
            for (int made = 0; made < TokenRules.MOST; made++) {
                issued(tokens.issue(wanted("x", IN_A_MONTH), me));
            }
            assertThat(refused(tokens.issue(wanted("x", IN_A_MONTH), me))).contains(Reason.TOO_MANY_KEYS);
            revocation.revoke(tokens.own(me).get(0).id(), me);
            assertThat(refused(tokens.issue(wanted("x", IN_A_MONTH), me))).isEmpty();
        }

        @Test
        void nobodyAndTheEmergencyKeyHaveNoneOfTheirOwn() {
            assertThat(forbidden(tokens.issue(wanted("x", IN_A_MONTH), NOBODY))).isTrue();
            assertThat(refused(tokens.issue(wanted("x", IN_A_MONTH), OWNER))).contains(Reason.NO_ACCOUNT);
            assertThat(tokens.own(OWNER)).isEmpty();
            assertThat(tokens.own(NOBODY)).isEmpty();
        }

        @Test
        void aKeyMakesNoKeyThatCanMoreOrLastsLonger() {
            Actor byKey = holders.actor(secretary)
                    .within(new Limit(
                            Set.of(Permission.RECORD_FIGURES), Set.of(HARBOUR), Instant.parse("2026-12-29T23:00:00Z")));
            assertThat(refused(tokens.issue(wanted("x", IN_A_MONTH), byKey))).isEmpty();
            assertThat(refused(tokens.issue(wanted("x", IN_A_MONTH.plusDays(1)), byKey)))
                    .contains(Reason.BEYOND_KEY);
            WantedToken wider =
                    new WantedToken(Optional.empty(), "x", Set.of(Permission.RECORD_FIGURES), Set.of(), IN_A_MONTH);
            assertThat(refused(tokens.issue(wider, byKey))).contains(Reason.BEYOND_KEY);
        }
    }

    @Nested
    class OfSystems {
        @Test
        void aSystemsKeyTakesThePermissionAlsoOfWhoComesByAKey() {
            assertThat(forbidden(tokens.issue(wantedFor(system), holders.actor(secretary))))
                    .isTrue();
            assertThat(forbidden(tokens.issue(
                            wantedFor(system),
                            holders.actor(administrator)
                                    .within(new Limit(Set.of(Permission.SEE_AUDIT), Set.of(), NOON)))))
                    .isTrue();
            ApiToken made = issued(tokens.issue(wantedFor(system), holders.actor(administrator)))
                    .token();
            assertThat(made.account()).isEqualTo(system);
            assertThat(issued(tokens.issue(wantedFor(system), OWNER))).isNotNull();
            assertThat(store.notes.get(0).entry().what().permission()).isEqualTo("ISSUE_SYSTEM_TOKENS");
        }

        @Test
        void noKeyIsMadeForAnotherPersonAStrangerOrADeactivatedSystem() {
            Actor admin = holders.actor(administrator);
            assertThat(refused(tokens.issue(wantedFor(secretary), admin))).contains(Reason.UNKNOWN_ACCOUNT);
            assertThat(refused(tokens.issue(wantedFor(new Holders().system()), admin)))
                    .contains(Reason.UNKNOWN_ACCOUNT);
            holders.deactivate(system);
            assertThat(refused(tokens.issue(wantedFor(system), admin))).contains(Reason.UNKNOWN_ACCOUNT);
        }

        @Test
        void theyAreSeenByWhoMayIssueThemAndAPersonsByThatPersonAlone() {
            ApiToken made = issued(tokens.issue(wantedFor(system), OWNER)).token();
            issued(tokens.issue(wanted("x", IN_A_MONTH), holders.actor(secretary)));
            assertThat(tokens.of(system, holders.actor(administrator))).containsExactly(made);
            assertThat(tokens.of(system, holders.actor(secretary))).isEmpty();
            assertThat(tokens.of(secretary, holders.actor(administrator))).isEmpty();
        }
    }

    @Nested
    class Revoking {
        private boolean revoked(TokenId id, Actor actor) {
            return revocation.revoke(id, actor).fold(RevokeTokens.Revoked::done, forbidden -> false);
        }

        @Test
        void onesOwnOnce() {
            TokenId id = issued(tokens.issue(wanted("x", IN_A_MONTH), holders.actor(secretary)))
                    .token()
                    .id();
            assertThat(revoked(id, NOBODY)).isFalse();
            assertThat(revoked(id, holders.actor(holders.person()))).isFalse();
            assertThat(revoked(id, holders.actor(secretary))).isTrue();
            assertThat(revoked(id, holders.actor(secretary))).isFalse();
            assertThat(store.find(id).orElseThrow().holds(NOON)).isFalse();
        }

        @Test
        void aSystemsByWhoIssuesThoseAndAPersonsByWhoManagesAccounts() {
            TokenId systems =
                    issued(tokens.issue(wantedFor(system), OWNER)).token().id();
            TokenId persons = issued(tokens.issue(wanted("x", IN_A_MONTH), holders.actor(secretary)))
                    .token()
                    .id();
            assertThat(revoked(systems, holders.actor(secretary))).isFalse();
            assertThat(revoked(systems, holders.actor(administrator))).isTrue();
            assertThat(revoked(persons, OWNER)).isTrue();
            assertThat(store.notes.get(2).entry().what().permission()).isEqualTo("ISSUE_SYSTEM_TOKENS");
            assertThat(store.notes.get(3).entry().what().permission()).isEqualTo("MANAGE_ACCOUNTS");
        }
    }
}
