package dk.sigtepunkt.rest.internal.accounts;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.accounts.Holding;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an account holds or held.
 *
 * @param number by which it is ended
 * @param role a code; null for who stands in
 * @param committee the one it is held in; null for none
 * @param standsInFor whose roles these are; null for a role of its own
 * @param from the first day
 * @param to the last; null for no end
 */
public record HeldRoleJson(
        long number,
        @Nullable String role,
        @Nullable String committee,
        @Nullable String standsInFor,
        String from,
        @Nullable String to,
        String givenBy,
        @Nullable String endedBy) {
    static HeldRoleJson of(Holding holding) {
        return new HeldRoleJson(
                holding.id(),
                holding.what()
                        .fold(
                                own -> Optional.of(own.role().role().code()),
                                standIn -> Optional.<String>empty(),
                                unknown -> Optional.of(unknown.code()))
                        .orElse(null),
                holding.what()
                        .fold(
                                own -> own.role().committee(),
                                standIn -> Optional.<CommitteeId>empty(),
                                unknown -> unknown.committee())
                        .map(CommitteeId::value)
                        .orElse(null),
                holding.what()
                        .fold(
                                own -> Optional.<String>empty(),
                                standIn -> Optional.of(standIn.of().value()),
                                unknown -> Optional.<String>empty())
                        .orElse(null),
                holding.days().from().toString(),
                holding.days().to().map(LocalDate::toString).orElse(null),
                holding.given().by(),
                holding.ended().map(Holding.Stamp::by).orElse(null));
    }
}
