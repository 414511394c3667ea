package dk.sigtepunkt.web.internal.reminders;

import dk.sigtepunkt.domain.reminders.DueReminders;
import dk.sigtepunkt.domain.reminders.KeepMailChoice;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Pages;
import dk.sigtepunkt.web.internal.page.Route;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What somebody is reminded of, and whether it comes by mail. */
@Component
public final class ReminderPages implements Pages {
    private final ReminderPage page;

    @Activate
    public ReminderPages(
            @Reference Strategies strategies, @Reference KeepMailChoice keep, @Reference DueReminders due) {
        page = new ReminderPage(new LayoutFactory(strategies), keep, due);
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.form(ReminderPage.ADDRESS, page, page::choose));
    }
}
