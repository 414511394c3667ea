package dk.sigtepunkt.domain.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.audit.Notes;
import dk.sigtepunkt.domain.mail.Letter;
import dk.sigtepunkt.domain.mail.MailDelivery;
import dk.sigtepunkt.domain.mail.MailFault;
import dk.sigtepunkt.domain.mail.MailSetup;
import dk.sigtepunkt.domain.mail.Mailer;
import dk.sigtepunkt.domain.mail.MemoryMailer;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** One mail a day to each, each thing once, nothing lost while the server is away. */
class SendRemindersTest {
    private static final Duration DAY = Duration.ofDays(1);

    private final ReminderTown town = new ReminderTown();
    private final MemoryMailer mailer = new MemoryMailer();
    private final SendReminders sending = town.sending(mailer);

    private List<String> subjects() {
        return mailer.sent.stream().map(Letter::subject).toList();
    }

    @Test
    void whatWaitsIsMailedOnceAndOnceMoreWhenItsDeadlineHasPassed() {
        town.secretary();
        town.asked();
        assertThat(sending.run().sent()).isEqualTo(1);
        assertThat(sending.run().sent()).isZero();
        town.later(DAY);
        assertThat(sending.run().sent()).isZero();
        town.later(DAY.multipliedBy(3));
        assertThat(sending.run().sent()).isEqualTo(1);
        town.later(DAY);
        assertThat(sending.run().sent()).isZero();
        assertThat(mailer.sent.get(0).text()).contains("skal besvares senest den 12.03.2026");
        assertThat(mailer.sent.get(1).text()).contains("skulle være besvaret senest den 12.03.2026");
    }

    @Test
    void aMailSaysWhatIsToBeDoneWhereAndHowToStopItAndNothingElse() {
        town.secretary();
        town.asked();
        sending.run();
        Letter letter = mailer.sent.get(0);
        assertThat(letter.to()).isEqualTo("soeren@example.dk");
        assertThat(letter.subject()).isEqualTo("Spørgsmål 1 skal besvares");
        assertThat(letter.text()).isEqualTo("""
                        Hej Søren Å

                        Dette venter på dig i Sigtepunkt:

                        - Udvalget for Miljø: Spørgsmål 1 skal besvares senest den 12.03.2026.
                          https://sigtepunkt.example.dk/spoergsmaal/1

                        Alt, hvad der venter, står på dit skrivebord:
                        https://sigtepunkt.example.dk/mine-udvalg

                        Du får denne mail, fordi du har valgt det. Slå mail fra her:
                        https://sigtepunkt.example.dk/min-konto/paamindelser
                        """);
    }

    @Test
    void allThatIsDueComesInOneMailAndWhatComesLaterTheSameDayTheNextDay() {
        town.secretary();
        town.asked();
        town.asked();
        sending.run();
        town.asked();
        sending.run();
        assertThat(subjects()).containsExactly("Sigtepunkt: 2 påmindelser");
        town.later(DAY);
        sending.run();
        assertThat(subjects()).containsExactly("Sigtepunkt: 2 påmindelser", "Spørgsmål 3 skal besvares");
    }

    @Test
    void whoHasNotChosenItOrStoppedOrGoneOrHasNoAddressGetsNone() {
        AccountId silent = town.holders.person(HeldRole.in(ReminderTown.ENVIRONMENT, Role.SECRETARY));
        town.holders.call(silent, "Tavs", "tavs@example.dk");
        AccountId stopped = town.secretary();
        town.kept.choose(stopped, false, town.now, Notes.any());
        AccountId gone = town.secretary();
        town.holders.deactivate(gone);
        town.wanting("Demo", "sekretaer@demo.invalid", HeldRole.in(ReminderTown.ENVIRONMENT, Role.SECRETARY));
        town.wanting("Administrator", "administrator", HeldRole.in(ReminderTown.ENVIRONMENT, Role.SECRETARY));
        town.asked();
        assertThat(sending.run()).isEqualTo(SendReminders.Run.NOTHING);
        assertThat(mailer.sent).isEmpty();
        assertThat(town.of(silent)).as("on the desk").hasSize(1);
    }

    @Test
    void whatIsDoneOrNobodysAnyMoreIsNotMailed() {
        AccountId secretary = town.secretary();
        mailer.answer = MailDelivery.away(MailFault.UNREACHABLE);
        int first = town.asked();
        town.asked();
        sending.run();
        town.answered(first);
        town.later(Duration.ofMinutes(10));
        mailer.answer = MailDelivery.SENT;
        sending.run();
        assertThat(subjects()).containsExactly("Spørgsmål 2 skal besvares");
        town.asked();
        town.holders.held().put(secretary, Set.of());
        town.later(DAY);
        sending.run();
        assertThat(mailer.sent).hasSize(1);
        assertThat(town.kept.open()).isEmpty();
    }

    @Test
    void whileTheServerIsAwayAllIsKeptAndItIsAskedMoreAndMoreSeldom() {
        town.secretary();
        town.wanting("Anden", "anden@example.dk", HeldRole.in(ReminderTown.ENVIRONMENT, Role.CHAIR));
        town.asked();
        mailer.answer = MailDelivery.away(MailFault.UNREACHABLE);
        int[] asked = {0};
        mailer.meanwhile = () -> asked[0]++;
        assertThat(sending.run().away()).contains(MailFault.UNREACHABLE);
        assertThat(asked[0]).as("one question is enough").isEqualTo(1);
        for (int minute = 0; minute < 24 * 60; minute += 10) {
            town.later(Duration.ofMinutes(10));
            sending.run();
        }
        assertThat(asked[0]).isBetween(7, 10);
        QueueStanding standing = town.kept.standing();
        assertThat(standing.waiting()).isEqualTo(2);
        assertThat(standing.away().orElseThrow().since()).isEqualTo(ReminderTown.MONDAY);
        mailer.answer = MailDelivery.SENT;
        town.later(Duration.ofHours(6));
        assertThat(sending.run().sent()).isEqualTo(2);
        assertThat(town.kept.standing().away()).isEmpty();
        assertThat(town.kept.standing().waiting()).isZero();
    }

    @Test
    void whatIsNotTakenForAWeekIsGivenUpAndCounted() {
        town.secretary();
        town.asked(ReminderTown.ENVIRONMENT, LocalDate.parse("2026-03-01"));
        mailer.answer = MailDelivery.refused(MailFault.RECIPIENT);
        int givenUp = 0;
        for (int hour = 0; hour <= 24 * 8; hour++) {
            givenUp += sending.run().givenUp();
            town.later(Duration.ofHours(1));
        }
        assertThat(givenUp).isEqualTo(1);
        assertThat(town.kept.standing().givenUp()).isEqualTo(1);
        mailer.answer = MailDelivery.SENT;
        sending.run();
        assertThat(mailer.sent).isEmpty();
    }

    @Test
    void oneWhoseAddressIsRefusedHoldsUpNobody() {
        town.secretary();
        AccountId other = town.wanting("Anden", "anden@example.dk", HeldRole.in(ReminderTown.ENVIRONMENT, Role.CHAIR));
        town.asked();
        MemoryMailer picky = new MemoryMailer();
        picky.answer = MailDelivery.refused(MailFault.RECIPIENT);
        picky.meanwhile = () -> {};
        SendReminders.Run run = town.sending(new Mailer() {
                    @Override
                    public MailSetup setup() {
                        return picky.setup;
                    }

                    @Override
                    public MailDelivery send(Letter letter) {
                        return letter.to().startsWith("anden") ? mailer.send(letter) : picky.send(letter);
                    }
                })
                .run();
        assertThat(run.sent()).isEqualTo(1);
        assertThat(run.notSent()).isEqualTo(1);
        assertThat(town.kept.lastMailed(other)).isPresent();
    }

    @Test
    void killedBetweenTheMailAndItsNoteItIsNotMailedAgainAndSaidToBeUnsure() {
        town.secretary();
        town.asked();
        mailer.meanwhile = () -> {
            mailer.sent.add(new Letter("soeren@example.dk", "Nået frem", "", "1"));
            throw new IllegalStateException("killed");
        };
        assertThatThrownBy(sending::run).hasMessage("killed");
        mailer.meanwhile = () -> {};
        SendReminders afterTheStart = town.sending(mailer);
        assertThat(afterTheStart.run().sent()).isZero();
        town.later(DAY);
        assertThat(afterTheStart.run().sent()).isZero();
        assertThat(subjects()).containsExactly("Nået frem");
        assertThat(town.kept.standing().unsure()).isEqualTo(1);
    }

    @Test
    void nothingIsSentOrQueuedWhileMailIsOffOrTheDayHasNotBegunOrCommitteesAreStillToCome() {
        town.secretary();
        town.asked();
        mailer.setup = MailSetup.OFF;
        sending.run();
        mailer.setup = MailSetup.on(URI.create("https://x.example"), 11);
        sending.run();
        mailer.setup = MailSetup.on(URI.create("https://x.example"), 0);
        town.ready = false;
        sending.run();
        assertThat(mailer.sent).isEmpty();
        assertThat(town.kept.open()).isEmpty();
        town.ready = true;
        mailer.setup = MailSetup.on(URI.create("https://x.example"), 10);
        assertThat(sending.run().sent()).as("at ten in Denmark").isEqualTo(1);
    }

    @Test
    void whileAnotherNodeSendsThisOneDoesNot() {
        town.secretary();
        town.asked();
        town.kept.lease("another", town.now, town.now.plus(Duration.ofMinutes(5)));
        assertThat(sending.run().sent()).isZero();
        town.later(Duration.ofMinutes(5));
        assertThat(sending.run().sent()).isEqualTo(1);
    }

    @Test
    void nothingInANameOrATextBecomesALineOfItsOwn() {
        town.wanting(
                "Ond\r\nBcc: alle@example.dk", "ond@example.dk", HeldRole.in(ReminderTown.ENVIRONMENT, Role.SECRETARY));
        town.more.add((day, reading) -> List.of(new Reminder(
                "x",
                Reminder.Audience.all(Permission.ANSWER_QUESTIONS, ReminderTown.ENVIRONMENT),
                new Reminder.Said("Emne\r\nBcc: alle@example.dk", "Tekst\u2028og mere.", "/x"),
                day,
                day)));
        town.sending(mailer).run();
        Letter letter = mailer.sent.get(0);
        assertThat(letter.subject()).isEqualTo("Emne Bcc: alle@example.dk");
        assertThat(letter.text()).startsWith("Hej Ond Bcc: alle@example.dk\n").contains("- Tekst og mere.\n");
    }
}
