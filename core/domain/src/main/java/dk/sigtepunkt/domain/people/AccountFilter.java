package dk.sigtepunkt.domain.people;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.accounts.AccountEntry;
import dk.sigtepunkt.domain.accounts.Holding;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which accounts are asked for; each empty for any.
 *
 * @param role the code of one that is held today or is to come
 * @param committee the id of one in which something is held today or is to come
 * @param state a code
 */
public record AccountFilter(String role, String committee, String state) {
    public static final AccountFilter ALL = new AccountFilter("", "", "");

    boolean fits(AccountEntry entry, LocalDate today) {
        boolean held = (role.isEmpty() && committee.isEmpty())
                || entry.holdings().stream().filter(one -> standing(one, today)).anyMatch(this::asked);
        return held && (state.isEmpty() || entry.account().state().code().equals(state));
    }

    private boolean asked(Holding holding) {
        String code = holding.what().fold(own -> own.role().role().code(), standIn -> "", unknown -> unknown.code());
        Optional<CommitteeId> in = holding.what()
                .fold(own -> own.role().committee(), standIn -> Optional.empty(), unknown -> unknown.committee());
        return (role.isEmpty() || code.equals(role))
                && (committee.isEmpty()
                        || in.filter(id -> id.value().equals(committee)).isPresent());
    }

    /** Whether it is held on a day or is to come. */
    public static boolean standing(Holding holding, LocalDate day) {
        LocalDate last = holding.days().to().orElse(LocalDate.MAX);
        return !last.isBefore(day) && !last.isBefore(holding.days().from());
    }
}
