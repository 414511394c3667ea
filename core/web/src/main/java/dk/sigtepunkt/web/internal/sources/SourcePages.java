package dk.sigtepunkt.web.internal.sources;

import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.door.FrontDoor;
import dk.sigtepunkt.domain.sources.DecideQuarantine;
import dk.sigtepunkt.domain.sources.OperateSources;
import dk.sigtepunkt.domain.sources.Sources;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Pages;
import dk.sigtepunkt.web.internal.page.Route;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Data sources, their runs, and what waits in quarantine. */
@Component
public final class SourcePages implements Pages {
    private static final String ONE = "/kilder/{committee}/{source}";
    private static final String RUN = ONE + "/koersler/{run}";

    private final LayoutFactory frames;
    private final Sources sources;
    private final SourcePage one;
    private final OperateSources operate;
    private final DecideQuarantine decide;
    private final FrontDoor door;

    @Activate
    public SourcePages(
            @Reference Strategies strategies,
            @Reference Sources sources,
            @Reference OperateSources operate,
            @Reference DecideQuarantine decide,
            @Reference FrontDoor door) {
        this.frames = new LayoutFactory(strategies);
        this.sources = sources;
        this.one = new SourcePage(frames, sources);
        this.operate = operate;
        this.decide = decide;
        this.door = door;
    }

    @Override
    public List<Route> routes() {
        return Stream.of(reading(), operating(), quarantine())
                .flatMap(List::stream)
                .toList();
    }

    private List<Route> reading() {
        RunPage run = new RunPage(frames, sources);
        return List.of(
                Route.reading("/kilder", new SourcesPage(frames, sources)),
                Route.reading(ONE, one),
                Route.reading(RUN, run),
                Route.reading(RUN + "/dokumenter/{document}", run::document).needs(Permission.SEE_SOURCES));
    }

    private List<Route> operating() {
        SourceOperations deeds = new SourceOperations(one, sources, operate);
        return List.of(
                Route.acting(ONE + "/hent", deeds::start),
                Route.acting(ONE + "/fil", deeds::upload).takesFile(),
                Route.guarded(ONE + "/pause", deeds::pause),
                Route.acting(ONE + "/genoptag", deeds::resume),
                Route.acting(RUN + "/laes-igen", deeds::repeat));
    }

    private List<Route> quarantine() {
        CasePage held = new CasePage(frames, sources, decide, door);
        return List.of(
                Route.reading("/karantaene", new QuarantinePage(frames, sources))
                        .needs(Permission.SEE_SOURCES),
                Route.form("/karantaene/{case}", held, held::decide).needs(Permission.SEE_SOURCES));
    }
}
