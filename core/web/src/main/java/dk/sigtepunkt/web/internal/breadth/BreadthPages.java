package dk.sigtepunkt.web.internal.breadth;

import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.breadth.BreadthSettings;
import dk.sigtepunkt.domain.breadth.KeepTurnouts;
import dk.sigtepunkt.domain.breadth.ReadTurnouts;
import dk.sigtepunkt.domain.breadth.TurnoutHistory;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Pages;
import dk.sigtepunkt.web.internal.page.Route;
import java.time.Clock;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who takes part: everybody reads what is told, a committee's people count. */
@Component
public final class BreadthPages implements Pages {
    private final Strategies strategies;
    private final TurnoutHistory turnouts;
    private final ReadTurnouts read;
    private final KeepTurnouts keep;
    private final BreadthSettings settings;
    private final Clock clock;

    @Activate
    public BreadthPages(
            @Reference Strategies strategies,
            @Reference TurnoutHistory turnouts,
            @Reference ReadTurnouts read,
            @Reference KeepTurnouts keep,
            @Reference BreadthSettings settings,
            @Reference Clock clock) {
        this.strategies = strategies;
        this.turnouts = turnouts;
        this.read = read;
        this.keep = keep;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public List<Route> routes() {
        LayoutFactory frames = new LayoutFactory(strategies);
        TurnoutForms forms = new TurnoutForms(frames, read, keep, settings);
        return List.of(
                Route.reading(BreadthAddresses.LIST, new BreadthPage(frames, turnouts, read, clock))
                        .dated(),
                Route.form(BreadthAddresses.BEGIN, forms::begin, forms::begun).needs(Permission.KEEP_TURNOUTS),
                Route.reading(BreadthAddresses.ONE, new OccasionPage(frames, read, clock))
                        .dated()
                        .needs(Permission.KEEP_TURNOUTS),
                Route.form(BreadthAddresses.ONE + BreadthAddresses.CORRECT, forms::correct, forms::corrected)
                        .needs(Permission.KEEP_TURNOUTS),
                Route.form(BreadthAddresses.ONE + BreadthAddresses.TAKE_BACK, forms::takeBack, forms::takenBack)
                        .needs(Permission.KEEP_TURNOUTS));
    }
}
