package dk.sigtepunkt.domain.keys;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.accounts.Account;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.accounts.Accounts;
import dk.sigtepunkt.domain.audit.AuditEntry.About;
import dk.sigtepunkt.domain.audit.AuditLog;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.credentials.Sealing;
import dk.sigtepunkt.domain.credentials.SignInAttempt;
import dk.sigtepunkt.domain.credentials.SignInAttempt.Reason;
import dk.sigtepunkt.domain.credentials.SignInAttempts;
import dk.sigtepunkt.domain.text.Danish;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Knows a person by a key whose private half was shown. Asked anew with each command, so that what is ended, or is no role any
 * more, holds at once.
 */
@Component(service = KnowByKey.class)
public final class KnowByKey {
    private final PersonalKeys keys;
    private final Accounts accounts;
    private final SignInAttempts attempts;
    private final Sealing sealing;
    private final AuditLog log;
    private final Clock clock;

    @Activate
    public KnowByKey(
            @Reference PersonalKeys keys,
            @Reference Accounts accounts,
            @Reference SignInAttempts attempts,
            @Reference Sealing sealing,
            @Reference AuditLog log,
            @Reference Clock clock) {
        this.keys = keys;
        this.accounts = accounts;
        this.attempts = attempts;
        this.sealing = sealing;
        this.log = log;
        this.clock = clock;
    }

    /** @return the person with the roles of today; empty when nobody gets in by it */
    public Optional<Actor> person(String fingerprint) {
        return fault(fingerprint).isPresent()
                ? Optional.empty()
                : keys.find(fingerprint).map(PersonalKey::account).map(this::actor);
    }

    private Actor actor(AccountId account) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Danish.ZONE);
        return Actor.person(Actor.Means.CONSOLE, account.value(), accounts.roles(account, today));
    }

    private Optional<Reason> fault(String fingerprint) {
        Optional<PersonalKey> key = keys.find(fingerprint);
        if (key.isEmpty()) {
            return Optional.of(Reason.UNKNOWN_SSH_KEY);
        }
        if (!key.get().holds()) {
            return Optional.of(Reason.ENDED_SSH_KEY);
        }
        boolean active =
                accounts.find(key.get().account()).filter(Account::active).isPresent();
        return active ? Optional.empty() : Optional.of(Reason.NOT_ACTIVE);
    }

    /** Notes that somebody came in by it. */
    public void entered(String fingerprint) {
        Instant now = clock.instant();
        keys.find(fingerprint).ifPresent(key -> {
            if (key.due(now)) {
                keys.used(key.id(), now);
            }
            log.note(AuditNote.done(
                    now,
                    actor(key.account()),
                    "signed-in",
                    About.of("ssh-key", key.id().value())));
        });
    }

    /**
     * Notes for operations that nobody came in by it.
     *
     * @param address where it was tried from
     */
    public void turnedAway(String fingerprint, String address) {
        fault(fingerprint)
                .ifPresent(reason -> attempts.failed(new SignInAttempt(
                        clock.instant(),
                        sealing.keyed("ssh-key:" + fingerprint),
                        keys.find(fingerprint).map(PersonalKey::account),
                        address,
                        reason)));
    }
}
