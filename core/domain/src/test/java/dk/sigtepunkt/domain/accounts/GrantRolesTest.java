package dk.sigtepunkt.domain.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.accounts.AccountRefusal.Reason;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Who gets which role for how long. */
class GrantRolesTest extends AccountTable {
    private static final HeldRole CHAIR = HeldRole.in(HAVN, Role.CHAIR);

    private AccountId aase = AccountId.person(new Random(1));
    private AccountId bo = aase;

    @BeforeEach
    void twoAccounts() {
        aase = made("Åse", "aase@kommune.dk");
        bo = made("Bo", "bo@kommune.dk");
    }

    @Nested
    class Giving {
        @Test
        void aRoleIsHeldFromItsFirstDayToItsLast() {
            done(give(aase, "secretary", "havn", "10.03.2026", "2026-03-12"));
            assertThat(roles(aase, TODAY)).isEmpty();
            assertThat(roles(aase, TODAY.withDayOfMonth(10))).containsExactly(HeldRole.in(HAVN, Role.SECRETARY));
            assertThat(roles(aase, TODAY.withDayOfMonth(12))).isNotEmpty();
            assertThat(roles(aase, TODAY.withDayOfMonth(13))).isEmpty();
            assertThat(lastAct()).isEqualTo("role-given");
        }

        @Test
        void severalRolesInSeveralCommitteesAreHeldAtOnce() {
            done(give(aase, "secretary", "havn"));
            done(give(aase, "secretary", "skole"));
            done(give(aase, "controller", ""));
            done(give(aase, "politician", "havn"));
            assertThat(roles(aase, TODAY)).hasSize(4);
        }

        @Test
        void whatCannotBeIsRefusedAndNothingIsWritten() {
            long before = store.book().changes();
            assertThat(reason(give(aase, "borgmester", ""))).isEqualTo(Reason.UNKNOWN_ROLE);
            assertThat(reason(give(aase, "secretary", ""))).isEqualTo(Reason.NEEDS_COMMITTEE);
            assertThat(reason(give(aase, "administrator", "havn"))).isEqualTo(Reason.NO_COMMITTEE);
            assertThat(reason(give(aase, "secretary", "ukendt"))).isEqualTo(Reason.UNKNOWN_COMMITTEE);
            assertThat(reason(give(aase, "secretary", "Ikke et id"))).isEqualTo(Reason.UNKNOWN_COMMITTEE);
            assertThat(reason(give(aase, "secretary", "havn", "i morgen", ""))).isEqualTo(Reason.NOT_A_DAY);
            assertThat(reason(give(aase, "secretary", "havn", "", "30.02.2026")))
                    .isEqualTo(Reason.NOT_A_DAY);
            assertThat(reason(give(aase, "secretary", "havn", "2026-04-02", "2026-04-01")))
                    .isEqualTo(Reason.DAYS_REVERSED);
            assertThat(store.book().changes()).isEqualTo(before);
            assertThat(store.notes()).hasSize((int) before);
        }

        @Test
        void whatIsHeldAlreadyIsNotGivenOnceMore() {
            done(give(aase, "secretary", "havn", "", "2026-03-31"));
            assertThat(reason(give(aase, "secretary", "havn", "2026-03-31", "")))
                    .isEqualTo(Reason.ALREADY_HELD);
            done(give(aase, "secretary", "havn", "2026-04-01", ""));
        }

        @Test
        void whoIsClosedGetsNone() {
            done(manage.deactivate(order(aase), nobody(), OWNER));
            assertThat(reason(give(aase, "secretary", "havn"))).isEqualTo(Reason.NOT_ACTIVE);
        }

        @Test
        void whoMayNotGivesNone() {
            WantedRole wanted = new WantedRole("secretary", "havn", "", "");
            assertThat(grant.give(order(aase), wanted, SECRETARY)).isInstanceOf(AccountResult.Forbidden.class);
            assertThat(roles(aase, TODAY)).isEmpty();
        }
    }

    @Nested
    class Ending {
        @Test
        void aRoleEndsAtOnceOrOnADay() {
            done(give(aase, "secretary", "havn", "2026-01-01", ""));
            done(grant.end(order(aase), holding(aase), "2026-03-05", OWNER));
            assertThat(roles(aase, TODAY.withDayOfMonth(5))).isNotEmpty();
            assertThat(roles(aase, TODAY.withDayOfMonth(6))).isEmpty();
            done(grant.end(order(aase), holding(aase), "", OWNER));
            assertThat(roles(aase, TODAY)).isEmpty();
            assertThat(roles(aase, TODAY.minusDays(1))).isNotEmpty();
            assertThat(entry(aase).holdings().get(0).ended()).contains(new Holding.Stamp("administrator", NOW));
            assertThat(reason(grant.end(order(aase), holding(aase), "", OWNER))).isEqualTo(Reason.ALREADY_ENDED);
        }

        @Test
        void whatHasNotBegunIsTakenBack() {
            done(give(aase, "secretary", "havn", "2026-05-01", ""));
            done(grant.end(order(aase), holding(aase), "", OWNER));
            assertThat(roles(aase, TODAY.withMonth(6))).isEmpty();
            assertThat(roles(aase, TODAY.withMonth(5).withDayOfMonth(1))).isEmpty();
            assertThat(reason(grant.end(order(aase), holding(aase), "", OWNER))).isEqualTo(Reason.ALREADY_ENDED);
            done(give(aase, "secretary", "havn", "2026-05-01", ""));
        }

        @Test
        void whatCannotBeIsRefused() {
            done(give(aase, "secretary", "havn", "", "2026-03-31"));
            long held = holding(aase);
            assertThat(reason(grant.end(order(aase), held, "2026-03-01", OWNER)))
                    .isEqualTo(Reason.DAYS_REVERSED);
            assertThat(reason(grant.end(order(aase), held, "2026-04-30", OWNER)))
                    .isEqualTo(Reason.ALREADY_ENDED);
            assertThat(reason(grant.end(order(aase), held, "snart", OWNER))).isEqualTo(Reason.NOT_A_DAY);
            assertThat(reason(grant.end(order(bo), held, "", OWNER))).isEqualTo(Reason.UNKNOWN_HOLDING);
            AccountOrder old = new AccountOrder(aase, 1, "");
            assertThat(reason(grant.end(old, held, "", OWNER))).isEqualTo(Reason.CLASH);
        }

        @Test
        void theLastAdministratorKeepsTheRole() {
            done(give(aase, "administrator", ""));
            assertThat(reason(grant.end(order(aase), holding(aase), "", OWNER))).isEqualTo(Reason.LAST_ADMINISTRATOR);
            assertThat(reason(grant.end(order(aase), holding(aase), "2027-01-01", OWNER)))
                    .isEqualTo(Reason.LAST_ADMINISTRATOR);
            done(give(bo, "administrator", "", "2026-04-01", "2026-12-31"));
            assertThat(reason(grant.end(order(aase), holding(aase), "2026-04-15", OWNER)))
                    .isEqualTo(Reason.LAST_ADMINISTRATOR);
            AccountId ib = made("Ib", "ib@kommune.dk");
            done(give(ib, "administrator", "", "2027-02-01", ""));
            // In January 2027 nobody would be one.
            assertThat(reason(grant.end(order(aase), holding(aase), "2026-04-15", OWNER)))
                    .isEqualTo(Reason.LAST_ADMINISTRATOR);
            done(grant.end(order(aase), holding(aase), "2027-01-31", OWNER));
        }
    }

    @Nested
    class StandingIn {
        @Test
        void theOthersRolesAreHadWithinTheDaysButTheAdministrators() {
            done(give(aase, "secretary", "havn"));
            done(give(aase, "administrator", ""));
            done(grant.standIn(order(bo), aase, "2026-03-10", "2026-03-20", OWNER));
            assertThat(roles(bo, TODAY)).isEmpty();
            assertThat(roles(bo, TODAY.withDayOfMonth(10))).containsExactly(HeldRole.in(HAVN, Role.SECRETARY));
            assertThat(roles(bo, TODAY.withDayOfMonth(21))).isEmpty();
            assertThat(lastAct()).isEqualTo("stand-in-given");
        }

        @Test
        void whatCannotBeIsRefused() {
            assertThat(reason(grant.standIn(order(bo), bo, "", "2026-03-20", OWNER)))
                    .isEqualTo(Reason.SAME_ACCOUNT);
            assertThat(reason(grant.standIn(order(bo), aase, "", "", OWNER))).isEqualTo(Reason.NEEDS_LAST_DAY);
            assertThat(reason(grant.standIn(order(bo), aase, "", "2026-03-01", OWNER)))
                    .isEqualTo(Reason.DAYS_REVERSED);
            AccountId unknown = AccountId.person(new Random(1));
            assertThat(reason(grant.standIn(order(bo), unknown, "", "2026-03-20", OWNER)))
                    .isEqualTo(Reason.UNKNOWN_ACCOUNT);
            done(manage.deactivate(order(aase), nobody(), OWNER));
            assertThat(reason(grant.standIn(order(bo), aase, "", "2026-03-20", OWNER)))
                    .isEqualTo(Reason.NOT_ACTIVE);
        }
    }

    @Nested
    class ChangingTheChair {
        @Test
        void theOldOneEndsAndTheNewOneBeginsInOneWrite() {
            done(give(aase, "chair", "havn", "2026-01-01", ""));
            done(give(aase, "chair", "skole", "2026-01-01", ""));
            int before = store.notes().size();
            AccountResult.Done done =
                    done(grant.changeChair(order(bo), new ChairChange("havn", "", "2026-04-01"), OWNER));
            assertThat(store.notes()).hasSize(before + 1);
            assertThat(done.account().id()).isEqualTo(bo);
            assertThat(done.others()).extracting(AccountEntry::id).containsExactly(aase);
            assertThat(roles(aase, TODAY.withDayOfMonth(31))).contains(CHAIR);
            assertThat(roles(bo, TODAY.withDayOfMonth(31))).isEmpty();
            assertThat(roles(aase, TODAY.plusMonths(1))).containsExactly(HeldRole.in(SKOLE, Role.CHAIR));
            assertThat(roles(bo, TODAY.plusMonths(1))).containsExactly(CHAIR);
            assertThat(lastAct()).isEqualTo("chair-changed");
        }

        @Test
        void theFirstChairFollowsNobodyAndThereMayBeDaysBetween() {
            done(grant.changeChair(order(aase), new ChairChange("havn", "", ""), OWNER));
            assertThat(roles(aase, TODAY)).containsExactly(CHAIR);
            done(grant.changeChair(order(bo), new ChairChange("havn", "2026-03-10", "2026-03-20"), OWNER));
            assertThat(roles(aase, TODAY.withDayOfMonth(11))).isEmpty();
            assertThat(roles(bo, TODAY.withDayOfMonth(19))).isEmpty();
            assertThat(roles(bo, TODAY.withDayOfMonth(20))).containsExactly(CHAIR);
        }

        @Test
        void whatCannotBeIsRefusedAndNobodyLosesAnything() {
            done(give(aase, "chair", "havn", "2026-05-01", ""));
            assertThat(reason(grant.changeChair(order(bo), new ChairChange("havn", "", "2026-04-01"), OWNER)))
                    .isEqualTo(Reason.CHAIR_TO_COME);
            assertThat(reason(grant.changeChair(order(bo), new ChairChange("havn", "2026-06-01", "2026-06-01"), OWNER)))
                    .isEqualTo(Reason.DAYS_REVERSED);
            assertThat(reason(grant.changeChair(order(bo), new ChairChange("", "", ""), OWNER)))
                    .isEqualTo(Reason.UNKNOWN_COMMITTEE);
            assertThat(reason(grant.changeChair(order(aase), new ChairChange("havn", "", "2026-06-01"), OWNER)))
                    .isEqualTo(Reason.ALREADY_HELD);
            assertThat(roles(aase, TODAY.withMonth(6))).containsExactly(CHAIR);
        }
    }
}
