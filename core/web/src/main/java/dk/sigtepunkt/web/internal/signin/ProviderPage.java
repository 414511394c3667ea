package dk.sigtepunkt.web.internal.signin;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.oidc.OidcRefusal;
import dk.sigtepunkt.domain.oidc.OidcSignIn;
import dk.sigtepunkt.domain.signin.ProviderAttempts;
import dk.sigtepunkt.security.OpenIdConnect;
import dk.sigtepunkt.security.OpenIdConnect.ProviderAnswer;
import dk.sigtepunkt.web.internal.page.AttemptCookie;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import dk.sigtepunkt.web.internal.page.SignIn;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The way in by the organisation's own provider: off to it, back from it, and out of it again. */
final class ProviderPage {
    static final String ADDRESS = "/log-ind/oidc";
    static final String BACK = ADDRESS + "/retur";
    static final String OUT = ADDRESS + "/ud";

    private static final Logger LOG = LoggerFactory.getLogger(ProviderPage.class);

    private final LayoutFactory frames;
    private final OpenIdConnect provider;
    private final OidcSignIn people;
    private final ProviderAttempts attempts;
    private final Entrance entrance;

    ProviderPage(
            LayoutFactory frames,
            OpenIdConnect provider,
            OidcSignIn people,
            ProviderAttempts attempts,
            Entrance entrance) {
        this.frames = frames;
        this.provider = provider;
        this.people = people;
        this.attempts = attempts;
        this.entrance = entrance;
    }

    /** A link leads here and no form, which a browser lets go to our own site alone. */
    PageResult depart(PageRequest visit, Reading reading) {
        String next = SignIn.own(visit.query().getOrDefault("videre", ""));
        return provider.depart(next)
                .fold(
                        leaving -> new PageResult.Elsewhere(
                                303,
                                leaving.address().toString(),
                                Optional.of(AttemptCookie.of(
                                        leaving.secret(),
                                        ADDRESS,
                                        visit.visitor().secure()))),
                        not -> refused(visit, not.why()));
    }

    PageResult arrive(PageRequest visit, Reading reading) {
        ProviderAnswer answer =
                new ProviderAnswer(said(visit, "code"), said(visit, "state"), said(visit, "error"), said(visit, "iss"));
        return provider.arrive(answer, visit.visitor().attempt())
                .fold(proven -> known(visit, proven), not -> refused(visit, not.why()));
    }

    private static Optional<String> said(PageRequest visit, String name) {
        return Optional.ofNullable(visit.query().get(name));
    }

    private PageResult known(PageRequest visit, OpenIdConnect.Proven proven) {
        return people.signIn(proven.person(), Actor.Means.PAGE)
                .fold(
                        in -> {
                            if (!in.unknown().isEmpty()) {
                                LOG.info("claims that give nothing here: {}", in.unknown());
                            }
                            return entrance.enter(in.account(), SignIn.own(proven.nextPath()), visit)
                                    .orElseGet(() -> problem(visit, 403, visit.say("signin.closed")));
                        },
                        refused -> refused(visit, refused.why()));
    }

    private PageResult refused(PageRequest visit, OidcRefusal why) {
        LOG.info("somebody did not get in by the provider: {}", why.reason().code());
        attempts.refused(why.reason(), visit.visitor().address());
        return problem(visit, status(why.reason()), why.sentence());
    }

    private static int status(OidcRefusal.Reason reason) {
        return switch (reason) {
            case OFF -> 404;
            case TOO_MANY_ATTEMPTS -> 429;
            case PROVIDER_DOWN, PROVIDER_GARBAGE -> 502;
            default -> 403;
        };
    }

    private static PageResult problem(PageRequest visit, int status, String sentence) {
        return new PageResult.Problem(
                status,
                visit.say("signin.provider.not"),
                sentence,
                List.of(new Link(SignIn.PATH, visit.say("signin.again"))));
    }

    /** Out here already; the provider may still know the browser. */
    PageResult out(PageRequest visit, Reading reading) {
        String address = provider.signOut(Optional.empty()).map(URI::toString).orElse("");
        return provider.label()
                .<PageResult>map(label -> new PageResult.Shown(
                        200, "signin/signed-out", frames.plain(visit, visit.say("signin.out")), new View(address)))
                .orElseGet(() -> PageResult.seeOther("/"));
    }

    /** @param address where one signs out there; empty when there is no such place */
    public record View(String address) {}
}
