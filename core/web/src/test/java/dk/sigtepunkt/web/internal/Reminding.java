package dk.sigtepunkt.web.internal;

import dk.sigtepunkt.domain.mail.MemoryMailer;
import dk.sigtepunkt.domain.recording.FigureRecording;
import dk.sigtepunkt.domain.reminders.ActionReminders;
import dk.sigtepunkt.domain.reminders.DueReminders;
import dk.sigtepunkt.domain.reminders.HearingReminders;
import dk.sigtepunkt.domain.reminders.KeepMailChoice;
import dk.sigtepunkt.domain.reminders.MemoryReminders;
import dk.sigtepunkt.domain.reminders.QuestionReminders;
import dk.sigtepunkt.domain.reminders.SeeMail;
import dk.sigtepunkt.domain.reminders.WheelReminders;
import dk.sigtepunkt.web.internal.operations.InstalledCommittees;
import dk.sigtepunkt.web.internal.operations.OperationsPages;
import dk.sigtepunkt.web.internal.page.Pages;
import dk.sigtepunkt.web.internal.reminders.ReminderPages;
import java.util.List;

/** What people of an installation are reminded of, and mail that goes nowhere. */
public final class Reminding {
    public final MemoryReminders kept = new MemoryReminders();
    public final MemoryMailer mailer = new MemoryMailer();

    DueReminders due(Installation site) {
        return new DueReminders(
                List.of(
                        new QuestionReminders(site.questions),
                        new ActionReminders(Writing.handing(site)),
                        new HearingReminders(Writing.crossing(site)),
                        new WheelReminders(WheelSite.reading(site))),
                site.clock);
    }

    Pages pages(Installation site) {
        return new ReminderPages(
                site.strategies, new KeepMailChoice(kept, site.holders, mailer, site.house, site.clock), due(site));
    }

    Pages operations(Installation site) {
        return new OperationsPages(
                site.strategies,
                site.adopted,
                new InstalledCommittees(site.deployments, site.deployments.log, site.contributions),
                site.sources,
                new FigureRecording(site.catalogue, site.figures, site.house, site.clock),
                site.door,
                new SeeMail(mailer, kept, site.house),
                WheelSite.reading(site));
    }
}
