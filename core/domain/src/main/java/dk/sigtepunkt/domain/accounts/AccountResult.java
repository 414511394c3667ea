package dk.sigtepunkt.domain.accounts;

import dk.sigtepunkt.domain.access.Denied;
import java.util.List;
import java.util.function.Function;

/** How a change of accounts or roles went. */
public sealed interface AccountResult {
    default <T> T fold(Function<Done, T> done, Function<Refused, T> refused, Function<Forbidden, T> forbidden) {
        if (this instanceof Done written) {
            return done.apply(written);
        }
        return this instanceof Refused faulty ? refused.apply(faulty) : forbidden.apply((Forbidden) this);
    }

    /**
     * @param account as it is now
     * @param others that were changed with it, as a successor or the chair before
     */
    record Done(AccountEntry account, List<AccountEntry> others) implements AccountResult {
        public Done {
            others = List.copyOf(others);
        }
    }

    record Refused(AccountRefusal why) implements AccountResult {}

    record Forbidden(Denied why) implements AccountResult {}
}
