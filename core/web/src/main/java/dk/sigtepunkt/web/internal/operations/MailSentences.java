package dk.sigtepunkt.web.internal.operations;

import dk.sigtepunkt.domain.mail.MailSetup;
import dk.sigtepunkt.domain.mail.MailWords;
import dk.sigtepunkt.domain.reminders.QueueStanding;
import dk.sigtepunkt.domain.reminders.SeeMail;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.web.internal.page.PageRequest;
import java.util.ArrayList;
import java.util.List;

/** How it stands with mail, for operations; no address is told. */
final class MailSentences {
    private MailSentences() {}

    /** None to who may not see how the server fares. */
    static List<String> of(SeeMail see, PageRequest visit) {
        return see.standing(visit.actor())
                .map(standing -> sentences(standing, visit.words()))
                .orElseGet(List::of);
    }

    private static List<String> sentences(SeeMail.MailStanding standing, Words words) {
        List<String> said = new ArrayList<>(standing.setup().faults());
        QueueStanding queue = standing.queue();
        if (said.isEmpty()) {
            said.add(how(standing.setup(), queue, words));
        }
        if (queue.waiting() > 0) {
            said.add(words.say("operations.mail.waiting", queue.waiting()));
        }
        if (queue.unsure() > 0) {
            said.add(words.say("operations.mail.unsure", queue.unsure()));
        }
        if (queue.givenUp() > 0) {
            said.add(words.say("operations.mail.given-up", queue.givenUp()));
        }
        return said;
    }

    private static String how(MailSetup setup, QueueStanding queue, Words words) {
        if (!setup.on()) {
            return words.say("operations.mail.off");
        }
        return queue.away()
                .map(away -> words.say(
                        "operations.mail.away",
                        Danish.moment(away.since()),
                        MailWords.in(words.language()).fault(away.fault()),
                        Danish.moment(away.next())))
                .orElseGet(() -> queue.lastSent()
                        .map(at -> words.say("operations.mail.on.sent", Danish.moment(at)))
                        .orElseGet(() -> words.say("operations.mail.on")));
    }
}
