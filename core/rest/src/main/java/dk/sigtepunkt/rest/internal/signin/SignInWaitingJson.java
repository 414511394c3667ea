package dk.sigtepunkt.rest.internal.signin;

import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.signin.WatchSignIns;
import dk.sigtepunkt.rest.internal.http.InstantText;

/** One that is not let try now. */
public record SignInWaitingJson(String account, String address, int failures, String until, boolean locked) {
    static SignInWaitingJson of(WatchSignIns.Held held) {
        return new SignInWaitingJson(
                held.account().map(AccountId::value).orElse(""),
                held.address(),
                held.failures(),
                InstantText.of(held.until()),
                held.locked());
    }
}
