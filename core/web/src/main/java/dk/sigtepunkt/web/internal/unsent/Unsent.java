package dk.sigtepunkt.web.internal.unsent;

import dk.sigtepunkt.domain.held.HoldForms;
import dk.sigtepunkt.domain.sessions.SessionId;
import dk.sigtepunkt.security.OpenIdConnect;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import dk.sigtepunkt.web.internal.page.Route;
import dk.sigtepunkt.web.internal.page.SignIn;
import java.util.List;
import java.util.Optional;

/** Answers what comes without a session or without its secret, so that nothing that was written in it is lost. */
public final class Unsent {
    /** By which a form that is sent again says what it was held under. */
    static final String FIELD = "ikke-sendt";

    private final LayoutFactory frames;
    private final OpenIdConnect provider;
    private final HoldForms forms;

    public Unsent(LayoutFactory frames, OpenIdConnect provider, HoldForms forms) {
        this.frames = frames;
        this.provider = provider;
        this.forms = forms;
    }

    /** To somebody who is not signed in: what was written is held for whose session it was, and for nobody unknown. */
    public PageResult late(Route route, PageRequest visit) {
        String own = route.hasPage() ? visit.path() : "";
        boolean held = visit.visitor()
                .former()
                .filter(ended -> forms.hold(
                        ended, UnsentForm.address(visit), visit.posted().form()))
                .isPresent();
        if (held) {
            return SignIn.needed(frames, visit, visit.say("unsent.held"), UnsentPage.ADDRESS, provider.label());
        }
        String why = route.mayTakeFile() ? visit.say("unsent.held.file") : visit.say("signin.needed");
        return SignIn.needed(frames, visit, why, own, provider.label());
    }

    /** To somebody who is signed in, but whose form does not carry this session's secret. */
    public PageResult expired(PageRequest visit) {
        return new PageResult.Shown(
                403,
                "unsent/unsent",
                frames.plain(visit, visit.say("page.form-expired")),
                new UnsentPage.View(visit.say("unsent.expired"), "", List.of(UnsentForm.now(visit))));
    }

    /** What was sent again and taken is held no longer. */
    public void answered(PageRequest visit, int status) {
        Optional<SessionId> held = SessionId.find(visit.field(FIELD));
        if (held.isPresent() && status < 400) {
            forms.forget(held.get(), visit.actor());
        }
    }
}
