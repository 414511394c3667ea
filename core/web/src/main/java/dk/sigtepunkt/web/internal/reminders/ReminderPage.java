package dk.sigtepunkt.web.internal.reminders;

import dk.sigtepunkt.domain.access.Denied;
import dk.sigtepunkt.domain.access.Policy;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.reminders.DueReminders;
import dk.sigtepunkt.domain.reminders.KeepMailChoice;
import dk.sigtepunkt.domain.reminders.KeepMailChoice.MailChoice;
import dk.sigtepunkt.domain.written.WriteResult;
import dk.sigtepunkt.domain.written.WrittenFault;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Page;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import dk.sigtepunkt.web.internal.page.SignIn;
import java.util.List;

/** What waits for somebody, and whether that one is told by mail. */
final class ReminderPage implements Page {
    static final String ADDRESS = "/min-konto/paamindelser";

    private static final String WANTED = "mail";
    private static final String YES = "ja";

    private final LayoutFactory frames;
    private final KeepMailChoice keep;
    private final DueReminders due;

    ReminderPage(LayoutFactory frames, KeepMailChoice keep, DueReminders due) {
        this.frames = frames;
        this.keep = keep;
        this.due = due;
    }

    @Override
    public PageResult answer(PageRequest visit, Reading reading) {
        return Policy.HOUSE
                .objectionToOwn(visit.actor())
                .map(why -> SignIn.first(visit))
                .orElseGet(() -> shown(visit, reading, 200, ""));
    }

    PageResult choose(PageRequest visit, Reading reading) {
        boolean wanted = visit.field(WANTED).equals(YES);
        return keep.choose(wanted, visit.actor()).fold(new WriteResult.Cases<MailChoice, PageResult>() {
            @Override
            public PageResult kept(MailChoice now) {
                return PageResult.seeOther(ADDRESS + (now.wanted() ? "?valgt=ja" : "?valgt=nej"));
            }

            @Override
            public PageResult refused(List<WrittenFault> faults) {
                return shown(visit, reading, 422, faults.get(0).sentence());
            }

            @Override
            public PageResult clash(MailChoice now, String sentence) {
                return shown(visit, reading, 409, sentence);
            }

            @Override
            public PageResult unknown(String sentence) {
                return shown(visit, reading, 422, sentence);
            }

            @Override
            public PageResult forbidden(Denied why) {
                return PageResult.refused(visit, why);
            }
        });
    }

    private PageResult shown(PageRequest visit, Reading reading, int status, String refusal) {
        View view = new View(
                status == 200 ? message(visit) : "",
                refusal,
                keep.own(visit.actor()).stream().toList(),
                ReminderLine.of(due, visit, reading));
        return new PageResult.Shown(
                status, "reminders/reminders", frames.plain(visit, visit.say("reminders.title")), view);
    }

    private static String message(PageRequest visit) {
        String chosen = visit.query().getOrDefault("valgt", "");
        if (chosen.equals(YES)) {
            return visit.say("reminders.chosen");
        }
        return chosen.isEmpty() ? "" : visit.say("reminders.stopped");
    }

    /**
     * @param message what was just done; empty for nothing
     * @param refusal why it was not; empty for nothing
     * @param choice none for who has no account
     */
    public record View(String message, String refusal, List<MailChoice> choice, List<ReminderLine> reminders) {}
}
