package dk.sigtepunkt.rest.internal.accounts;

import dk.sigtepunkt.domain.accounts.AccountEntry;
import dk.sigtepunkt.domain.accounts.AccountName;
import dk.sigtepunkt.rest.internal.http.InstantText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An account with all that it holds and held.
 *
 * @param kind person or system
 * @param state active, deactivated or erased
 * @param name null of one that is erased
 * @param version sent back in If-Match by who changes it
 */
public record AccountJson(
        String id,
        String kind,
        String state,
        @Nullable String name,
        @Nullable String login,
        String createdAt,
        @Nullable String deactivatedAt,
        int version,
        List<HeldRoleJson> roles) {
    static AccountJson of(AccountEntry entry) {
        return new AccountJson(
                entry.id().value(),
                entry.account().kind().code(),
                entry.account().state().code(),
                entry.name().map(AccountName::name).orElse(null),
                entry.name().map(AccountName::login).orElse(null),
                InstantText.of(entry.account().createdAt()),
                entry.deactivatedAt().map(InstantText::of).orElse(null),
                entry.account().version(),
                entry.holdings().stream().map(HeldRoleJson::of).toList());
    }
}
