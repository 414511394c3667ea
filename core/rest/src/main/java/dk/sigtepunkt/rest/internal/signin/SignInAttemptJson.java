package dk.sigtepunkt.rest.internal.signin;

import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.credentials.SignInAttempt;
import dk.sigtepunkt.rest.internal.http.InstantText;

/** One that failed; what was written as login or password is kept nowhere. */
public record SignInAttemptJson(String at, String account, String address, String reason) {
    static SignInAttemptJson of(SignInAttempt attempt) {
        return new SignInAttemptJson(
                InstantText.of(attempt.at()),
                attempt.account().map(AccountId::value).orElse(""),
                attempt.address(),
                attempt.reason().code());
    }
}
