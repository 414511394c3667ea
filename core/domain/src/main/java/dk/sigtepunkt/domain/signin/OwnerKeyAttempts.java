package dk.sigtepunkt.domain.signin;

import dk.sigtepunkt.domain.credentials.SignInAttempt.Reason;
import dk.sigtepunkt.domain.text.Danish;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The brake on the key of the machine's owner. It has 256 random bits, so the brake is on noise and not on guessing: the right
 * key is taken at once whatever came before, also when the database does not answer; wrong ones are counted by address.
 */
@Component(service = OwnerKeyAttempts.class)
public final class OwnerKeyAttempts {
    private final Tries tries;
    private final SignInWords words = SignInWords.in(Danish.LOCALE);

    @Activate
    public OwnerKeyAttempts(@Reference Tries tries) {
        this.tries = tries;
    }

    /**
     * @param right whether it is the key; compares in constant time
     * @param address where it comes from, as far as that can be believed
     */
    public Result tried(BooleanSupplier right, String address) {
        if (right.getAsBoolean()) {
            return new Taken();
        }
        Tries.Admission admission = tries.from(address);
        if (admission instanceof SlowedDown slowed) {
            return new Slowed(slowed);
        }
        ((Tries.Try) admission).wrong(Reason.WRONG_OWNER_KEY);
        return new Refused(words.wrongOwnerKey());
    }

    /** How it went. */
    public sealed interface Result permits Taken, Refused, Slowed {
        default <T> T fold(Function<Taken, T> taken, Function<Refused, T> refused, Function<Slowed, T> slowed) {
            if (this instanceof Taken right) {
                return taken.apply(right);
            }
            return this instanceof Refused wrong ? refused.apply(wrong) : slowed.apply((Slowed) this);
        }
    }

    public record Taken() implements Result {}

    /** @param sentence plain Danish with its full stop: what is wrong and what to do */
    public record Refused(String sentence) implements Result {}

    public record Slowed(SlowedDown how) implements Result {}
}
