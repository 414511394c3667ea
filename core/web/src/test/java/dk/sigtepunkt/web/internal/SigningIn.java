package dk.sigtepunkt.web.internal;

import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.audit.Notes;
import dk.sigtepunkt.domain.credentials.MemoryCredentials;
import dk.sigtepunkt.domain.credentials.MemorySecondFactors;
import dk.sigtepunkt.domain.credentials.MemorySignInAttempts;
import dk.sigtepunkt.domain.credentials.PasswordHashing;
import dk.sigtepunkt.domain.credentials.Sealing;
import dk.sigtepunkt.domain.credentials.StoredPassword;
import dk.sigtepunkt.domain.deployments.ApproveCode;
import dk.sigtepunkt.domain.door.FrontDoor;
import dk.sigtepunkt.domain.held.HoldForms;
import dk.sigtepunkt.domain.held.MemoryHeldForms;
import dk.sigtepunkt.domain.keys.KeepPersonalKeys;
import dk.sigtepunkt.domain.oidc.MemoryClaimedRoles;
import dk.sigtepunkt.domain.oidc.MemoryIdentities;
import dk.sigtepunkt.domain.oidc.OidcSignIn;
import dk.sigtepunkt.domain.proposals.ProposalTerms;
import dk.sigtepunkt.domain.sessions.EndSessions;
import dk.sigtepunkt.domain.sessions.Holders;
import dk.sigtepunkt.domain.sessions.IssueTokens;
import dk.sigtepunkt.domain.sessions.RevokeTokens;
import dk.sigtepunkt.domain.signin.ChangePassword;
import dk.sigtepunkt.domain.signin.CodeCheck;
import dk.sigtepunkt.domain.signin.HandOutLinks;
import dk.sigtepunkt.domain.signin.KnownPassword;
import dk.sigtepunkt.domain.signin.OwnerKeyAttempts;
import dk.sigtepunkt.domain.signin.PasswordRules;
import dk.sigtepunkt.domain.signin.PasswordSignIn;
import dk.sigtepunkt.domain.signin.ProviderAttempts;
import dk.sigtepunkt.domain.signin.SignInDoubles;
import dk.sigtepunkt.domain.signin.Tries;
import dk.sigtepunkt.domain.signin.Unfinished;
import dk.sigtepunkt.domain.signin.UseLink;
import dk.sigtepunkt.domain.signin.UseSecondFactor;
import dk.sigtepunkt.domain.signin.WatchSignIns;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.domain.trail.ReadAudit;
import dk.sigtepunkt.security.Sessions;
import dk.sigtepunkt.web.internal.account.AccountPages;
import dk.sigtepunkt.web.internal.accounts.AccountsPages;
import dk.sigtepunkt.web.internal.accounts.PersonalPages;
import dk.sigtepunkt.web.internal.accounts.RolePages;
import dk.sigtepunkt.web.internal.audit.AuditPages;
import dk.sigtepunkt.web.internal.keys.PersonalKeyPages;
import dk.sigtepunkt.web.internal.operations.CodePages;
import dk.sigtepunkt.web.internal.page.Pages;
import dk.sigtepunkt.web.internal.signin.ScriptedProvider;
import dk.sigtepunkt.web.internal.signin.SignInPages;
import dk.sigtepunkt.web.internal.unsent.UnsentPages;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Random;

/** All that signing in needs around it, in memory. */
public final class SigningIn {
    public static final String PASSWORD = "fire våde hunde løber";

    public final MemoryCredentials credentials = new MemoryCredentials();
    public final MemorySignInAttempts attempts = new MemorySignInAttempts();
    /** Whether administrators need an app. */
    public boolean strict;

    public final PasswordSignIn passwords;
    public final OwnerKeyAttempts ownerKey;
    public final UseLink useLink;
    public final HandOutLinks links;
    public final ChangePassword change;
    public final UseSecondFactor factor;
    public final WatchSignIns watch;
    public final Unfinished unfinished;
    public final HoldForms forms;
    public final ScriptedProvider provider = new ScriptedProvider();
    public final MemoryIdentities identities = new MemoryIdentities();
    public final OidcSignIn proven;
    public final ProviderAttempts provided;

    private final PasswordHashing hashing = SignInDoubles.hashing();
    private final Holders holders;
    private final Clock clock;

    SigningIn(Holders holders, FrontDoor door, Clock clock) {
        this.holders = holders;
        this.clock = clock;
        Sealing sealing = SignInDoubles.sealing();
        forms = new HoldForms(new MemoryHeldForms(), sealing, clock);
        MemorySecondFactors factors = new MemorySecondFactors();
        Tries tries = new Tries(attempts, sealing, clock);
        CodeCheck codes = new CodeCheck(factors, sealing, clock);
        KnownPassword known = new KnownPassword(credentials, hashing, tries, clock);
        PasswordRules rules = SignInDoubles.rules();
        passwords = new PasswordSignIn(holders, credentials, hashing, codes, tries, () -> strict, clock);
        ownerKey = new OwnerKeyAttempts(tries);
        useLink = new UseLink(credentials, holders, rules, hashing, tries, clock);
        links = new HandOutLinks(credentials, holders, door, clock);
        change = new ChangePassword(holders, credentials, known, rules, hashing, clock);
        factor = new UseSecondFactor(holders, factors, codes, known, door, clock);
        watch = new WatchSignIns(attempts, tries, door, clock);
        proven = new OidcSignIn(
                identities, new MemoryClaimedRoles(identities), holders, committee -> true, clock, new Random(12));
        provided = new ProviderAttempts(tries);
        unfinished = new Unfinished(credentials, codes, () -> strict);
    }

    /** The pages of who people are and what they may. */
    static List<Pages> people(Installation site, ProposalTerms terms) {
        EndSessions ending = new EndSessions(site.keptSessions, site.house, site.clock);
        return List.of(
                new CodePages(
                        site.strategies, new ApproveCode(site.approvals, site.deployments, site.house, site.clock)),
                new AuditPages(
                        site.strategies, new ReadAudit(site.trail, site.heads, site.house, site.clock), site.names),
                site.signingIn.inAndOut(site.strategies, site.sessions, ending),
                site.signingIn.ownAccount(
                        site.strategies,
                        ending,
                        new IssueTokens(site.tokens, site.holders, site.house, site.clock),
                        new RevokeTokens(site.tokens, site.holders, site.house, site.clock)),
                new AccountsPages(
                        site.strategies,
                        site.people.see,
                        site.people.manage,
                        site.people.links,
                        site.people.signIns,
                        site.people.factor),
                new RolePages(site.strategies, site.people.see, site.people.grant),
                new PersonalPages(site.strategies, site.people.see, site.people.personal, terms),
                new PersonalKeyPages(site.strategies, new KeepPersonalKeys(site.personalKeys, site.house, site.clock)),
                new UnsentPages(site.strategies, site.signingIn.forms),
                site.reminding.pages(site));
    }

    private Pages inAndOut(Strategies strategies, Sessions sessions, EndSessions endSessions) {
        return new SignInPages(
                strategies,
                sessions,
                passwords,
                ownerKey,
                useLink,
                endSessions,
                watch,
                provider,
                proven,
                provided,
                holders,
                forms);
    }

    private Pages ownAccount(Strategies strategies, EndSessions endSessions, IssueTokens issue, RevokeTokens revoke) {
        return new AccountPages(strategies, holders, change, factor, watch, endSessions, issue, revoke, clock);
    }

    /** Somebody has chosen {@link #PASSWORD}. */
    public void chosen(AccountId account) {
        credentials.set(account, StoredPassword.chosen(hashing.hash(PASSWORD), clock.instant()), Notes.any());
    }

    /** Somebody was given a password that opens once. */
    public void given(AccountId account, String password) {
        StoredPassword once = StoredPassword.given(
                hashing.hash(password), clock.instant(), clock.instant().plus(Duration.ofHours(24)));
        credentials.set(account, once, Notes.any());
    }
}
