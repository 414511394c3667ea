package dk.sigtepunkt.shell.internal.practice;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.committees.ReadersCatalogue;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.dialogue.DialogueHistory;
import dk.sigtepunkt.domain.evidence.EvidenceHistory;
import dk.sigtepunkt.domain.judgement.JudgementHistory;
import dk.sigtepunkt.domain.practice.Practice;
import dk.sigtepunkt.domain.practice.PracticeBooks;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.reporting.ConsolidatedReport;
import dk.sigtepunkt.reporting.Reports;
import dk.sigtepunkt.shell.internal.console.ConsoleWords;
import dk.sigtepunkt.shell.internal.console.LookBack;
import dk.sigtepunkt.shell.internal.console.ShellUser;
import java.time.Clock;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.jspecify.annotations.Nullable;

@Service
@Command(
        scope = "sigtepunkt",
        name = "practice",
        description = "What of each sigtepunkt and each of its parts had become actions by the end of a quarter")
@SuppressWarnings("NullAway.Init") // Karaf injects the references and arguments before it calls execute.
public final class PracticeCommand implements Action {
    @Reference
    private ReadersCatalogue readers;

    @Reference
    private Reports reports;

    @Reference
    private EvidenceHistory evidence;

    @Reference
    private DialogueHistory dialogue;

    @Reference
    private JudgementHistory judgements;

    @Reference
    private Clock clock;

    @Reference
    private Session session;

    @Argument(name = "period", description = "A quarter, for example 2025K3; the last one with figures when left out")
    private @Nullable String period;

    @Option(
            name = "--as-of",
            description = "What was known then: 2025-06-30 (its end in Denmark) or 2025-06-30T10:00:00Z")
    private @Nullable String asOf;

    @Override
    public @Nullable Object execute() {
        try (Reading reading = LookBack.open(readers, session, asOf, clock)) {
            Period wanted = period == null ? reports.defaultPeriod(reading) : Period.parse(period);
            LookBack.refuseHeld(reading, wanted);
            ConsolidatedReport report = reports.overview(reading, wanted)
                    .orElseThrow(
                            () -> new IllegalArgumentException(ConsoleWords.say("report.none", Danish.period(wanted))));
            PracticeBooks books = new PracticeBooks(
                    evidence.book(),
                    dialogue.book(),
                    judgements.book(),
                    reading.committees().actions());
            new PracticeConsole(ShellUser.out(session))
                    .list(Practice.of(report.strategy(), wanted, report.areaActions(), books, reading.known()));
        }
        return null;
    }
}
