package dk.sigtepunkt.domain.accounts;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.accounts.AccountRefusal.Reason;
import dk.sigtepunkt.domain.accounts.AccountRules.Refused;
import dk.sigtepunkt.domain.accounts.Holding.Days;
import dk.sigtepunkt.domain.committees.CommitteeStore;
import dk.sigtepunkt.domain.text.WrittenDay;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;

/** What somebody wrote of a role and its days, understood. */
final class RoleRules {
    private final CommitteeStore committees;
    private final LocalDate today;
    private final AccountWords words;

    RoleRules(CommitteeStore committees, LocalDate today, AccountWords words) {
        this.committees = committees;
        this.today = today;
        this.words = words;
    }

    HeldRole role(WantedRole wanted) {
        Role role = Arrays.stream(Role.values())
                .filter(one -> one.code().equals(wanted.role().strip()))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        Reason.UNKNOWN_ROLE,
                        words.unknownRole(
                                wanted.role(),
                                Arrays.stream(Role.values()).map(Role::code).toList())));
        boolean none = wanted.committee().isBlank();
        RoleBinding binding = RoleBinding.of(role);
        if (none && binding == RoleBinding.NEEDED) {
            throw new Refused(Reason.NEEDS_COMMITTEE, words.needsCommittee(role));
        }
        if (!none && binding == RoleBinding.NONE) {
            throw new Refused(Reason.NO_COMMITTEE, words.takesNoCommittee(role));
        }
        return none ? HeldRole.everywhere(role) : HeldRole.in(committee(wanted.committee()), role);
    }

    /** One that is or was installed: a role outlives a committee that is taken out for a while. */
    CommitteeId committee(String written) {
        return CommitteeId.find(written.strip())
                .filter(id -> committees.find(id).isPresent())
                .orElseThrow(() -> new Refused(Reason.UNKNOWN_COMMITTEE, words.unknownCommittee(written)));
    }

    Days days(String from, String to) {
        LocalDate first = day(from).orElse(today);
        Optional<LocalDate> last = day(to);
        if (last.filter(day -> day.isBefore(first)).isPresent()) {
            throw new Refused(Reason.DAYS_REVERSED, words.reversed(first, last.orElseThrow()));
        }
        return new Days(first, last);
    }

    Optional<LocalDate> day(String written) {
        if (written.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(WrittenDay.parse(written.strip()));
        } catch (DateTimeParseException noDay) {
            throw new Refused(Reason.NOT_A_DAY, words.noDay(written));
        }
    }
}
