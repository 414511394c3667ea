package dk.sigtepunkt.domain.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Policies;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.accounts.AccountRefusal.Reason;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.door.Doors;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** How accounts are made, named, closed and opened again. */
class ManageAccountsTest extends AccountTable {
    @Nested
    class Making {
        @Test
        void anAccountIsMadeActiveAndWithoutRoles() {
            AccountId id = made(" Åse Bo ", " Aase@Kommune.dk ");
            assertThat(store.name(id)).contains(new AccountName("Åse Bo", "Aase@Kommune.dk"));
            assertThat(store.find(id)).contains(new Account(id, Account.Kind.PERSON, Account.State.ACTIVE, NOW, 1));
            assertThat(roles(id, TODAY)).isEmpty();
        }

        @Test
        void theRecordSaysWhoAndWhichAndNothingOfTheName() {
            AccountId id = made("Åse Bo", "aase@kommune.dk");
            AuditNote note = store.notes().get(0);
            assertThat(note.entry().what().permission()).isEqualTo("MANAGE_ACCOUNTS");
            assertThat(note.entry().what().act()).isEqualTo("account-made");
            assertThat(note.entry().about().key()).isEqualTo(id.value());
            assertThat(note.entry().digests().before()).isEmpty();
            assertThat(note.entry().digests().after()).hasSize(64);
            AccountEntry made = entry(id);
            AccountEntry other = new AccountEntry(
                    made.account(), Optional.empty(), Optional.of(new AccountName("Ib", "ib@kommune.dk")), List.of());
            assertThat(made.form()).isEqualTo(other.form());
        }

        @Test
        void twoAccountsDoNotHaveOneLogin() {
            made("Åse", "aåse@kommune.dk");
            assertThat(refused("Ib", "AÅSE@kommune.DK")).isEqualTo(Reason.LOGIN_TAKEN);
            assertThat(refused("Ib", "aa\u030Ase@kommune.dk")).isEqualTo(Reason.LOGIN_TAKEN);
        }

        @Test
        void whatIsNoAddressOrNoNameIsRefused() {
            for (String login : new String[] {
                "",
                "aase",
                "aase@kommune",
                "a b@kommune.dk",
                "@kommune.dk",
                "aase@kommune.dk, ib@kommune.dk",
                "administrator",
                "a".repeat(250) + "@b.dk",
                "aase@kommune.dk\u0000"
            }) {
                assertThat(refused("Åse", login)).as(login).isEqualTo(Reason.NO_ADDRESS);
            }
            assertThat(refused("  ", "aase@kommune.dk")).isEqualTo(Reason.NO_NAME);
            assertThat(refused("Åse\nBo", "aase@kommune.dk")).isEqualTo(Reason.NO_NAME);
            assertThat(refused("Å".repeat(201), "aase@kommune.dk")).isEqualTo(Reason.TOO_LONG);
            assertThat(store.book()).isEqualTo(AccountBook.EMPTY);
            assertThat(store.notes()).isEmpty();
        }

        private Reason refused(String name, String login) {
            return reason(manage.make(new AccountName(name, login), OWNER));
        }

        @Test
        void whoMayNotIsToldSoAndNothingIsWritten() {
            assertThat(manage.make(new AccountName("Åse", "aase@kommune.dk"), SECRETARY))
                    .isInstanceOf(AccountResult.Forbidden.class);
            assertThat(store.notes()).isEmpty();
        }
    }

    @Nested
    class Naming {
        @Test
        void anotherNameOrLoginIsTaken() {
            AccountId id = made("Åse", "aase@kommune.dk");
            done(manage.rename(order(id), new AccountName("Åse Bo", "AASE@kommune.dk"), OWNER));
            assertThat(store.name(id)).contains(new AccountName("Åse Bo", "AASE@kommune.dk"));
            assertThat(entry(id).account().version()).isEqualTo(2);
            assertThat(lastAct()).isEqualTo("account-renamed");
        }

        @Test
        void whatOthersHaveChangedMeanwhileIsRefused() {
            AccountId id = made("Åse", "aase@kommune.dk");
            AccountOrder seen = order(id);
            done(manage.rename(seen, new AccountName("Åse Bo", "aase@kommune.dk"), OWNER));
            assertThat(reason(manage.rename(seen, new AccountName("Åse Ib", "aase@kommune.dk"), OWNER)))
                    .isEqualTo(Reason.CLASH);
            assertThat(store.notes()).hasSize(2);
        }

        @Test
        void anUnknownAccountAndAnothersLoginAreRefused() {
            AccountId id = made("Åse", "aase@kommune.dk");
            made("Ib", "ib@kommune.dk");
            AccountOrder unknown = new AccountOrder(AccountId.person(new Random(1)), 1, "");
            assertThat(reason(manage.rename(unknown, new AccountName("X", "x@kommune.dk"), OWNER)))
                    .isEqualTo(Reason.UNKNOWN_ACCOUNT);
            assertThat(reason(manage.rename(order(id), new AccountName("Åse", "ib@kommune.dk"), OWNER)))
                    .isEqualTo(Reason.LOGIN_TAKEN);
        }
    }

    @Nested
    class Closing {
        @Test
        void whoLeavesHasNoRoleAnyMoreAndGetsNoneByComingBack() {
            AccountId id = made("Åse", "aase@kommune.dk");
            give(id, "secretary", "havn");
            done(manage.deactivate(order(id), nobody(), OWNER));
            assertThat(store.find(id)).map(Account::state).contains(Account.State.DEACTIVATED);
            assertThat(entry(id).deactivatedAt()).contains(NOW);
            assertThat(roles(id, TODAY)).isEmpty();
            assertThat(reason(manage.deactivate(order(id), nobody(), OWNER))).isEqualTo(Reason.NOT_ACTIVE);
            done(manage.reactivate(order(id), OWNER));
            assertThat(store.find(id)).map(Account::active).contains(true);
            assertThat(roles(id, TODAY)).isEmpty();
            assertThat(reason(manage.reactivate(order(id), OWNER))).isEqualTo(Reason.STILL_ACTIVE);
        }

        @Test
        void whatWouldBeNobodysIsShownAndHandedOnAtOnce() {
            AccountId id = made("Åse", "aase@kommune.dk");
            AccountId next = made("Bo", "bo@kommune.dk");
            give(id, "secretary", "havn", "", "2026-12-31");
            give(id, "chair", "skole", "2026-06-01", "");
            give(id, "controller", "", "2025-01-01", "2026-03-01");
            give(next, "secretary", "skole");
            assertThat(manage.belongings(id))
                    .containsExactly(
                            new Belonging("role", "secretary", Optional.of(HAVN)),
                            new Belonging("role", "chair", Optional.of(SKOLE)));
            int before = store.notes().size();
            AccountResult.Done done = done(manage.deactivate(order(id), Optional.of(next), OWNER));
            assertThat(store.notes()).hasSize(before + 1);
            assertThat(done.others()).extracting(AccountEntry::id).containsExactly(next);
            assertThat(manage.belongings(id)).isEmpty();
            assertThat(roles(next, TODAY))
                    .containsExactlyInAnyOrder(HeldRole.in(HAVN, Role.SECRETARY), HeldRole.in(SKOLE, Role.SECRETARY));
            assertThat(roles(next, TODAY.withMonth(6))).contains(HeldRole.in(SKOLE, Role.CHAIR));
            assertThat(roles(next, TODAY.plusYears(1))).doesNotContain(HeldRole.in(HAVN, Role.SECRETARY));
        }

        @Test
        void aSuccessorIsSomebodyElseWhoIsActive() {
            AccountId id = made("Åse", "aase@kommune.dk");
            AccountId gone = made("Bo", "bo@kommune.dk");
            done(manage.deactivate(order(gone), nobody(), OWNER));
            assertThat(reason(manage.deactivate(order(id), Optional.of(id), OWNER)))
                    .isEqualTo(Reason.SAME_ACCOUNT);
            assertThat(reason(manage.deactivate(order(id), Optional.of(gone), OWNER)))
                    .isEqualTo(Reason.NOT_ACTIVE);
            assertThat(entry(id).account().active()).isTrue();
        }

        @Test
        void whoHandsOnMustBeAllowedToGiveRoles() {
            AccountId id = made("Åse", "aase@kommune.dk");
            AccountId next = made("Bo", "bo@kommune.dk");
            ManageAccounts limited =
                    new ManageAccounts(store, Doors.with(Policies.allBut(Permission.GRANT_ROLES)), CLOCK);
            assertThat(limited.deactivate(order(id), Optional.of(next), OWNER))
                    .isInstanceOf(AccountResult.Forbidden.class);
            done(limited.deactivate(order(id), nobody(), OWNER));
        }

        @Test
        void whoStoodInForSomebodyWhoLeavesDoesSoNoMore() {
            AccountId id = made("Åse", "aase@kommune.dk");
            AccountId standIn = made("Bo", "bo@kommune.dk");
            give(id, "secretary", "havn");
            done(grant.standIn(order(standIn), id, "", "2026-03-31", OWNER));
            done(manage.deactivate(order(id), nobody(), OWNER));
            assertThat(entry(standIn).on(TODAY)).isEmpty();
            done(manage.reactivate(order(id), OWNER));
            give(id, "secretary", "havn");
            assertThat(roles(standIn, TODAY)).isEmpty();
        }

        @Test
        void theLastAdministratorStays() {
            AccountId id = made("Åse", "aase@kommune.dk");
            give(id, "administrator", "");
            assertThat(reason(manage.deactivate(order(id), nobody(), OWNER))).isEqualTo(Reason.LAST_ADMINISTRATOR);
            AccountId next = made("Bo", "bo@kommune.dk");
            done(manage.deactivate(order(id), Optional.of(next), OWNER));
            assertThat(roles(next, TODAY)).containsExactly(HeldRole.everywhere(Role.ADMINISTRATOR));
        }
    }

    @Test
    void theCommitteeOfARoleStandsInTheRecord() {
        AccountId id = made("Åse", "aase@kommune.dk");
        done(give(id, "secretary", "havn"));
        assertThat(store.notes().get(1).entry().about().committee()).isEqualTo(HAVN.value());
    }
}
