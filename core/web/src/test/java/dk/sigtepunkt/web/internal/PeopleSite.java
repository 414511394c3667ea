package dk.sigtepunkt.web.internal;

import dk.sigtepunkt.domain.deployments.ApproveCode;
import dk.sigtepunkt.domain.keys.KeepPersonalKeys;
import dk.sigtepunkt.domain.proposals.ProposalTerms;
import dk.sigtepunkt.domain.sessions.EndSessions;
import dk.sigtepunkt.domain.sessions.IssueTokens;
import dk.sigtepunkt.domain.sessions.RevokeTokens;
import dk.sigtepunkt.domain.trail.ReadAudit;
import dk.sigtepunkt.web.internal.accounts.AccountsPages;
import dk.sigtepunkt.web.internal.accounts.PersonalPages;
import dk.sigtepunkt.web.internal.accounts.RolePages;
import dk.sigtepunkt.web.internal.audit.AuditPages;
import dk.sigtepunkt.web.internal.keys.PersonalKeyPages;
import dk.sigtepunkt.web.internal.operations.CodePages;
import dk.sigtepunkt.web.internal.page.Pages;
import dk.sigtepunkt.web.internal.unsent.UnsentPages;
import java.util.List;

/** The pages of who people are and what they may. */
final class PeopleSite {
    private PeopleSite() {}

    static List<Pages> pages(Installation site, ProposalTerms terms) {
        EndSessions ending = new EndSessions(site.keptSessions, site.house, site.clock);
        return List.of(
                new CodePages(site.strategies, new ApproveCode(site.approvals, site.deployments, site.house, site.clock)),
                new AuditPages(site.strategies, new ReadAudit(site.trail, site.heads, site.house, site.clock), site.names),
                site.signingIn.inAndOut(site.strategies, site.sessions, ending),
                site.signingIn.ownAccount(
                        site.strategies,
                        ending,
                        new IssueTokens(site.tokens, site.holders, site.house, site.clock),
                        new RevokeTokens(site.tokens, site.holders, site.house, site.clock)),
                new AccountsPages(site.strategies, site.people.see, site.people.manage, site.people.links, site.people.signIns, site.people.factor),
                new RolePages(site.strategies, site.people.see, site.people.grant),
                new PersonalPages(site.strategies, site.people.see, site.people.personal, terms),
                new PersonalKeyPages(site.strategies, new KeepPersonalKeys(site.personalKeys, site.house, site.clock)),
                new UnsentPages(site.strategies, site.signingIn.forms),
                site.reminding.pages(site));
    }
}
