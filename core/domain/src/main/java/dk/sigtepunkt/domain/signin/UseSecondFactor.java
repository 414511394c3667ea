package dk.sigtepunkt.domain.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Denied;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.accounts.AccountName;
import dk.sigtepunkt.domain.accounts.Accounts;
import dk.sigtepunkt.domain.audit.AuditEntry.About;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.credentials.SecondFactors;
import dk.sigtepunkt.domain.credentials.SignInAttempt.Reason;
import dk.sigtepunkt.domain.credentials.StoredFactor;
import dk.sigtepunkt.domain.door.FrontDoor;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.Sha256;
import java.net.URLEncoder;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The door by which somebody adds an app that makes codes, and by which an administrator takes it away again. */
@Component(service = UseSecondFactor.class)
public final class UseSecondFactor {
    /** How many recovery codes there are. */
    public static final int RECOVERY_CODES = 10;

    private static final int SECRET_BYTES = 20;
    private static final int RECOVERY_GROUPS = 5;
    private static final String ISSUER = "Sigtepunkt";

    private final Accounts accounts;
    private final SecondFactors factors;
    private final CodeCheck codes;
    private final KnownPassword known;
    private final FrontDoor door;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final SignInWords words = SignInWords.in(Danish.LOCALE);

    @Activate
    public UseSecondFactor(
            @Reference Accounts accounts,
            @Reference SecondFactors factors,
            @Reference CodeCheck codes,
            @Reference KnownPassword known,
            @Reference FrontDoor door,
            @Reference Clock clock) {
        this.accounts = accounts;
        this.factors = factors;
        this.codes = codes;
        this.known = known;
        this.door = door;
        this.clock = clock;
    }

    /** How an account stands; empty when nobody's own account was asked about. */
    public Optional<Standing> own(Actor actor) {
        return ChangePassword.self(actor).map(self -> new Standing(codes.asked(self), factors.recoveryLeft(self)));
    }

    /** @param recoveryLeft how many recovery codes have not been used */
    public record Standing(boolean on, int recoveryLeft) {}

    /**
     * Makes a secret for the app; codes are asked for once it is confirmed.
     *
     * @param password once more, so that a left screen is not enough
     */
    public Result begin(String password, Actor actor, String address) {
        return withPassword(password, actor, address, this::begun);
    }

    private Result begun(AccountId account, Actor actor) {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        String sealed = codes.sealed(account, secret);
        if (!factors.begin(account, sealed, own(actor, account, "second-factor-begun"))) {
            return new Refused(words.factorThere());
        }
        String shown = Base32.of(secret);
        String login = accounts.name(account).map(AccountName::login).orElse(account.value());
        return new Begun(
                shown,
                "otpauth://totp/%s:%s?secret=%s&issuer=%s&algorithm=SHA1&digits=6&period=30"
                        .formatted(ISSUER, encoded(login), shown, ISSUER));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }

    /** Shows that the app makes the right codes; from now on they are asked for. */
    public Result confirm(String code, Actor actor) {
        Optional<AccountId> self = ChangePassword.self(actor);
        if (self.isEmpty()) {
            return new Forbidden(ChangePassword.denied(actor));
        }
        Optional<StoredFactor> begun = factors.find(self.get()).filter(factor -> !factor.confirmed());
        if (begun.isEmpty()) {
            return new Refused(words.noFactor());
        }
        OptionalLong step = codes.secret(self.get(), begun.get())
                .map(secret -> Totp.stepOf(CodeCheck.plain(code), secret, clock.instant()))
                .orElse(OptionalLong.empty());
        if (step.isEmpty()) {
            return new Refused(words.wrongCode());
        }
        List<String> recovery = recovery();
        AuditNote note = own(actor, self.get(), "second-factor-confirmed");
        return factors.confirm(self.get(), begun.get(), step.getAsLong(), hashes(recovery), note)
                ? new Codes(recovery)
                : new Refused(words.noFactor());
    }

    /**
     * Makes new recovery codes; the old ones count no longer.
     *
     * @param password once more, so that a left screen is not enough
     */
    public Result renewRecovery(String password, Actor actor, String address) {
        return withPassword(password, actor, address, (account, who) -> {
            if (!codes.asked(account)) {
                return new Refused(words.noFactor());
            }
            List<String> recovery = recovery();
            factors.renewRecovery(account, hashes(recovery), own(who, account, "recovery-codes-renewed"));
            return new Codes(recovery);
        });
    }

    /**
     * By somebody for the own account.
     *
     * @param code of the app, or a recovery code: a left screen is not enough
     */
    public Result offOwn(String code, Actor actor, String address) {
        Optional<AccountId> self = ChangePassword.self(actor);
        if (self.isEmpty()) {
            return new Forbidden(ChangePassword.denied(actor));
        }
        if (!codes.asked(self.get())) {
            return new Refused(words.noFactor());
        }
        KnownPassword.Answer answer = known.ask(
                self.get(), address, () -> codes.taken(code, self.get(), actor).fault());
        if (answer.slowed().isPresent()) {
            return new Slowed(answer.slowed().get());
        }
        if (!answer.right()) {
            return new Refused(
                    answer.fault().filter(Reason.USED_CODE::equals).isPresent() ? words.usedCode() : words.wrongCode());
        }
        return factors.off(self.get(), own(actor, self.get(), "second-factor-off"))
                ? new Off(self.get())
                : new Refused(words.noFactor());
    }

    /** By an administrator, for somebody who has lost the app and the recovery codes. */
    public Result off(AccountId account, Actor actor) {
        Optional<Denied> denied = door.objection(actor, Permission.MANAGE_ACCOUNTS, Where.EVERYWHERE);
        if (denied.isPresent()) {
            return new Forbidden(denied.get());
        }
        AuditNote note = AuditNote.done(
                clock.instant(),
                actor,
                Permission.MANAGE_ACCOUNTS,
                "second-factor-off",
                About.of("account", account.value()));
        return factors.off(account, note) ? new Off(account) : new Refused(words.noFactor());
    }

    /** What somebody does to the own account. */
    @FunctionalInterface
    private interface Deed {
        Result of(AccountId account, Actor actor);
    }

    private Result withPassword(String password, Actor actor, String address, Deed deed) {
        Optional<AccountId> self = ChangePassword.self(actor);
        if (self.isEmpty()) {
            return new Forbidden(ChangePassword.denied(actor));
        }
        KnownPassword.Answer answer = known.ask(self.get(), password, address);
        if (answer.slowed().isPresent()) {
            return new Slowed(answer.slowed().get());
        }
        return answer.right() ? deed.of(self.get(), actor) : new Refused(words.wrongOldPassword());
    }

    private AuditNote own(Actor actor, AccountId account, String act) {
        return AuditNote.done(clock.instant(), actor, act, About.of("account", account.value()));
    }

    private List<String> recovery() {
        return Stream.generate(() -> Secret.written(RECOVERY_GROUPS, random))
                .limit(RECOVERY_CODES)
                .toList();
    }

    private static List<String> hashes(List<String> recovery) {
        return recovery.stream().map(CodeCheck::plain).map(Sha256::hex).toList();
    }

    /** How it went. */
    public sealed interface Result permits Begun, Codes, Off, Refused, Slowed, Forbidden {
        default <T> T fold(
                Function<Begun, T> begun,
                Function<Codes, T> codes,
                Function<Off, T> off,
                Function<Refused, T> refused,
                Function<Slowed, T> slowed,
                Function<Forbidden, T> forbidden) {
            if (this instanceof Begun secret) {
                return begun.apply(secret);
            }
            if (this instanceof Codes made) {
                return codes.apply(made);
            }
            if (this instanceof Off done) {
                return off.apply(done);
            }
            if (this instanceof Refused wrong) {
                return refused.apply(wrong);
            }
            return this instanceof Slowed waiting ? slowed.apply(waiting) : forbidden.apply((Forbidden) this);
        }
    }

    /**
     * @param secret for an app that cannot read the picture, Base32
     * @param uri {@code otpauth://…}, for the picture
     */
    public record Begun(String secret, String uri) implements Result {
        /** Leaves the secret out, so that no log can hold it. */
        @Override
        public String toString() {
            return "Begun[…]";
        }
    }

    /** @param recovery kept nowhere, so they are shown now or never */
    public record Codes(List<String> recovery) implements Result {
        public Codes {
            recovery = List.copyOf(recovery);
        }

        /** Leaves the codes out, so that no log can hold them. */
        @Override
        public String toString() {
            return "Codes[…]";
        }
    }

    public record Off(AccountId account) implements Result {}

    /** @param sentence plain Danish with its full stop: what is wrong and what to do */
    public record Refused(String sentence) implements Result {}

    public record Slowed(SlowedDown how) implements Result {}

    public record Forbidden(Denied why) implements Result {}
}
