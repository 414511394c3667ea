package dk.sigtepunkt.web.internal.signin;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.accounts.AccountName;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.sessions.EndSessions;
import dk.sigtepunkt.domain.signin.UseLink;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Page;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import dk.sigtepunkt.web.internal.page.SignIn;
import java.util.Optional;
import java.util.Set;

/** A one-time link: to look at it uses nothing up, and a password is chosen by what is sent. */
final class LinkPage implements Page {
    static final String ADDRESS = "/engangslink/{link}";

    private final LayoutFactory frames;
    private final UseLink links;
    private final EndSessions sessions;

    LinkPage(LayoutFactory frames, UseLink links, EndSessions sessions) {
        this.frames = frames;
        this.links = links;
        this.sessions = sessions;
    }

    @Override
    public PageResult answer(PageRequest visit, Reading reading) {
        return shown(visit, 200, "");
    }

    PageResult chosen(PageRequest visit, Reading reading) {
        String password = visit.secret("ny");
        if (!password.equals(visit.secret("gentaget"))) {
            return shown(visit, 422, visit.say("signin.link.differ"));
        }
        return links.choose(visit.segment("link"), password, visit.visitor().address(), Actor.Means.PAGE)
                .fold(
                        changed -> done(changed.account()),
                        refused -> shown(visit, 422, refused.sentence()),
                        slowed -> shown(visit, 429, slowed.how().sentence()),
                        forbidden -> PageResult.refused(visit, forbidden.why()));
    }

    /** Whoever has got in with the password before is out now. */
    private PageResult done(AccountId account) {
        Actor self = Actor.person(Actor.Means.PAGE, account.value(), Set.of());
        sessions.endOthers(Optional.empty(), self);
        return PageResult.seeOther(SignIn.PATH + "?valgt=ja");
    }

    private PageResult shown(PageRequest visit, int status, String fault) {
        Optional<AccountName> whose = links.opensFor(visit.segment("link"));
        return whose.<PageResult>map(name -> new PageResult.Shown(
                        status,
                        "signin/link",
                        frames.plain(visit, visit.say("signin.link")),
                        new View(visit.path(), name.name(), name.login(), fault)))
                .orElseGet(() -> new PageResult.Problem(
                        status == 429 ? status : 404,
                        visit.say("signin.link.not"),
                        status == 429 ? fault : visit.say("signin.link.not.text")));
    }

    /**
     * @param address where the form is sent
     * @param fault why the password was not taken; empty at first
     */
    public record View(String address, String name, String login, String fault) {}
}
