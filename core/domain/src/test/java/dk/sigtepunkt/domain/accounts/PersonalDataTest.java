package dk.sigtepunkt.domain.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.accounts.AccountRefusal.Reason;
import java.time.Duration;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is told of a person and what is erased. */
class PersonalDataTest extends AccountTable {
    private AccountId aase = AccountId.person(new Random(1));

    @BeforeEach
    void aSecretary() {
        aase = made("Åse", "aase@kommune.dk");
        done(give(aase, "secretary", "havn"));
    }

    @Test
    void everybodyIsToldWhatIsKeptOfOneselfAndWhoLooksAfterAccountsOfAll() {
        Actor herself = Actor.person(Actor.Means.PAGE, aase.value(), Set.of());
        for (Actor actor : new Actor[] {herself, OWNER}) {
            assertThat(personal.export(aase, actor)).isInstanceOfSatisfying(PersonalData.Told.class, told -> {
                assertThat(told.at()).isEqualTo(NOW);
                assertThat(told.rows())
                        .anySatisfy(row -> assertThat(row.values()).containsValue("aase@kommune.dk"));
            });
        }
        assertThat(personal.export(aase, SECRETARY)).isInstanceOf(PersonalData.Forbidden.class);
        assertThat(personal.export(aase, Actor.server(Actor.Means.SCHEDULE, aase.value())))
                .isInstanceOf(PersonalData.Forbidden.class);
        assertThat(personal.export(AccountId.person(new Random(1)), OWNER)).isInstanceOf(PersonalData.Refused.class);
        assertThat(refusals.entries())
                .extracting(
                        entry -> entry.what().permission() + " " + entry.by().id())
                .containsExactly("HANDLE_PERSONAL_DATA " + SECRETARY.name(), "HANDLE_PERSONAL_DATA " + aase.value());
    }

    @Test
    void onRequestNameAndLoginOfAClosedAccountAreErasedAndTheRolesStay() {
        assertThat(reason(personal.erase(order(aase), OWNER))).isEqualTo(Reason.STILL_ACTIVE);
        done(manage.deactivate(order(aase), nobody(), OWNER));
        assertThat(personal.erase(order(aase), SECRETARY)).isInstanceOf(AccountResult.Forbidden.class);
        done(personal.erase(order(aase), OWNER));
        assertThat(store.name(aase)).isEmpty();
        assertThat(entry(aase).holdings()).hasSize(1);
        assertThat(store.find(aase)).map(Account::state).contains(Account.State.ERASED);
        assertThat(lastAct()).isEqualTo("account-erased");
    }

    @Test
    void nothingBecomesOfAnErasedAccount() {
        done(manage.deactivate(order(aase), nobody(), OWNER));
        done(personal.erase(order(aase), OWNER));
        int before = store.notes().size();
        AccountName name = new AccountName("Åse", "aase@kommune.dk");
        AccountId bo = made("Bo", "bo@kommune.dk");
        assertThat(reason(manage.rename(order(aase), name, OWNER))).isEqualTo(Reason.ERASED);
        assertThat(reason(manage.reactivate(order(aase), OWNER))).isEqualTo(Reason.ERASED);
        assertThat(reason(manage.deactivate(order(aase), nobody(), OWNER))).isEqualTo(Reason.ERASED);
        assertThat(reason(personal.erase(order(aase), OWNER))).isEqualTo(Reason.ERASED);
        assertThat(reason(give(aase, "secretary", "havn"))).isEqualTo(Reason.ERASED);
        assertThat(reason(grant.end(order(aase), holding(aase), "", OWNER))).isEqualTo(Reason.ERASED);
        assertThat(reason(grant.standIn(order(bo), aase, "", "2026-12-31", OWNER)))
                .isEqualTo(Reason.ERASED);
        assertThat(store.notes()).hasSize(before + 1);
        assertThat(manage.make(name, OWNER)).isInstanceOf(AccountResult.Done.class);
    }

    @Test
    void whatIsDueIsErasedByTheServerAndNothingElse() {
        AccountId bo = made("Bo", "bo@kommune.dk");
        done(manage.deactivate(order(aase), nobody(), OWNER));
        Duration kept = Duration.ofDays(90);
        assertThat(personal.erasedAt(entry(aase))).contains(NOW.plus(kept));
        assertThat(personal.erasedAt(entry(bo))).isEmpty();
        assertThat(personal.eraseDue(NOW.plus(kept).minusNanos(1))).isEmpty();
        int before = store.notes().size();
        assertThat(personal.eraseDue(NOW.plus(kept))).containsExactly(aase);
        assertThat(store.notes()).hasSize(before + 1);
        assertThat(store.notes().get(before).entry().by().standing()).isEqualTo(Actor.Standing.SERVER);
        assertThat(personal.eraseDue(NOW.plus(kept))).isEmpty();
        assertThat(store.name(bo)).isPresent();
    }
}
