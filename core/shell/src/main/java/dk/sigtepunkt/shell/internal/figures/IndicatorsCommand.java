package dk.sigtepunkt.shell.internal.figures;

import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.committees.ReadersCatalogue;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.pace.PaceWords;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.reporting.ConsolidatedReport;
import dk.sigtepunkt.reporting.IndicatorPart;
import dk.sigtepunkt.reporting.Reports;
import dk.sigtepunkt.shell.internal.console.CommitteeIdCompleter;
import dk.sigtepunkt.shell.internal.console.ConsoleWords;
import dk.sigtepunkt.shell.internal.console.LookBack;
import dk.sigtepunkt.shell.internal.console.ShellUser;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.table.Col;
import org.apache.karaf.shell.support.table.ShellTable;
import org.jspecify.annotations.Nullable;

@Service
@Command(scope = "sigtepunkt", name = "indicators", description = "Lists the indicators with their newest figure")
@SuppressWarnings("NullAway.Init") // Karaf injects the references before it calls execute.
public final class IndicatorsCommand implements Action {
    private static final int VALUE = 3;

    @Reference
    private ReadersCatalogue readers;

    @Reference
    private Reports reports;

    @Reference
    private Clock clock;

    @Reference
    private Session session;

    @Argument(name = "committee", description = "Only this committee's")
    @Completion(CommitteeIdCompleter.class)
    private @Nullable String committee;

    @Option(
            name = "--as-of",
            description = "What was known then: 2025-06-30 (its end in Denmark) or 2025-06-30T10:00:00Z")
    private @Nullable String asOf;

    @Override
    public @Nullable Object execute() {
        Optional<ConsolidatedReport> report = report();
        ShellTable table = new ShellTable();
        List<String> columns = ConsoleWords.columns("figures.indicators.columns");
        for (int place = 0; place < columns.size(); place++) {
            Col column = table.column(columns.get(place));
            if (place == VALUE) {
                column.alignRight();
            }
        }
        Optional<CommitteeId> wanted = Optional.ofNullable(committee).map(CommitteeId::new);
        report.stream()
                .flatMap(consolidated -> consolidated.focusAreas().stream())
                .flatMap(area -> area.indicators().stream())
                .filter(part ->
                        wanted.isEmpty() || part.indicator().id().committee().equals(wanted.get()))
                .forEach(part -> row(table, part));
        table.print(ShellUser.out(session));
        return null;
    }

    private Optional<ConsolidatedReport> report() {
        try (Reading reading = LookBack.open(readers, session, asOf, clock)) {
            return reports.overview(reading, reports.defaultPeriod(reading));
        }
    }

    private static void row(ShellTable table, IndicatorPart part) {
        Optional<Observation> newest = part.newest();
        table.addRow()
                .addContent(
                        part.indicator().id(),
                        part.indicator().name(),
                        newest.map(figure -> figure.period().code()).orElse(""),
                        newest.map(figure -> Danish.amount(
                                        figure.figure().value().orElseThrow(),
                                        part.indicator().unit()))
                                .orElse(""),
                        ConsoleWords.name(part.now().assessment().code()),
                        part.persons()
                                .counting()
                                .map(one -> ConsoleWords.name(one.status()))
                                .orElse(""),
                        part.restsOnExample() ? ConsoleWords.say("figures.indicators.example") : "",
                        part.prospect().map(PaceWords.in(Danish.LOCALE)::brief).orElse(""));
    }
}
