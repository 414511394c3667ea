package dk.sigtepunkt.rest.internal.accounts;

import dk.sigtepunkt.domain.accounts.GrantRoles;
import dk.sigtepunkt.domain.accounts.ManageAccounts;
import dk.sigtepunkt.domain.accounts.PersonalData;
import dk.sigtepunkt.domain.committees.Catalogue;
import dk.sigtepunkt.domain.keys.KeepPersonalKeys;
import dk.sigtepunkt.domain.people.SeeAccounts;
import dk.sigtepunkt.domain.reminders.DueReminders;
import dk.sigtepunkt.domain.reminders.KeepMailChoice;
import dk.sigtepunkt.domain.sessions.EndSessions;
import dk.sigtepunkt.domain.sessions.IssueTokens;
import dk.sigtepunkt.domain.sessions.RevokeTokens;
import dk.sigtepunkt.domain.signin.HandOutLinks;
import dk.sigtepunkt.domain.signin.WatchSignIns;
import dk.sigtepunkt.rest.internal.http.Callers;
import dk.sigtepunkt.rest.internal.me.MeResource;
import dk.sigtepunkt.rest.internal.me.OwnReminderResource;
import dk.sigtepunkt.rest.internal.me.OwnSessionResource;
import dk.sigtepunkt.rest.internal.me.OwnSshKeyResource;
import dk.sigtepunkt.rest.internal.me.OwnTokenResource;
import dk.sigtepunkt.rest.internal.signin.SignInAttemptResource;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The interface's parts about people: who there is, what they hold, and what is one's own. */
@Component(service = PeoplesParts.class)
public final class PeoplesParts {
    private final EndSessions endSessions;
    private final IssueTokens tokens;
    private final RevokeTokens revocation;
    private final WatchSignIns signIns;
    private final SeeAccounts accounts;
    private final ManageAccounts manage;
    private final GrantRoles grant;
    private final PersonalData personal;
    private final HandOutLinks links;
    private final KeepPersonalKeys sshKeys;
    private final KeepMailChoice mail;
    private final DueReminders reminders;
    private final Catalogue catalogue;

    @Activate
    public PeoplesParts(
            @Reference EndSessions endSessions,
            @Reference IssueTokens tokens,
            @Reference RevokeTokens revocation,
            @Reference WatchSignIns signIns,
            @Reference SeeAccounts accounts,
            @Reference ManageAccounts manage,
            @Reference GrantRoles grant,
            @Reference PersonalData personal,
            @Reference HandOutLinks links,
            @Reference KeepPersonalKeys sshKeys,
            @Reference KeepMailChoice mail,
            @Reference DueReminders reminders,
            @Reference Catalogue catalogue) {
        this.endSessions = endSessions;
        this.tokens = tokens;
        this.revocation = revocation;
        this.signIns = signIns;
        this.accounts = accounts;
        this.manage = manage;
        this.grant = grant;
        this.personal = personal;
        this.links = links;
        this.sshKeys = sshKeys;
        this.mail = mail;
        this.reminders = reminders;
        this.catalogue = catalogue;
    }

    public List<Object> resources(Callers callers) {
        return List.of(
                new SignInAttemptResource(callers, signIns),
                new MeResource(callers),
                new OwnSessionResource(callers, endSessions),
                new OwnTokenResource(callers, tokens, revocation),
                new AccountResource(callers, accounts, manage, links, signIns),
                new HeldRoleResource(callers, accounts, grant),
                new PersonalDataResource(callers, personal),
                new RoleResource(),
                new OwnSshKeyResource(callers, sshKeys),
                new OwnReminderResource(callers, mail, reminders, catalogue));
    }
}
