package dk.sigtepunkt.shell.internal.report;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.committees.ReadersCatalogue;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.judgement.JudgementEntry.StatusSet;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.reporting.ConsolidatedReport;
import dk.sigtepunkt.reporting.FocusAreaPart;
import dk.sigtepunkt.reporting.Missing;
import dk.sigtepunkt.reporting.Reports;
import dk.sigtepunkt.shell.internal.console.ConsoleWords;
import dk.sigtepunkt.shell.internal.console.LookBack;
import dk.sigtepunkt.shell.internal.console.ShellUser;
import java.io.PrintStream;
import java.time.Clock;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.jspecify.annotations.Nullable;

@Service
@Command(scope = "sigtepunkt", name = "report", description = "Prints the consolidated report of a quarter")
@SuppressWarnings("NullAway.Init") // Karaf injects the references before it calls execute.
public final class ReportCommand implements Action {
    @Reference
    private ReadersCatalogue readers;

    @Reference
    private Reports reports;

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
            ConsolidatedReport report = reports.consolidated(reading, wanted)
                    .orElseThrow(
                            () -> new IllegalArgumentException(ConsoleWords.say("report.none", Danish.period(wanted))));
            if (asOf != null) {
                ShellUser.out(session)
                        .println(ConsoleWords.say("report.as-of", Danish.moment(LookBack.time(asOf, clock))));
            }
            print(report, ShellUser.out(session));
        }
        return null;
    }

    private static void area(FocusAreaPart area, PrintStream out) {
        out.printf(
                "  %-22s %s%n",
                ConsoleWords.name(area.assessment().code()), area.area().title());
        person(area.judgement().counting(), "report.person", out);
        person(area.judgement().since(), "report.person.since", out);
    }

    private static void person(Optional<StatusSet> set, String key, PrintStream out) {
        set.ifPresent(
                one -> out.println("    " + ConsoleWords.say(key, ConsoleWords.name(one.status()), one.reason())));
    }

    private static void print(ConsolidatedReport report, PrintStream out) {
        out.println(ConsoleWords.say("report.title", Danish.period(report.period())));
        String draft = report.strategy().state().fold(state -> state.note(), adopted -> "", superseded -> "");
        if (!draft.isEmpty()) {
            out.println(ConsoleWords.say("report.draft", Danish.sentence(draft)));
        }
        if (report.example()) {
            out.println(ConsoleWords.say("report.example"));
        }
        out.println();
        report.sigtepunkter()
                .forEach(part -> out.printf(
                        "%-32s %-22s %s%n",
                        part.sigtepunkt().title(),
                        ConsoleWords.name(part.assessment().code()),
                        part.assessment().reason()));
        report.committees().forEach(committee -> {
            out.printf("%n%s%n", committee.committee().content().name());
            report.focusAreas().stream()
                    .filter(area ->
                            area.committee().id().equals(committee.committee().id()))
                    .forEach(area -> area(area, out));
        });
        out.println();
        out.println(ConsoleWords.say(
                "report.counts",
                report.changes().size(),
                report.reservations().missing().size()));
        report.reservations().missing().stream()
                .map(Missing::sentence)
                .forEach(sentence -> out.println("  " + sentence));
        report.reservations()
                .deviations()
                .forEach(sentence -> out.println("  " + ConsoleWords.say("report.deviation", sentence)));
    }
}
