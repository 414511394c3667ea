package dk.sigtepunkt.rest.internal.accounts;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.accounts.AccountEntry;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.accounts.AccountOrder;
import dk.sigtepunkt.domain.accounts.AccountRefusal;
import dk.sigtepunkt.domain.accounts.AccountResult;
import dk.sigtepunkt.domain.people.SeeAccounts;
import dk.sigtepunkt.rest.internal.http.Problem;
import dk.sigtepunkt.rest.internal.http.ProblemKind;
import dk.sigtepunkt.rest.internal.http.SeenVersion;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** What the resources about one account have in common. */
final class AccountAnswers {
    private AccountAnswers() {}

    /** @throws Problem when it cannot be an account's id */
    static AccountId id(String written) {
        return AccountId.find(written).orElseThrow(AccountAnswers::unknown);
    }

    static AccountEntry found(SeeAccounts accounts, String written, Actor actor) {
        return accounts.find(id(written), actor).fold(entry -> entry.orElseThrow(AccountAnswers::unknown), why -> {
            throw Problem.denied(why);
        });
    }

    private static Problem unknown() {
        return Problem.of(ProblemKind.UNKNOWN_ACCOUNT, "accounts.unknown");
    }

    /**
     * @param ifMatch the version that was looked at, as the answer's ETag had it
     * @throws Problem when none was sent: somebody else's change would be lost
     */
    static AccountOrder order(String written, @Nullable String ifMatch, String reason) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Problem.of(ProblemKind.NO_VERSION, "accounts.no-version");
        }
        String version = ifMatch.strip().replaceAll("^\"|\"$", "");
        return new AccountOrder(id(written), version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : -1, reason);
    }

    /** @throws Problem when it was not done */
    static AccountEntry done(AccountResult result) {
        return result.fold(
                AccountResult.Done::account,
                not -> {
                    throw refused(not.why());
                },
                forbidden -> {
                    throw Problem.denied(forbidden.why());
                });
    }

    static Problem refused(AccountRefusal why) {
        return Problem.objection(
                switch (why.reason()) {
                    // The code is another thing's, which is told of a committee.
                    case NOT_ACTIVE -> ProblemKind.ACCOUNT_CLOSED;
                    default -> ProblemKind.ofOutcome(why.reason().code());
                },
                why.sentence());
    }

    /** The account as it is now, with the version that who changes it next sends back. */
    static Response shown(Response.ResponseBuilder answer, AccountEntry entry) {
        return SeenVersion.told(
                answer.entity(AccountJson.of(entry)), entry.account().version());
    }
}
