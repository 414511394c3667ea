package dk.sigtepunkt.shell.internal.figures;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.assessment.Corrections;
import dk.sigtepunkt.domain.committees.ReadersCatalogue;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.domain.strategy.StrategyAreas;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.shell.internal.console.ShellUser;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.jspecify.annotations.Nullable;

@Service
@Command(
        scope = "sigtepunkt",
        name = "corrections",
        description =
                "Lists real figures that were replaced by others, and what came to count in quarters that were over")
@SuppressWarnings("NullAway.Init") // Karaf injects the references and arguments before it calls execute.
public final class CorrectionsCommand implements Action {
    private static final int USUAL_MONTHS = 12;

    @Reference
    private ReadersCatalogue readers;

    @Reference
    private Strategies strategies;

    @Reference
    private Clock clock;

    @Reference
    private Session session;

    @Option(name = "--quarter", description = "What became known in it, for example 2025K3; else in the last 12 months")
    private @Nullable String quarter;

    @Override
    public @Nullable Object execute() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Danish.ZONE);
        Period wanted = quarter == null ? null : Period.parse(quarter);
        LocalDate first = wanted == null ? today.minusMonths(USUAL_MONTHS) : wanted.start();
        LocalDate last = wanted == null ? today : wanted.end();
        Instant from = first.atStartOfDay(Danish.ZONE).toInstant();
        Instant to = last.plusDays(1).atStartOfDay(Danish.ZONE).toInstant();
        try (Reading reading = readers.of(ShellUser.actor(session)).open()) {
            // What has been replaced since was corrected all the same.
            CorrectionList.print(Corrections.between(reading, strategies.reported(), from, to), ShellUser.out(session));
            RetroactiveList.print(StrategyAreas.retroactive(strategies, reading, from, to), ShellUser.out(session));
        }
        return null;
    }
}
