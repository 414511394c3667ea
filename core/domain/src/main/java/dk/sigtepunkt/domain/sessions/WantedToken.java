package dk.sigtepunkt.domain.sessions;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.accounts.AccountId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A key that somebody asks for.
 *
 * @param account another system's; empty for one's own
 * @param label what it is for
 * @param permissions what it can be used for; what the account may not stays out, today and later
 * @param committees where it can be used; empty for everywhere
 * @param lastDay the last day on which it can be used
 */
public record WantedToken(
        Optional<AccountId> account,
        String label,
        Set<Permission> permissions,
        Set<CommitteeId> committees,
        LocalDate lastDay) {
    public WantedToken {
        permissions = Set.copyOf(permissions);
        committees = Set.copyOf(committees);
    }
}
