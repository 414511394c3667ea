package dk.sigtepunkt.web.internal.work;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.accounts.AccountBook;
import dk.sigtepunkt.domain.accounts.AccountEntry;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.accounts.AccountWords;
import dk.sigtepunkt.domain.accounts.Holding;
import dk.sigtepunkt.web.internal.page.PageRequest;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** As what somebody has to do with a committee, in words: one's own roles, and those of others whom one stands in for. */
record RolesToday(Actor actor, AccountBook book, LocalDate today) {
    /** The bound ones first; none for the owner of the machine. */
    List<String> in(CommitteeId committee, PageRequest visit) {
        AccountWords words = AccountWords.in(visit.words().language());
        Set<HeldRole> own = own();
        return Stream.concat(held(Optional.of(committee)), held(Optional.empty()))
                .map(one -> told(words.role(one.role()), own.contains(one), one.committee(), visit))
                .toList();
    }

    private Stream<HeldRole> held(Optional<CommitteeId> committee) {
        return actor.roles().stream()
                .filter(one -> one.committee().equals(committee))
                .sorted(Comparator.comparing(HeldRole::role, Comparator.comparing(Role::ordinal)));
    }

    private static String told(String role, boolean own, Optional<CommitteeId> committee, PageRequest visit) {
        if (!own) {
            return visit.say("work.role.stand-in", role);
        }
        return committee.isPresent() ? role : visit.say("work.role.everywhere", role);
    }

    private Set<HeldRole> own() {
        return AccountId.find(actor.name()).flatMap(book::find).map(this::own).orElse(Set.of());
    }

    private Set<HeldRole> own(AccountEntry entry) {
        return entry.on(today).stream()
                .map(Holding::what)
                .flatMap(what -> what.fold(
                        own -> Stream.of(own.role()), standIn -> Stream.<HeldRole>empty(), unknown -> Stream.empty()))
                .collect(toUnmodifiableSet());
    }
}
