package dk.sigtepunkt.web.internal.accounts;

import dk.sigtepunkt.domain.accounts.AccountEntry;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.credentials.OneTimeLink;
import dk.sigtepunkt.domain.people.SeeAccounts;
import dk.sigtepunkt.domain.signin.HandOutLinks;
import dk.sigtepunkt.domain.signin.UseSecondFactor;
import dk.sigtepunkt.domain.signin.WatchSignIns;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import java.util.Optional;

/** Helps somebody in who cannot get in: a link to choose a password with, a lock opened, a lost app taken away. */
final class HelpIn {
    private static final String LINK = "/engangslink/";

    private final AccountPage page;
    private final SeeAccounts accounts;
    private final HandOutLinks links;
    private final WatchSignIns signIns;
    private final UseSecondFactor factor;

    HelpIn(AccountPage page, SeeAccounts accounts, HandOutLinks links, WatchSignIns signIns, UseSecondFactor factor) {
        this.page = page;
        this.accounts = accounts;
        this.links = links;
        this.signIns = signIns;
        this.factor = factor;
    }

    /** The link stands in the answer and nowhere else. */
    PageResult link(PageRequest visit, Reading reading) {
        OneTimeLink.Purpose purpose = visit.field("til").equals(OneTimeLink.Purpose.INVITE.code())
                ? OneTimeLink.Purpose.INVITE
                : OneTimeLink.Purpose.RESET;
        return AccountVisit.about(
                accounts,
                visit,
                entry -> links.make(entry.id(), purpose, visit.actor())
                        .fold(
                                made -> page.told(
                                        visit,
                                        reading,
                                        entry,
                                        200,
                                        AccountPage.Told.link(LINK + made.token(), Danish.moment(made.expiresAt()))),
                                refused -> not(visit, reading, entry, refused.sentence()),
                                forbidden -> PageResult.refused(visit, forbidden.why())));
    }

    PageResult unlock(PageRequest visit, Reading reading) {
        return AccountVisit.about(
                accounts,
                visit,
                entry -> signIns.unlock(entry.id(), visit.actor())
                        .map(why -> PageResult.refused(visit, why))
                        .orElseGet(() -> PageResult.seeOther(AccountVisit.address(entry) + "?gjort=laast-op")));
    }

    PageResult secondFactorOff(PageRequest visit, Reading reading) {
        return AccountVisit.about(accounts, visit, entry -> {
            UseSecondFactor.Result result = factor.off(entry.id(), visit.actor());
            if (result instanceof UseSecondFactor.Refused not) {
                return not(visit, reading, entry, not.sentence());
            }
            return Optional.of(result)
                    .filter(UseSecondFactor.Forbidden.class::isInstance)
                    .map(UseSecondFactor.Forbidden.class::cast)
                    .map(forbidden -> PageResult.refused(visit, forbidden.why()))
                    .orElseGet(() -> PageResult.seeOther(AccountVisit.address(entry) + "?gjort=totrin-fra"));
        });
    }

    private PageResult not(PageRequest visit, Reading reading, AccountEntry entry, String sentence) {
        return page.told(visit, reading, entry, 422, AccountPage.Told.refused(sentence));
    }
}
