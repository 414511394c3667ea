package dk.sigtepunkt.web.internal.wheel;

import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.domain.wheel.KeepWheel;
import dk.sigtepunkt.domain.wheel.ReadWheels;
import dk.sigtepunkt.domain.wheel.WheelFeeds;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Page;
import dk.sigtepunkt.web.internal.page.Pages;
import dk.sigtepunkt.web.internal.page.Route;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** When bodies meet, what is due when and what is missing since when: everybody reads it, a committee's secretary changes it. */
@Component
public final class WheelPages implements Pages {
    private final Strategies strategies;
    private final ReadWheels read;
    private final KeepWheel keep;
    private final WheelFeeds feeds;
    private final Clock clock;

    @Activate
    public WheelPages(
            @Reference Strategies strategies,
            @Reference ReadWheels read,
            @Reference KeepWheel keep,
            @Reference WheelFeeds feeds,
            @Reference Clock clock) {
        this.strategies = strategies;
        this.read = read;
        this.keep = keep;
        this.feeds = feeds;
        this.clock = clock;
    }

    @Override
    public List<Route> routes() {
        LayoutFactory frames = new LayoutFactory(strategies);
        WheelForms forms = new WheelForms(frames, read, keep);
        FeedPages calendars = new FeedPages(frames, feeds, read, clock);
        Page page = new WheelPage(frames, read, keep);
        List<Route> routes = new ArrayList<>();
        routes.add(Route.reading(WheelAddresses.LIST, new AllWheelsPage(frames, read))
                .dated());
        routes.add(Route.reading(WheelAddresses.COMMITTEE, page).dated());
        routes.add(Route.reading(WheelAddresses.BODY, page).dated());
        routes.addAll(new WheelFormRoutes(forms).all());
        routes.add(Route.form(WheelAddresses.FEEDS, calendars::own, calendars::made)
                .untold());
        routes.add(Route.guarded(WheelAddresses.REVOKE, calendars::revoked));
        routes.add(Route.reading(WheelAddresses.FEED, calendars::calendar).untold());
        return List.copyOf(routes);
    }
}
