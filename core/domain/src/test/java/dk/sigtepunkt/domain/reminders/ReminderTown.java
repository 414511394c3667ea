package dk.sigtepunkt.domain.reminders;

import dk.sigtepunkt.contracts.committee.Action;
import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.ItemKind;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.access.Signature;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.actions.ActionBook;
import dk.sigtepunkt.domain.actions.ActionText;
import dk.sigtepunkt.domain.actions.KeptAction;
import dk.sigtepunkt.domain.actions.KeptStep;
import dk.sigtepunkt.domain.actions.Lived;
import dk.sigtepunkt.domain.actions.MemoryActionStore;
import dk.sigtepunkt.domain.actions.Validity;
import dk.sigtepunkt.domain.actions.Wording;
import dk.sigtepunkt.domain.audit.Notes;
import dk.sigtepunkt.domain.committees.Catalogue;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.CommitteeState;
import dk.sigtepunkt.domain.committees.Contents;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.door.Doors;
import dk.sigtepunkt.domain.figures.FigureBook;
import dk.sigtepunkt.domain.mail.Mailer;
import dk.sigtepunkt.domain.questions.AskedQuestion;
import dk.sigtepunkt.domain.questions.MemoryQuestions;
import dk.sigtepunkt.domain.questions.QuestionEntry;
import dk.sigtepunkt.domain.sessions.Holders;
import dk.sigtepunkt.domain.steps.HandActions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Two committees whose people are asked things, on days that a test moves on. */
public final class ReminderTown {
    public static final CommitteeId ENVIRONMENT = Contents.ID;
    public static final CommitteeId ROADS = new CommitteeId("vej");

    /** A Monday; the questions are due on the Thursday after. */
    public static final Instant MONDAY = Instant.parse("2026-03-09T09:00:00Z");

    public static final LocalDate THURSDAY = LocalDate.parse("2026-03-12");

    public final Holders holders = new Holders();
    public final MemoryReminders kept = new MemoryReminders();
    public final MemoryQuestions questions = new MemoryQuestions();
    public final List<ReminderSource> more = new ArrayList<>();
    public Instant now = MONDAY;
    public boolean ready = true;
    public CommitteeState state = CommitteeState.ACTIVE;
    public List<Action> actions = List.of();

    private final Catalogue committees = new Catalogue() {
        @Override
        public Reading open() {
            return ReminderTown.this.open();
        }

        @Override
        public Reading openAsOf(Instant time) {
            return open();
        }

        @Override
        public CatalogueSnapshot snapshot() {
            return ReminderTown.this.snapshot();
        }

        @Override
        public boolean ready() {
            return ready;
        }
    };

    public final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }

        @Override
        public Instant instant() {
            return now;
        }
    };

    /** Somebody who wants mail. */
    public AccountId wanting(String name, String login, HeldRole... roles) {
        AccountId account = holders.person(roles);
        holders.call(account, name, login);
        kept.choose(account, true, now, Notes.any());
        return account;
    }

    public AccountId secretary() {
        return wanting("Søren Å", "soeren@example.dk", HeldRole.in(ENVIRONMENT, Role.SECRETARY));
    }

    /** Asks the committee for the environment something that it is to answer by Thursday. */
    public int asked() {
        return asked(ENVIRONMENT, THURSDAY);
    }

    public int asked(CommitteeId committee, LocalDate due) {
        Signature by = new Signature(Actor.Means.PAGE, "konto-1", Optional.of(Role.POLITICIAN), MONDAY);
        questions.ask(
                number -> new AskedQuestion(
                        number,
                        "Byrådet",
                        LocalDate.parse("2026-03-01"),
                        "Hemmelig tekst?",
                        committee,
                        Optional.empty()),
                by,
                new QuestionEntry.Assigned(committee, "Vejchefen", due, "", by),
                number -> Notes.any());
        return questions.book().all().size();
    }

    public void answered(int number) {
        Signature by = new Signature(Actor.Means.PAGE, "konto-1", Optional.of(Role.SECRETARY), now);
        questions.keep(number, OptionalInt.empty(), new QuestionEntry.Answered("Svar", by), Notes.any());
    }

    public DueReminders due() {
        List<ReminderSource> sources = new ArrayList<>(more);
        sources.add(new QuestionReminders(questions));
        sources.add(new ActionReminders(
                new HandActions(new MemoryActionStore(), committees, holders, Doors.house(), clock)));
        return new DueReminders(sources, clock);
    }

    public SendReminders sending(Mailer mailer) {
        return new SendReminders(due(), kept, kept, holders, committees, mailer, clock);
    }

    public List<Reminder> of(AccountId account) {
        return due().of(holders.actor(account), open());
    }

    public void later(Duration time) {
        now = now.plus(time);
    }

    public Reading open() {
        return new Reading(snapshot(), FigureBook.EMPTY, () -> {});
    }

    private CatalogueSnapshot snapshot() {
        Committee roads = new Committee(ROADS, "Vejudvalget", "", "Om", List.of(), List.of(), List.of());
        return new CatalogueSnapshot(
                List.of(
                        new KnownCommittee(
                                Contents.committee(ENVIRONMENT, actions.toArray(Action[]::new)),
                                state,
                                "1.0.0",
                                Instant.EPOCH),
                        new KnownCommittee(roads, CommitteeState.ACTIVE, "1.0.0", Instant.EPOCH)),
                List.of(),
                List.of(),
                ActionBook.EMPTY.with(
                        ENVIRONMENT, actions.stream().map(ReminderTown::kept).toList()));
    }

    private static KeptAction kept(Action action) {
        Validity since = new Validity(Instant.EPOCH, Optional.empty());
        return new KeptAction(
                new ItemRef(ItemKind.ACTION, ENVIRONMENT, action.key().value()),
                List.of(new Wording(ActionText.of(action), "1", since)),
                action.steps().stream().map(step -> new KeptStep(step, since)).toList(),
                Lived.NONE);
    }
}
