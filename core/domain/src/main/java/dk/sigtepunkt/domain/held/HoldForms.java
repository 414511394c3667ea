package dk.sigtepunkt.domain.held;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Policy;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.credentials.Sealing;
import dk.sigtepunkt.domain.sessions.OpenSession;
import dk.sigtepunkt.domain.sessions.SessionId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Nothing that somebody wrote is lost because the session was over when it was sent. Only for a session that there was, so that
 * nobody unknown can fill the database; one form for each, so that nobody known can; and only for whose session it was.
 */
@Component(service = HoldForms.class)
public final class HoldForms {
    /** So long is it held. */
    public static final Duration HELD = Duration.ofHours(24);

    private static final String ABOUT = "held-form:";

    private final HeldFormStore store;
    private final Sealing sealing;
    private final Clock clock;

    @Activate
    public HoldForms(@Reference HeldFormStore store, @Reference Sealing sealing, @Reference Clock clock) {
        this.store = store;
        this.sealing = sealing;
        this.clock = clock;
    }

    /**
     * Holds a form that came when its session was over; secrets in it are left out.
     *
     * @return false when it is not held: the session is open, nothing that may be kept stands in the form, or too much
     */
    public boolean hold(OpenSession ended, String path, Map<String, String> fields) {
        Instant now = clock.instant();
        HeldForm form = new HeldForm(ended.id(), path, HeldForm.withoutSecrets(fields), now);
        String written = form.written();
        boolean fits = written.length() <= HeldForm.LARGEST && path.length() <= SealedForm.LONGEST_PATH;
        if (!ended.over(now) || form.fields().isEmpty() || !fits) {
            return false;
        }
        store.hold(
                new SealedForm(ended.id(), ended.account(), path, sealing.seal(written, about(ended.id())), now),
                now.minus(HELD));
        return true;
    }

    /** One's own that are held, the last first; none for who has none. */
    public List<HeldForm> own(Actor actor) {
        if (isNobody(actor)) {
            return List.of();
        }
        Instant first = clock.instant().minus(HELD);
        return store.of(account(actor)).stream()
                .filter(form -> form.at().isAfter(first))
                .flatMap(form -> opened(form).stream())
                .toList();
    }

    /** It was sent again, or is not wanted any more; one that is another's stays. */
    public void forget(SessionId session, Actor actor) {
        if (!isNobody(actor)) {
            store.forget(session, account(actor));
        }
    }

    private static boolean isNobody(Actor actor) {
        return Policy.HOUSE.objectionToOwn(actor).isPresent();
    }

    /** Empty when it was sealed with a key that is not there any more. */
    private Optional<HeldForm> opened(SealedForm form) {
        return sealing.open(form.sealed(), about(form.session()))
                .map(written -> new HeldForm(form.session(), form.path(), HeldForm.read(written), form.at()));
    }

    private static String about(SessionId session) {
        return ABOUT + session.value();
    }

    private static Optional<AccountId> account(Actor actor) {
        return actor.standing() == Actor.Standing.OWNER ? Optional.empty() : Optional.of(new AccountId(actor.name()));
    }
}
