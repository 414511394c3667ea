package dk.sigtepunkt.domain.signin;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.audit.AuditEntry.About;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.credentials.Sealing;
import dk.sigtepunkt.domain.credentials.SecondFactors;
import dk.sigtepunkt.domain.credentials.SignInAttempt.Reason;
import dk.sigtepunkt.domain.credentials.StoredFactor;
import dk.sigtepunkt.domain.credentials.StoredPassword;
import dk.sigtepunkt.domain.signin.PasswordSignIn.Proof;
import dk.sigtepunkt.domain.text.Sha256;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whether a code is one that an account takes, and the ticket between the password and the code. */
@Component(service = CodeCheck.class)
public final class CodeCheck {
    private static final Duration TIME_FOR_CODE = Duration.ofMinutes(5);
    private static final String TICKET = "sign-in";
    private static final Pattern GAPS = Pattern.compile("[\\s-]+");
    private static final int PARTS = 3;

    private final SecondFactors factors;
    private final Sealing sealing;
    private final Clock clock;

    @Activate
    public CodeCheck(@Reference SecondFactors factors, @Reference Sealing sealing, @Reference Clock clock) {
        this.factors = factors;
        this.sealing = sealing;
        this.clock = clock;
    }

    /**
     * @param fault why it is not taken; empty when it is
     * @param proof what it shows together with the password
     */
    record Verdict(Optional<Reason> fault, Proof proof) {
        static Verdict not(Reason fault) {
            return new Verdict(Optional.of(fault), Proof.PASSWORD);
        }
    }

    boolean asked(AccountId account) {
        return factors.find(account).filter(StoredFactor::confirmed).isPresent();
    }

    /** Takes a code of the app or a recovery code, each once. */
    Verdict taken(String written, AccountId account, Actor actor) {
        String code = plain(written);
        if (!Totp.looksLikeOne(code)) {
            Instant now = clock.instant();
            AuditNote note = AuditNote.done(now, actor, "recovery-code-used", About.of("account", account.value()));
            return factors.takeRecovery(account, Sha256.hex(code), now, note)
                    ? new Verdict(Optional.empty(), Proof.PASSWORD_AND_RECOVERY_CODE)
                    : Verdict.not(Reason.WRONG_CODE);
        }
        Optional<StoredFactor> factor = factors.find(account).filter(StoredFactor::confirmed);
        if (factor.isEmpty()) {
            return Verdict.not(Reason.WRONG_CODE);
        }
        Optional<byte[]> secret = secret(account, factor.get());
        if (secret.isEmpty()) {
            return Verdict.not(Reason.UNREADABLE_SECRET);
        }
        OptionalLong step = Totp.stepOf(code, secret.get(), clock.instant());
        if (step.isEmpty()) {
            return Verdict.not(Reason.WRONG_CODE);
        }
        return factors.take(account, step.getAsLong())
                ? new Verdict(Optional.empty(), Proof.PASSWORD_AND_CODE)
                : Verdict.not(Reason.USED_CODE);
    }

    /** Without the gaps that apps and people put in. */
    static String plain(String written) {
        return GAPS.matcher(written).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** Empty when it was sealed with another key. */
    Optional<byte[]> secret(AccountId account, StoredFactor factor) {
        return sealing.open(factor.sealed(), about(account)).map(Base32::bytes);
    }

    String sealed(AccountId account, byte[] secret) {
        return sealing.seal(Base32.of(secret), about(account));
    }

    private static String about(AccountId account) {
        return "second-factor:" + account;
    }

    /** That somebody has shown the password. */
    String ticket(AccountId account, StoredPassword stored, Instant now) {
        long until = now.plus(TIME_FOR_CODE).getEpochSecond();
        return sealing.seal("%s|%d|%s".formatted(account, until, Sha256.hex(stored.hash())), TICKET);
    }

    /** @param passwordHash SHA-256 of the stored hash that was matched */
    record Opened(AccountId account, String passwordHash) {
        /** Whether the password is still the same. */
        boolean of(StoredPassword stored) {
            return passwordHash.equals(Sha256.hex(stored.hash()));
        }
    }

    Optional<Opened> opened(String ticket, Instant now) {
        return sealing.open(ticket, TICKET)
                .map(text -> text.split("\\|"))
                .filter(parts -> parts.length == PARTS && now.getEpochSecond() < Long.parseLong(parts[1]))
                .flatMap(parts -> AccountId.find(parts[0]).map(account -> new Opened(account, parts[2])));
    }
}
