package dk.sigtepunkt.domain.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.door.Doors;
import dk.sigtepunkt.domain.mail.MailSetup;
import dk.sigtepunkt.domain.mail.MemoryMailer;
import dk.sigtepunkt.domain.reminders.KeepMailChoice.MailChoice;
import dk.sigtepunkt.domain.written.Outcome;
import org.junit.jupiter.api.Test;

class KeepMailChoiceTest {
    private final ReminderTown town = new ReminderTown();
    private final MemoryMailer mailer = new MemoryMailer();
    private final KeepMailChoice keep = new KeepMailChoice(town.kept, town.holders, mailer, Doors.house(), town.clock);

    private AccountId person(String login) {
        AccountId account = town.holders.person(HeldRole.in(ReminderTown.ENVIRONMENT, Role.SECRETARY));
        town.holders.call(account, "Nogen", login);
        return account;
    }

    private String choose(boolean wanted, Actor actor) {
        return Outcome.of(keep.choose(wanted, actor), MailChoice::toString);
    }

    @Test
    void itIsOffUntilOneChoosesItAndOnesOwnAlone() {
        Actor one = town.holders.actor(person("en@example.dk"));
        Actor other = town.holders.actor(person("anden@example.dk"));
        assertThat(keep.own(one)).contains(new MailChoice(false, "en@example.dk", true));
        assertThat(choose(true, one)).isEqualTo(new MailChoice(true, "en@example.dk", true).toString());
        assertThat(keep.own(one)).contains(new MailChoice(true, "en@example.dk", true));
        assertThat(keep.own(other)).contains(new MailChoice(false, "anden@example.dk", true));
        choose(true, one);
        choose(false, one);
        assertThat(town.kept.notes)
                .extracting(note -> note.entry().what().act())
                .containsExactly("choose-mail-reminders", "stop-mail-reminders");
        assertThat(town.kept.notes.toString()).doesNotContain("example.dk");
    }

    @Test
    void whoHasNoAddressIsToldWhatToDo() {
        assertThat(choose(true, town.holders.actor(person("administrator")))).isEqualTo("wanted:no-address");
        assertThat(choose(true, town.holders.actor(person("leder@demo.invalid"))))
                .isEqualTo("wanted:no-address");
        assertThat(choose(false, town.holders.actor(person("administrator"))))
                .isEqualTo(new MailChoice(false, "", true).toString());
    }

    @Test
    void whileMailIsOffHereOneMayChooseItAllTheSame() {
        mailer.setup = MailSetup.OFF;
        assertThat(choose(true, town.holders.actor(person("en@example.dk"))))
                .isEqualTo(new MailChoice(true, "en@example.dk", false).toString());
    }

    @Test
    void whoHasNoAccountHasNoChoice() {
        Actor owner = Actor.owner(Actor.Means.PAGE, "administrator");
        assertThat(keep.own(owner)).isEmpty();
        assertThat(choose(true, owner)).isEqualTo("unknown");
        assertThat(choose(true, Actor.nobody(Actor.Means.PAGE))).isEqualTo("forbidden");
    }
}
