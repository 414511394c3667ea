package dk.sigtepunkt.web.internal.work;

import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.accounts.AccountDirectory;
import dk.sigtepunkt.domain.deployments.DeploymentHistory;
import dk.sigtepunkt.domain.questions.QuestionHistory;
import dk.sigtepunkt.domain.reminders.DueReminders;
import dk.sigtepunkt.domain.reports.ReadReports;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.domain.wheel.ReadWheels;
import dk.sigtepunkt.reporting.Reports;
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
    private final MeetingPage meeting;

    @Activate
    public WorkPages(
            @Reference Strategies strategies,
            @Reference WhatWaits waits,
            @Reference DeploymentHistory history,
            @Reference AccountDirectory accounts,
            @Reference DueReminders reminders,
            @Reference ReadReports read,
            @Reference Reports reports,
            @Reference QuestionHistory questions,
            @Reference ReadWheels wheels,
            @Reference Clock clock) {
        LayoutFactory frames = new LayoutFactory(strategies);
        own = new OwnWorkPage(frames, waits, history, accounts, reminders, wheels, clock);
        meeting = new MeetingPage(frames, read, reports, questions, wheels, clock);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.reading(OwnWorkPage.ADDRESS, own),
                Route.reading(MeetingPage.ADDRESS, meeting).needs(Permission.SEE_LAID_REPORTS));
    }
}
