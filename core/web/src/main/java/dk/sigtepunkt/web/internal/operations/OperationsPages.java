package dk.sigtepunkt.web.internal.operations;

import dk.sigtepunkt.domain.recording.RecordFigures;
import dk.sigtepunkt.domain.reminders.SeeMail;
import dk.sigtepunkt.domain.sources.Sources;
import dk.sigtepunkt.domain.strategy.ExpectedFocusAreas;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.domain.wheel.ReadWheels;
import dk.sigtepunkt.http.Door;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Pages;
import dk.sigtepunkt.web.internal.page.Route;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What is installed and how it runs, and figures written by hand. */
@Component
public final class OperationsPages implements Pages {
    private final OperationsPage operations;
    private final FigureEntry entry;

    @Activate
    public OperationsPages(
            @Reference Strategies strategies,
            @Reference ExpectedFocusAreas expected,
            @Reference InstalledCommittees installed,
            @Reference Sources sources,
            @Reference RecordFigures figures,
            @Reference Door door,
            @Reference SeeMail mail,
            @Reference ReadWheels wheels) {
        operations = new OperationsPage(
                new LayoutFactory(strategies), installed, strategies, expected, sources, door, mail, wheels);
        entry = new FigureEntry(operations, figures);
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.reading("/drift", operations), Route.guarded("/drift/tal", entry));
    }
}
