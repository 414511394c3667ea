package dk.sigtepunkt.web.internal.signin;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.signin.PasswordSignIn;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Page;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import dk.sigtepunkt.web.internal.page.SignIn;

/** The second half of signing in, for who has an app that makes codes. The ticket says that the password was right. */
final class CodePage implements Page {
    static final String ADDRESS = "/log-ind/kode";

    private static final String TICKET = "billet";

    private final LayoutFactory frames;
    private final PasswordSignIn passwords;
    private final Entrance entrance;

    CodePage(LayoutFactory frames, PasswordSignIn passwords, Entrance entrance) {
        this.frames = frames;
        this.passwords = passwords;
        this.entrance = entrance;
    }

    /** Nobody can begin here: the password comes first. */
    @Override
    public PageResult answer(PageRequest visit, Reading reading) {
        return PageResult.seeOther(SignIn.PATH);
    }

    PageResult ask(PageRequest visit, int status, String ticket, String fault) {
        return new PageResult.Shown(
                status,
                "signin/code",
                frames.plain(visit, visit.say("signin.code")),
                new View(fault, ticket, SignIn.own(visit.field("videre"))));
    }

    PageResult sent(PageRequest visit, Reading reading) {
        String ticket = visit.field(TICKET);
        String code = visit.field("kode");
        if (code.isEmpty()) {
            return ask(visit, 422, ticket, visit.say("signin.code.empty"));
        }
        return passwords
                .withCode(ticket, code, visit.visitor().address(), Actor.Means.PAGE)
                .fold(
                        in -> entrance.enter(in, visit)
                                .orElseGet(() -> ask(visit, 403, ticket, visit.say("signin.closed"))),
                        needed -> ask(visit, 422, needed.ticket(), visit.say("signin.code.empty")),
                        refused -> ask(visit, 403, ticket, refused.sentence()),
                        slowed -> ask(visit, 429, ticket, slowed.how().sentence()));
    }

    /**
     * @param fault why the code was not taken; empty at first
     * @param next where to go when signed in; empty for the usual page
     */
    public record View(String fault, String ticket, String next) {}
}
