package dk.sigtepunkt.web.internal.unsent;

import dk.sigtepunkt.domain.access.Policy;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.held.HoldForms;
import dk.sigtepunkt.domain.sessions.SessionId;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Page;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import dk.sigtepunkt.web.internal.page.SignIn;
import java.util.List;

/** What one wrote and could not send, with the button that sends it. */
public final class UnsentPage implements Page {
    public static final String ADDRESS = "/min-konto/ikke-sendt";

    private final LayoutFactory frames;
    private final HoldForms forms;

    UnsentPage(LayoutFactory frames, HoldForms forms) {
        this.frames = frames;
        this.forms = forms;
    }

    @Override
    public PageResult answer(PageRequest visit, Reading reading) {
        return Policy.HOUSE
                .objectionToOwn(visit.actor())
                .map(why -> SignIn.first(visit))
                .orElseGet(() -> shown(visit));
    }

    private PageResult shown(PageRequest visit) {
        List<UnsentForm> held = forms.own(visit.actor()).stream()
                .map(form -> UnsentForm.held(visit, form))
                .toList();
        String lead = visit.say(held.isEmpty() ? "unsent.none" : "unsent.lead");
        String message = visit.query().containsKey("kasseret") ? visit.say("unsent.dropped") : "";
        return new PageResult.Shown(
                200, "unsent/unsent", frames.plain(visit, visit.say("unsent.title")), new View(lead, message, held));
    }

    PageResult drop(PageRequest visit, Reading reading) {
        SessionId.find(visit.segment("form")).ifPresent(held -> forms.forget(held, visit.actor()));
        return PageResult.seeOther(ADDRESS + "?kasseret=ja");
    }

    /**
     * @param lead what has happened, and what one can do
     * @param message what was just done; empty for nothing
     */
    public record View(String lead, String message, List<UnsentForm> forms) {}
}
