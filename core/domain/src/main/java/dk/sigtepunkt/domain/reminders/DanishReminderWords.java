package dk.sigtepunkt.domain.reminders;

import static java.util.stream.Collectors.joining;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.mail.MailWords;
import dk.sigtepunkt.domain.text.Danish;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

final class DanishReminderWords implements ReminderWords {
    @Override
    public String questionSubject(int number) {
        return "Spørgsmål %d skal besvares".formatted(number);
    }

    @Override
    public String questionSoon(KnownCommittee committee, int number, LocalDate due) {
        return "%s: Spørgsmål %d skal besvares senest den %s.".formatted(name(committee), number, Danish.date(due));
    }

    @Override
    public String questionPassed(KnownCommittee committee, int number, LocalDate due) {
        return "%s: Spørgsmål %d skulle være besvaret senest den %s og venter stadig."
                .formatted(name(committee), number, Danish.date(due));
    }

    @Override
    public String quietSubject() {
        return "Fortæl, hvordan en handling går";
    }

    @Override
    public String quiet(KnownCommittee committee, String title, LocalDate since) {
        return "%s: Ingen har fortalt siden den %s, hvordan handlingen »%s« går."
                .formatted(name(committee), Danish.date(since), title);
    }

    @Override
    public String hearingSubject(Period quarter) {
        return "Svar på virkninger i %s".formatted(Danish.period(quarter));
    }

    @Override
    public String hearing(KnownCommittee committee, Period quarter, int count, LocalDate last) {
        return "%s: %s i %s kan mærkes i udvalgets fokusområder og venter på et svar; kvartalet slutter den %s."
                .formatted(
                        name(committee),
                        Danish.count(count, "ændring", "ændringer"),
                        Danish.period(quarter),
                        Danish.date(last));
    }

    @Override
    public String deadlineSoon(String name, String title, LocalDate due, boolean example) {
        return "%s: »%s« skal være på plads senest den %s%s."
                .formatted(name, title, Danish.date(due), example(example));
    }

    @Override
    public String deadlinePassed(String name, String title, LocalDate due, boolean example) {
        return "%s: »%s« skulle være på plads senest den %s og mangler stadig%s."
                .formatted(name, title, Danish.date(due), example(example));
    }

    private static String example(boolean example) {
        return example ? " (eksempel)" : "";
    }

    @Override
    public String mailSubject(int count) {
        return "Sigtepunkt: %s".formatted(Danish.count(count, "påmindelse", "påmindelser"));
    }

    @Override
    public String mail(String name, List<Point> points, String desk, String choice) {
        return """
                %s

                Dette venter på dig i Sigtepunkt:

                %s

                Alt, hvad der venter, står på dit skrivebord:
                %s

                Du får denne mail, fordi du har valgt det. Slå mail fra her:
                %s
                """.formatted(
                        name.isEmpty() ? "Hej" : "Hej " + name,
                        points.stream()
                                .map(point -> "- %s\n  %s".formatted(point.text(), point.link()))
                                .collect(joining("\n\n")),
                        desk,
                        choice);
    }

    @Override
    public String server() {
        return "server";
    }

    @Override
    public List<String> standing(SeeMail.MailStanding standing) {
        QueueStanding queue = standing.queue();
        List<String> said = new ArrayList<>(standing.setup().faults());
        if (said.isEmpty()) {
            said.add(standing.setup().on() ? on(queue) : "Mail er slået fra; påmindelser står kun på skrivebordet.");
        }
        queue.lastRound().map(DanishReminderWords::round).ifPresent(said::add);
        if (queue.waiting() > 0) {
            said.add("%s venter på at blive sendt.".formatted(reminders(queue.waiting())));
        }
        if (queue.unsure() > 0) {
            said.add(("Om %s er kommet frem, er uvist, fordi forbindelsen eller serveren stoppede imens; de sendes ikke"
                            + " igen.")
                    .formatted(reminders(queue.unsure())));
        }
        if (queue.givenUp() > 0) {
            said.add("%s er opgivet, fordi mailserveren ikke tog imod i %d dage."
                    .formatted(reminders(queue.givenUp()), SendReminders.GIVEN_UP_AFTER.toDays()));
        }
        return List.copyOf(said);
    }

    private static String on(QueueStanding queue) {
        return queue.away()
                .map(away -> "Mail er slået til, men mailserveren har ikke taget imod siden %s. %s Der prøves igen %s."
                        .formatted(
                                Danish.moment(away.since()),
                                MailWords.in(Danish.LOCALE).fault(away.fault()),
                                Danish.moment(away.next())))
                .orElseGet(() -> queue.lastSent()
                        .map(at -> "Mail er slået til; den seneste blev sendt %s.".formatted(Danish.moment(at)))
                        .orElse("Mail er slået til; ingen er sendt endnu."));
    }

    private static String round(QueueStanding.Round round) {
        String how = round.sent() + round.notSent() == 0
                ? "der var ingen mail at sende"
                : "%d sendt, %d ikke sendt".formatted(round.sent(), round.notSent());
        return "Påmindelserne blev senest gennemgået %s: %s.".formatted(Danish.moment(round.at()), how);
    }

    private static String reminders(int count) {
        return Danish.count(count, "påmindelse", "påmindelser");
    }

    @Override
    public String noAddress() {
        return "Din konto har ingen e-mailadresse, som mail kan sendes til; bed en administrator om at skrive den på"
                + " kontoen.";
    }

    @Override
    public String noAccount() {
        return "Påmindelser hører til en konto, og nødnøglen er ingen; log ind med din egen konto.";
    }

    private static String name(KnownCommittee committee) {
        return committee.content().name();
    }
}
