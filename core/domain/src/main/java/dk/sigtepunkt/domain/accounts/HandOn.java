package dk.sigtepunkt.domain.accounts;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.accounts.Holding.Days;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an account leaves behind, and how somebody else gets it in the same transaction. */
final class HandOn {
    private static final String ROLE = "role";

    private final AccountRules rules;

    HandOn(AccountRules rules) {
        this.rules = rules;
    }

    /** What would be nobody's: its own roles of today and of days to come. */
    static List<Belonging> of(AccountEntry entry, LocalDate today) {
        return entry.holdings().stream()
                .filter(one -> !one.days().last().isBefore(today))
                .filter(one -> !one.days().last().isBefore(one.days().from()))
                .flatMap(one -> one
                        .what()
                        .fold(
                                own -> Optional.of(belonging(own.role().role(), one.committee())),
                                standIn -> Optional.<Belonging>empty(),
                                unknown -> Optional.<Belonging>empty())
                        .stream())
                .toList();
    }

    private static Belonging belonging(Role role, Optional<CommitteeId> committee) {
        return new Belonging(ROLE, role.code(), committee);
    }

    /** Closed, with all that it held ended today; what it stood in for and who stood in for it end too. */
    List<AccountEntry> leaving(AccountEntry entry, Instant at, Optional<AccountId> successor) {
        List<AccountEntry> changed = new ArrayList<>();
        AccountEntry left = entry;
        for (Holding one : open(entry)) {
            left = rules.endedNow(left, one);
        }
        changed.add(left.deactivated(at));
        List<AccountEntry> released = rules.withoutStandIns(entry.id());
        if (successor.isPresent()) {
            AccountId id = successor.get();
            rules.other(entry.id(), id);
            AccountEntry taker = rules.active(rules.known(id));
            changed.add(taken(
                    released.stream()
                            .filter(one -> one.id().equals(id))
                            .findFirst()
                            .orElse(taker),
                    entry));
        }
        released.stream()
                .filter(one -> !successor.equals(Optional.of(one.id())))
                .forEach(changed::add);
        return changed;
    }

    private AccountEntry taken(AccountEntry taker, AccountEntry from) {
        AccountEntry richer = taker;
        for (Holding one : open(from)) {
            LocalDate first =
                    one.days().from().isAfter(rules.today()) ? one.days().from() : rules.today();
            Days days = new Days(first, one.days().to());
            if (one.what() instanceof Holding.Own && !covered(richer, one, days)) {
                richer = rules.handed(richer, one.what(), days);
            }
        }
        return richer;
    }

    /** Whether the successor has it anyway for as long. */
    private static boolean covered(AccountEntry taker, Holding holding, Days days) {
        return taker.holdings().stream()
                .filter(one -> one.what().equals(holding.what()))
                .anyMatch(one -> !one.days().from().isAfter(days.from())
                        && !one.days().last().isBefore(days.last()));
    }

    private List<Holding> open(AccountEntry entry) {
        return entry.holdings().stream().filter(rules::open).toList();
    }
}
