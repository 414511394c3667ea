package dk.sigtepunkt.web.internal.account;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.accounts.AccountBook;
import dk.sigtepunkt.domain.accounts.AccountEntry;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.accounts.AccountName;
import dk.sigtepunkt.domain.accounts.AccountWords;
import dk.sigtepunkt.domain.accounts.Holding;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.web.internal.page.PageRequest;
import java.util.Optional;

/** What somebody holds, as one reads it. */
record HeldLines(AccountBook book, Reading reading, PageRequest visit) {
    Line line(Holding holding) {
        AccountWords words = AccountWords.in(visit.words().language());
        String what = holding.what()
                .fold(
                        own -> words.role(own.role().role()),
                        other -> visit.say("account.roles.stand-in", name(other.of())),
                        unknown -> visit.say("account.roles.unknown", unknown.code()));
        Optional<CommitteeId> committee = holding.what()
                .fold(own -> own.role().committee(), other -> Optional.empty(), unknown -> unknown.committee());
        String from = Danish.date(holding.days().from());
        return new Line(
                what,
                committee.map(this::committee).orElseGet(() -> visit.say("account.roles.all")),
                holding.days()
                        .to()
                        .map(to -> visit.say("account.roles.between", from, Danish.date(to)))
                        .orElseGet(() -> visit.say("account.roles.since", from)));
    }

    private String name(AccountId id) {
        return book.find(id).flatMap(AccountEntry::name).map(AccountName::name).orElse(id.value());
    }

    /** Its id where it is gone. */
    private String committee(CommitteeId id) {
        return reading.committees()
                .committee(id)
                .map(known -> known.content().name())
                .orElse(id.value());
    }

    /** One of them. */
    public record Line(String role, String committee, String days) {}
}
