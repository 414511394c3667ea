package dk.sigtepunkt.web.internal.work;

import dk.sigtepunkt.domain.accounts.AccountDirectory;
import dk.sigtepunkt.domain.deployments.DeploymentHistory;
import dk.sigtepunkt.domain.reminders.DueReminders;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Pages;
import dk.sigtepunkt.web.internal.page.Route;
import java.time.Clock;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What somebody has to do. */
@Component
public final class WorkPages implements Pages {
    private final OwnWorkPage own;

    @Activate
    public WorkPages(
            @Reference Strategies strategies,
            @Reference WhatWaits waits,
            @Reference DeploymentHistory history,
            @Reference AccountDirectory accounts,
            @Reference DueReminders reminders,
            @Reference Clock clock) {
        own = new OwnWorkPage(new LayoutFactory(strategies), waits, history, accounts, reminders, clock);
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.reading(OwnWorkPage.ADDRESS, own));
    }
}
