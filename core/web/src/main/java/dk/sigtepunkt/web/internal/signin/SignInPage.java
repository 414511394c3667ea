package dk.sigtepunkt.web.internal.signin;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.signin.OwnerKeyAttempts;
import dk.sigtepunkt.domain.signin.PasswordSignIn;
import dk.sigtepunkt.security.OpenIdConnect;
import dk.sigtepunkt.security.Session;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Page;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import dk.sigtepunkt.web.internal.page.SignIn;
import dk.sigtepunkt.web.internal.page.SignIn.Told;
import java.util.Optional;

/** The way in: by one's own password, or with the emergency key of the machine's owner. */
final class SignInPage implements Page {
    /** The field of the emergency key. */
    static final String KEY = "token";

    private static final String LOGIN = "login";
    private static final String PASSWORD = "adgangskode";

    private final LayoutFactory frames;
    private final PasswordSignIn passwords;
    private final OwnerKeyAttempts ownerKey;
    private final OpenIdConnect provider;
    private final Entrance entrance;
    private final CodePage code;

    SignInPage(
            LayoutFactory frames,
            PasswordSignIn passwords,
            OwnerKeyAttempts ownerKey,
            OpenIdConnect provider,
            Entrance entrance,
            CodePage code) {
        this.frames = frames;
        this.passwords = passwords;
        this.ownerKey = ownerKey;
        this.provider = provider;
        this.entrance = entrance;
        this.code = code;
    }

    @Override
    public PageResult answer(PageRequest visit, Reading reading) {
        String message = visit.query().containsKey("valgt") ? visit.say("signin.chosen") : "";
        String next = SignIn.own(visit.query().getOrDefault("videre", ""));
        return SignIn.shown(frames, visit, 200, view(new Told("", "", message), "", next));
    }

    PageResult sent(PageRequest visit, Reading reading) {
        return visit.posted().form().containsKey(KEY) ? withKey(visit) : withPassword(visit);
    }

    private PageResult withKey(PageRequest visit) {
        Optional<Session> session = entrance.byEmergencyKey(visit);
        return ownerKey.tried(session::isPresent, visit.visitor().address())
                .fold(
                        taken -> entrance.welcome(session.orElseThrow(), visit),
                        refused -> again(visit, 403, new Told("", refused.sentence(), "")),
                        slowed -> again(visit, 429, new Told("", slowed.how().sentence(), "")));
    }

    private PageResult withPassword(PageRequest visit) {
        String login = visit.field(LOGIN);
        String password = visit.secret(PASSWORD);
        if (login.isEmpty() || password.isEmpty()) {
            return again(visit, 422, fault(visit.say("signin.both")));
        }
        return passwords
                .withPassword(login, password, Optional.empty(), visit.visitor().address(), Actor.Means.PAGE)
                .fold(
                        in -> entrance.enter(in, visit)
                                .orElseGet(() -> again(visit, 403, fault(visit.say("signin.closed")))),
                        needed -> code.ask(visit, 200, needed.ticket(), ""),
                        refused -> again(visit, 403, fault(refused.sentence())),
                        slowed -> again(visit, 429, fault(slowed.how().sentence())));
    }

    private static Told fault(String sentence) {
        return new Told(sentence, "", "");
    }

    private PageResult again(PageRequest visit, int status, Told told) {
        return SignIn.shown(frames, visit, status, view(told, visit.field(LOGIN), SignIn.own(visit.field("videre"))));
    }

    private SignIn.View view(Told told, String login, String next) {
        return new SignIn.View(told, login, next, provider.label().orElse(""));
    }
}
