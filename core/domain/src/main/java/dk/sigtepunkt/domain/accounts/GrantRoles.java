package dk.sigtepunkt.domain.accounts;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.accounts.AccountRefusal.Reason;
import dk.sigtepunkt.domain.accounts.AccountRules.Refused;
import dk.sigtepunkt.domain.accounts.AccountWriting.Deed;
import dk.sigtepunkt.domain.accounts.AccountWriting.Judgement;
import dk.sigtepunkt.domain.accounts.Holding.Days;
import dk.sigtepunkt.domain.committees.CommitteeStore;
import dk.sigtepunkt.domain.door.FrontDoor;
import dk.sigtepunkt.domain.text.Danish;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The one door by which somebody gets a role, stands in for somebody, or has that no more. */
@Component(service = GrantRoles.class)
public final class GrantRoles {
    private final AccountWriting writing;
    private final CommitteeStore committees;
    private final FrontDoor door;
    private final AccountWords words = AccountWords.in(Danish.LOCALE);

    @Activate
    public GrantRoles(
            @Reference AccountStore store,
            @Reference CommitteeStore committees,
            @Reference FrontDoor door,
            @Reference Clock clock) {
        this.writing = new AccountWriting(store, clock);
        this.committees = committees;
        this.door = door;
    }

    public AccountResult give(AccountOrder order, WantedRole wanted, Actor actor) {
        return write("role-given", order, actor, rules -> {
            AccountEntry entry = rules.active(rules.wanted(order));
            RoleRules written = written();
            Holding.Own role = new Holding.Own(written.role(wanted));
            return List.of(rules.given(entry, role, written.days(wanted.from(), wanted.to())));
        });
    }

    /**
     * Gives all roles of somebody who is away, but the administrator's.
     *
     * @param away whose
     * @param from the first day; empty for today
     * @param to the last day
     */
    public AccountResult standIn(AccountOrder order, AccountId away, String from, String to, Actor actor) {
        return write("stand-in-given", order, actor, rules -> {
            AccountEntry entry = rules.active(rules.wanted(order));
            rules.other(entry.id(), away);
            rules.active(rules.known(away));
            Days days = written().days(from, to);
            if (days.to().isEmpty()) {
                throw new Refused(Reason.NEEDS_LAST_DAY, words.needsLastDay());
            }
            return List.of(rules.given(entry, new Holding.StandIn(away), days));
        });
    }

    /**
     * Ends a role, or that somebody stands in.
     *
     * @param holding its number
     * @param last the last day; empty for at once
     */
    public AccountResult end(AccountOrder order, long holding, String last, Actor actor) {
        return write("role-ended", order, actor, rules -> {
            AccountEntry entry = rules.wanted(order);
            Holding held = rules.open(entry, holding);
            return List.of(written()
                    .day(last)
                    .map(day -> rules.ended(entry, held, day))
                    .orElseGet(() -> rules.endedNow(entry, held)));
        });
    }

    /**
     * Makes somebody a committee's chair, and ends that the one before is, in one transaction.
     *
     * @param order the new one's account
     */
    public AccountResult changeChair(AccountOrder order, ChairChange wanted, Actor actor) {
        return write("chair-changed", order, actor, rules -> {
            AccountEntry successor = rules.active(rules.wanted(order));
            RoleRules written = written();
            CommitteeId committee = written.committee(wanted.committee());
            LocalDate first = written.day(wanted.first()).orElse(writing.today());
            LocalDate last = written.day(wanted.last()).orElse(first.minusDays(1));
            if (!last.isBefore(first)) {
                throw new Refused(Reason.DAYS_REVERSED, words.chairsMeet(last, first));
            }
            HeldRole chair = HeldRole.in(committee, Role.CHAIR);
            List<AccountEntry> changed = new ArrayList<>();
            changed.add(rules.given(successor, new Holding.Own(chair), new Days(first, Optional.empty())));
            rules.book().entries().stream()
                    .filter(one -> !one.id().equals(successor.id()))
                    .flatMap(one -> withoutChair(rules, one, chair, last).stream())
                    .forEach(changed::add);
            return changed;
        });
    }

    private Optional<AccountEntry> withoutChair(
            AccountRules rules, AccountEntry entry, HeldRole chair, LocalDate last) {
        AccountEntry left = entry;
        for (Holding held : entry.holdings()) {
            if (held.isOwn(chair) && held.days().last().isAfter(last) && rules.open(held)) {
                if (held.days().from().isAfter(last)) {
                    throw new Refused(
                            Reason.CHAIR_TO_COME, words.chairToCome(held.days().from()));
                }
                left = rules.ended(left, held, last);
            }
        }
        return Optional.of(left).filter(one -> !one.equals(entry));
    }

    private RoleRules written() {
        return new RoleRules(committees, writing.today(), words);
    }

    private AccountResult write(String act, AccountOrder order, Actor actor, Judgement judgement) {
        Deed deed = new Deed(actor, Optional.of(Permission.GRANT_ROLES), act, order.reason());
        return door.objection(actor, Permission.GRANT_ROLES, Where.EVERYWHERE)
                .<AccountResult>map(AccountResult.Forbidden::new)
                .orElseGet(() -> writing.write(deed, judgement));
    }
}
