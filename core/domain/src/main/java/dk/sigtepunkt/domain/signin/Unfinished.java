package dk.sigtepunkt.domain.signin;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.credentials.Credentials;
import dk.sigtepunkt.domain.credentials.SignInSettings;
import dk.sigtepunkt.domain.credentials.StoredPassword;
import dk.sigtepunkt.domain.sessions.SignInMeans;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What somebody who has signed in must do before anything else. Asked on each request, so that no way leads around it. */
@Component(service = Unfinished.class)
public final class Unfinished {
    private final Credentials credentials;
    private final CodeCheck codes;
    private final SignInSettings settings;

    @Activate
    public Unfinished(
            @Reference Credentials credentials, @Reference CodeCheck codes, @Reference SignInSettings settings) {
        this.credentials = credentials;
        this.codes = codes;
        this.settings = settings;
    }

    /** What comes first. */
    public enum Step {
        /** The password was given to the person, so another one knows it. */
        CHOOSE_PASSWORD,
        /** An administrator has no app that makes codes, and the installation asks for one. */
        ADD_FACTOR
    }

    /**
     * @param means by what the session began; whoever came by another system or by the emergency key has nothing to do here
     * @return empty where the way is open
     */
    public Optional<Step> first(Actor actor, SignInMeans means) {
        boolean password = means == SignInMeans.PASSWORD || means == SignInMeans.SECOND_FACTOR;
        Optional<AccountId> account = ChangePassword.self(actor).filter(one -> password);
        if (account.isEmpty()) {
            return Optional.empty();
        }
        if (credentials.find(account.get()).flatMap(StoredPassword::oneTime).isPresent()) {
            return Optional.of(Step.CHOOSE_PASSWORD);
        }
        boolean bare = settings.administratorsNeedSecondFactor()
                && actor.roles().stream().anyMatch(held -> held.role() == Role.ADMINISTRATOR)
                && !codes.asked(account.get());
        return bare ? Optional.of(Step.ADD_FACTOR) : Optional.empty();
    }
}
