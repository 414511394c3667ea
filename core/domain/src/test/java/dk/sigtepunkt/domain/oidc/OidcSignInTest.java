package dk.sigtepunkt.domain.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.accounts.Account;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.accounts.AccountName;
import dk.sigtepunkt.domain.accounts.Accounts;
import dk.sigtepunkt.domain.audit.AuditEntry;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.audit.Entries;
import dk.sigtepunkt.domain.door.Doors;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class OidcSignInTest {
    private static final String ISSUER = "https://login.example/realms/by";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-29T11:00:00Z"), ZoneOffset.UTC);
    private static final ExternalIdentity LIS = ExternalIdentity.of(ISSUER, "lis");
    private static final HeldRole SECRETARY = HeldRole.in(new CommitteeId("havn"), Role.SECRETARY);
    private static final HeldRole CONTROLLER = HeldRole.everywhere(Role.CONTROLLER);

    private final MemoryIdentities identities = new MemoryIdentities();
    private final MemoryClaimedRoles claimed = new MemoryClaimedRoles(identities);
    private final People people = new People();
    private final OidcSignIn door = new OidcSignIn(
            identities, claimed, people, committee -> committee.value().equals("havn"), CLOCK, new Random(5));

    private final class People implements Accounts {
        private final Map<AccountId, Account.State> states = new HashMap<>();
        private final Map<AccountId, Set<HeldRole>> local = new HashMap<>();
        private final Map<String, AccountId> logins = new HashMap<>();

        @Override
        public Optional<Account> find(AccountId id) {
            Optional<Account.State> came =
                    Optional.ofNullable(claimed.newcomers().get(id)).map(one -> Account.State.ACTIVE);
            return Optional.ofNullable(states.get(id))
                    .or(() -> came)
                    .map(is -> new Account(id, Account.Kind.PERSON, is, CLOCK.instant(), 1));
        }

        @Override
        public Optional<Account> byLogin(String login) {
            return Optional.ofNullable(logins.get(login)).flatMap(this::find);
        }

        @Override
        public Optional<AccountName> name(AccountId id) {
            return Optional.empty();
        }

        @Override
        public Set<HeldRole> roles(AccountId id, LocalDate day) {
            Set<HeldRole> all = new HashSet<>(claimed.all(id));
            all.addAll(local.getOrDefault(id, Set.of()));
            return all;
        }

        AccountId local(String login, HeldRole... roles) {
            AccountId id = AccountId.person(new Random(login.hashCode()));
            states.put(id, Account.State.ACTIVE);
            local.put(id, Set.of(roles));
            logins.put(login, id);
            return id;
        }
    }

    private static ProvenPerson lis(HeldRole... roles) {
        return new ProvenPerson(
                LIS, "Lis Lund", Optional.of("lis@by.example"), new MappedClaims(Set.of(roles), List.of("Alle")), "");
    }

    private AccountId in(ProvenPerson person) {
        return door.signIn(person, Actor.Means.PAGE).fold(OidcSignIn.SignedIn::account, refused -> {
            throw new AssertionError(refused.why().sentence());
        });
    }

    private OidcRefusal refused(ProvenPerson person) {
        return door.signIn(person, Actor.Means.PAGE)
                .fold(
                        in -> {
                            throw new AssertionError("got in as " + in.account());
                        },
                        OidcSignIn.Refused::why);
    }

    private static AuditNote note() {
        return new AuditNote(Entries.random(new Random(3)), Optional.empty());
    }

    @Nested
    class TheFirstTime {
        @Test
        void somebodyWithARoleGetsAnAccountAndIsItTheNextTime() {
            AccountId id = in(lis(SECRETARY));
            assertThat(claimed.newcomers())
                    .hasEntrySatisfying(id, one -> assertThat(one.name()).isEqualTo("Lis Lund"));
            assertThat(people.roles(id, LocalDate.EPOCH)).containsExactly(SECRETARY);
            assertThat(in(lis(SECRETARY))).isEqualTo(id);
            assertThat(claimed.newcomers()).hasSize(1);
        }

        @Test
        void itIsNotedWithoutAnythingPersonal() {
            AccountId id = in(lis(SECRETARY));
            AuditEntry entry = claimed.notes().get(0).entry();
            assertThat(entry.what().act()).isEqualTo("oidc-welcome");
            assertThat(entry.by().id()).isEqualTo(id.value());
            assertThat(entry.about().key()).isEqualTo(id.value());
            assertThat(entry.digests().after()).hasSize(64);
            assertThat(entry.toString()).doesNotContain("Lis", "lis@", LIS.subjectHash());
        }

        @Test
        void nobodyGetsInWithoutARoleAndWhatCameIsTold() {
            OidcRefusal why = refused(lis());
            assertThat(why.reason()).isEqualTo(OidcRefusal.Reason.NO_ROLE);
            assertThat(why.sentence()).contains("administrator", "»Alle«");
            assertThat(claimed.newcomers()).isEmpty();
        }

        @Test
        void aCommitteeThatIsNotThereGivesNothingAndIsTold() {
            OidcRefusal why = refused(lis(HeldRole.in(new CommitteeId("mark"), Role.SECRETARY)));
            assertThat(why.reason()).isEqualTo(OidcRefusal.Reason.NO_ROLE);
            assertThat(why.sentence()).contains("»secretary@mark«");
        }

        @Test
        void anAddressOpensNobodysAccount() {
            people.local("lis@by.example", CONTROLLER);
            OidcRefusal why = refused(lis(SECRETARY));
            assertThat(why.reason()).isEqualTo(OidcRefusal.Reason.EMAIL_TAKEN);
            assertThat(why.sentence()).contains(LIS.subjectHash(), "administrator");
            assertThat(identities.find(LIS)).isEmpty();
        }

        @Test
        void anAddressThatSomebodyTookMeanwhileOpensNothingEither() {
            in(lis(SECRETARY));
            ProvenPerson other = new ProvenPerson(
                    ExternalIdentity.of(ISSUER, "lis2"),
                    "Lis",
                    Optional.of("LIS@by.example"),
                    new MappedClaims(Set.of(SECRETARY), List.of()),
                    "");
            assertThat(refused(other).reason()).isEqualTo(OidcRefusal.Reason.EMAIL_TAKEN);
        }
    }

    @Nested
    class LaterTimes {
        @Test
        void theClaimsRolesAreReplacedAndLocalOnesStay() {
            AccountId id = people.local("lis@by.example", CONTROLLER);
            identities.link(LIS, id, note());
            assertThat(in(lis(SECRETARY))).isEqualTo(id);
            assertThat(people.roles(id, LocalDate.EPOCH)).containsExactlyInAnyOrder(SECRETARY, CONTROLLER);
            in(lis());
            assertThat(people.roles(id, LocalDate.EPOCH)).containsExactly(CONTROLLER);
        }

        @Test
        void whoLosesTheLastRoleIsNotLetIn() {
            AccountId id = in(lis(SECRETARY));
            assertThat(refused(lis()).reason()).isEqualTo(OidcRefusal.Reason.NO_ROLE);
            assertThat(people.roles(id, LocalDate.EPOCH)).isEmpty();
        }

        @Test
        void nothingIsWrittenWhenNothingChanged() {
            in(lis(SECRETARY));
            int notes = claimed.notes().size();
            in(lis(SECRETARY));
            assertThat(claimed.notes()).hasSize(notes);
            in(lis(CONTROLLER));
            assertThat(claimed.notes()).hasSize(notes + 1);
            assertThat(claimed.notes().get(notes).entry().what().act()).isEqualTo("oidc-roles");
        }

        @Test
        void anAccountThatHasEndedStaysEndedAndGetsNoRoles() {
            AccountId id = in(lis(SECRETARY));
            for (Account.State ended : List.of(Account.State.DEACTIVATED, Account.State.ERASED)) {
                people.states.put(id, ended);
                assertThat(refused(lis(CONTROLLER)).reason()).isEqualTo(OidcRefusal.Reason.ACCOUNT_ENDED);
                assertThat(claimed.all(id)).containsExactly(SECRETARY);
            }
        }
    }

    @Nested
    class Linking {
        private final LinkIdentity link = new LinkIdentity(identities, claimed, people, Doors.house(), CLOCK);
        private final Actor administrator =
                Actor.person(Actor.Means.PAGE, "p-x", Set.of(HeldRole.everywhere(Role.ADMINISTRATOR)));

        @Test
        void anAdministratorLinksAndUnlinks() {
            AccountId id = people.local("lis@by.example", CONTROLLER);
            assertThat(link.link(LIS, id, administrator)).isInstanceOf(LinkIdentity.Done.class);
            assertThat(in(lis(SECRETARY))).isEqualTo(id);
            assertThat(link.link(LIS, id, administrator)).isInstanceOf(LinkIdentity.Refused.class);
            assertThat(link.unlink(LIS, administrator)).isInstanceOf(LinkIdentity.Done.class);
            assertThat(people.roles(id, LocalDate.EPOCH)).containsExactly(CONTROLLER);
            assertThat(link.unlink(LIS, administrator)).isInstanceOf(LinkIdentity.Refused.class);
            assertThat(identities.notes())
                    .extracting(one -> one.entry().what().act())
                    .containsExactly("identity-link", "identity-unlink");
        }

        @Test
        void onlyToAnOpenAccountOfAPerson() {
            AccountId ended = people.local("lis@by.example");
            people.states.put(ended, Account.State.DEACTIVATED);
            assertThat(link.link(LIS, ended, administrator)).isInstanceOf(LinkIdentity.Refused.class);
            assertThat(link.link(LIS, AccountId.person(new Random(9)), administrator))
                    .isInstanceOf(LinkIdentity.Refused.class);
        }

        @Test
        void othersMayNot() {
            AccountId id = people.local("lis@by.example", CONTROLLER);
            identities.link(LIS, id, note());
            for (Actor actor : List.of(
                    Actor.nobody(Actor.Means.PAGE),
                    Actor.person(Actor.Means.PAGE, id.value(), Set.of(CONTROLLER, SECRETARY)),
                    Actor.server(Actor.Means.DEPLOY_FOLDER, "x"))) {
                assertThat(link.link(ExternalIdentity.of(ISSUER, "ny"), id, actor))
                        .isInstanceOf(LinkIdentity.Forbidden.class);
                assertThat(link.unlink(LIS, actor)).isInstanceOf(LinkIdentity.Forbidden.class);
            }
            assertThat(identities.of(id)).containsExactly(LIS);
        }
    }
}
