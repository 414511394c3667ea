package dk.sigtepunkt.domain.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.committee.ActionState;
import dk.sigtepunkt.contracts.committee.ActionStep;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Policy;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.committees.CommitteeState;
import dk.sigtepunkt.domain.committees.Contents;
import dk.sigtepunkt.domain.mail.Letter;
import dk.sigtepunkt.domain.mail.MemoryMailer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What waits for whom, and that nobody is told of what is not theirs. */
class DueRemindersTest {
    private static final List<Permission> ANY_PERMISSION = List.of(Permission.values());
    private static final List<Role> ANY_ROLE = List.of(Role.values());

    private final ReminderTown town = new ReminderTown();

    private List<String> texts(AccountId account) {
        return town.of(account).stream().map(one -> one.what().text()).toList();
    }

    @Test
    void aQuestionIsSaidThreeWorkingDaysAheadToThoseWhoMayAnswer() {
        AccountId secretary = town.secretary();
        AccountId chair = town.wanting("F", "f@example.dk", HeldRole.in(ReminderTown.ENVIRONMENT, Role.CHAIR));
        AccountId elsewhere = town.wanting("V", "v@example.dk", HeldRole.in(ReminderTown.ROADS, Role.SECRETARY));
        AccountId controller = town.wanting("C", "c@example.dk", HeldRole.everywhere(Role.CONTROLLER));
        town.asked();
        assertThat(texts(secretary))
                .containsExactly("Udvalget for Miljø: Spørgsmål 1 skal besvares senest den 12.03.2026.");
        assertThat(texts(chair)).hasSize(1);
        assertThat(texts(elsewhere)).isEmpty();
        assertThat(texts(controller)).isEmpty();
        town.later(Duration.ofDays(-1));
        assertThat(texts(secretary)).as("on the Sunday before").isEmpty();
    }

    @Test
    void anAnsweredQuestionAndOneOfACommitteeThatIsGoneAreNot() {
        AccountId secretary = town.secretary();
        int one = town.asked();
        town.answered(one);
        town.asked();
        assertThat(texts(secretary)).hasSize(1);
        town.state = CommitteeState.STOPPED;
        assertThat(texts(secretary)).isEmpty();
    }

    @Test
    void aMovedDeadlineIsAnotherReminder() {
        AccountId secretary = town.secretary();
        town.asked(ReminderTown.ENVIRONMENT, ReminderTown.THURSDAY);
        town.asked(ReminderTown.ENVIRONMENT, ReminderTown.THURSDAY.minusDays(1));
        assertThat(town.of(secretary)).extracting(Reminder::key).doesNotHaveDuplicates();
        assertThat(town.of(secretary)).extracting(Reminder::deadline).isSorted();
    }

    @Test
    void anActionNobodyHasToldOfForAQuarterIsSaidToThoseWhoMayTell() {
        AccountId owner = town.wanting("E", "e@example.dk", HeldRole.in(ReminderTown.ENVIRONMENT, Role.ACTION_OWNER));
        AccountId chair = town.wanting("F", "f@example.dk", HeldRole.in(ReminderTown.ENVIRONMENT, Role.CHAIR));
        ActionStep begun =
                new ActionStep(LocalDate.parse("2025-12-09"), ActionState.STARTED, "Budgetaftalen", "Økonomiudvalget");
        town.actions = List.of(Contents.action("vand", "Rent vand", begun));
        assertThat(texts(owner))
                .containsExactly("Udvalget for Miljø: Ingen har fortalt siden den 09.12.2025, hvordan handlingen"
                        + " »Rent vand (eksempel)« går.");
        assertThat(texts(chair)).isEmpty();
        town.later(Duration.ofDays(-1));
        assertThat(texts(owner)).as("a day before the quarter is over").isEmpty();
        town.later(Duration.ofDays(1));
        ActionStep over =
                new ActionStep(LocalDate.parse("2026-01-02"), ActionState.STOPPED, "Pengene er brugt", "Udvalget");
        town.actions = List.of(Contents.action("vand", "Rent vand", begun, over));
        assertThat(texts(owner)).isEmpty();
    }

    private static String mailed(MemoryMailer mailer, String login) {
        return mailer.sent.stream()
                .filter(letter -> letter.to().equals(login))
                .map(Letter::text)
                .collect(Collectors.joining());
    }

    /** A source of a careless feature, which says everything to everybody: the one place that tells holds it back. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void nobodyIsToldByDeskOrMailOfWhatTheRolesDoNotAllow(long seed) {
        Random random = new Random(seed);
        List<AccountId> people = new ArrayList<>();
        for (int at = 0; at < 12; at++) {
            people.add(town.wanting("Nr. " + at, "nr" + at + "@example.dk", roles(random)));
        }
        List<Reminder> all = new ArrayList<>();
        for (int at = 0; at < 60; at++) {
            CommitteeId committee = random.nextBoolean() ? ReminderTown.ENVIRONMENT : ReminderTown.ROADS;
            Permission needed = ANY_PERMISSION.get(random.nextInt(ANY_PERMISSION.size()));
            Optional<AccountId> only =
                    random.nextInt(3) == 0 ? Optional.of(people.get(random.nextInt(12))) : Optional.empty();
            LocalDate day = LocalDate.parse("2026-03-09").plusDays(random.nextInt(5) - 3L);
            all.add(new Reminder(
                    "nr/" + at,
                    new Reminder.Audience(
                            needed, random.nextInt(4) == 0 ? Optional.empty() : Optional.of(committee), only),
                    new Reminder.Said("Emne", "Punkt-%d-slut.".formatted(at), "/x"),
                    day,
                    day));
        }
        town.more.add((day, reading) -> all);
        MemoryMailer mailer = new MemoryMailer();
        town.sending(mailer).run();
        for (AccountId account : people) {
            List<Reminder> may = all.stream()
                    .filter(one -> !one.sayOn().isAfter(LocalDate.parse("2026-03-09")))
                    .filter(one -> may(town.holders.actor(account), one, account))
                    .toList();
            assertThat(town.of(account)).containsExactlyInAnyOrderElementsOf(may);
            String login = town.holders.name(account).orElseThrow().login();
            String mailed = mailed(mailer, login);
            for (Reminder one : all) {
                assertThat(mailed.contains(one.what().text())).isEqualTo(may.contains(one));
            }
        }
    }

    private static boolean may(Actor actor, Reminder one, AccountId account) {
        return Policy.HOUSE
                        .objection(
                                actor,
                                one.to().needed(),
                                one.to().committee().map(Where::in).orElse(Where.EVERYWHERE))
                        .isEmpty()
                && one.to().only().map(account::equals).orElse(true);
    }

    private static HeldRole[] roles(Random random) {
        return Stream.generate(() -> ANY_ROLE.get(random.nextInt(ANY_ROLE.size())))
                .limit(random.nextInt(3))
                .map(role -> random.nextInt(3) == 0
                        ? HeldRole.everywhere(role)
                        : HeldRole.in(random.nextBoolean() ? ReminderTown.ENVIRONMENT : ReminderTown.ROADS, role))
                .distinct()
                .toArray(HeldRole[]::new);
    }

    @Test
    void whoComesByTheEmergencyKeyHasNoReminders() {
        town.asked();
        assertThat(town.due().of(Actor.owner(Actor.Means.PAGE, "administrator"), town.open()))
                .isEmpty();
    }
}
