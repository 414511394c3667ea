package dk.sigtepunkt.domain.oidc;

import static java.util.stream.Collectors.joining;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.accounts.Account;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.accounts.Accounts;
import dk.sigtepunkt.domain.audit.AuditEntry.About;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.committees.Catalogue;
import dk.sigtepunkt.domain.text.Danish;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The one door by which somebody whom a provider has proven comes to an account: by issuer and subject, never by an address.
 * Each time what the claims give is what the person has of that issuer from then on.
 */
@Component(service = OidcSignIn.class)
public final class OidcSignIn {
    private final Identities identities;
    private final ClaimedRoles claimed;
    private final Accounts accounts;
    private final Predicate<CommitteeId> known;
    private final Clock clock;
    private final RandomGenerator random;
    private final OidcWords words = OidcWords.in(Danish.LOCALE);

    @Activate
    public OidcSignIn(
            @Reference Identities identities,
            @Reference ClaimedRoles claimed,
            @Reference Accounts accounts,
            @Reference Catalogue catalogue,
            @Reference Clock clock) {
        this(identities, claimed, accounts, knownTo(catalogue), clock, new SecureRandom());
    }

    /**
     * @param known whether there is such a committee
     * @param random one that nobody can foresee
     */
    public OidcSignIn(
            Identities identities,
            ClaimedRoles claimed,
            Accounts accounts,
            Predicate<CommitteeId> known,
            Clock clock,
            RandomGenerator random) {
        this.identities = identities;
        this.claimed = claimed;
        this.accounts = accounts;
        this.known = known;
        this.clock = clock;
        this.random = random;
    }

    /** While the server starts not every committee is read yet; nobody loses a role by that. */
    private static Predicate<CommitteeId> knownTo(Catalogue catalogue) {
        return committee ->
                !catalogue.ready() || catalogue.snapshot().committee(committee).isPresent();
    }

    /** @param means the door; a page, as only a browser comes back from a provider */
    public Result signIn(ProvenPerson person, Actor.Means means) {
        Judged judged = judged(person.claims());
        return identities
                .find(person.identity())
                .map(account -> again(account, person, judged, means))
                .orElseGet(() -> first(person, judged, means));
    }

    /** Roles in committees that there are, and everything that gives nothing. */
    private record Judged(Set<HeldRole> roles, List<String> unknown) {}

    private Judged judged(MappedClaims claims) {
        Set<HeldRole> roles = new LinkedHashSet<>();
        List<String> unknown = new ArrayList<>(claims.unknown());
        for (HeldRole held : claims.roles()) {
            if (held.committee().isEmpty() || known.test(held.committee().get())) {
                roles.add(held);
            } else {
                unknown.add(code(held));
            }
        }
        return new Judged(roles, unknown);
    }

    private Result again(AccountId id, ProvenPerson person, Judged judged, Actor.Means means) {
        if (accounts.find(id).filter(Account::active).isEmpty()) {
            return new Refused(new OidcRefusal(OidcRefusal.Reason.ACCOUNT_ENDED, words.accountEnded()));
        }
        String issuer = person.identity().issuer();
        Set<HeldRole> before = claimed.of(id, issuer);
        if (!before.equals(judged.roles())) {
            claimed.replace(
                    id,
                    issuer,
                    judged.roles(),
                    note("oidc-roles", id, judged.roles(), means).changed(codes(before), codes(judged.roles())));
        }
        return accounts.roles(id, LocalDate.now(clock.withZone(Danish.ZONE))).isEmpty()
                ? noRole(judged)
                : new SignedIn(id, judged.unknown());
    }

    private Result first(ProvenPerson person, Judged judged, Actor.Means means) {
        if (judged.roles().isEmpty()) {
            return noRole(judged);
        }
        if (person.email().flatMap(accounts::byLogin).isPresent()) {
            return emailTaken(person);
        }
        AccountId id = AccountId.person(random);
        Newcomer newcomer = new Newcomer(id, person.identity(), person.name(), person.email(), judged.roles());
        AuditNote note = note("oidc-welcome", id, judged.roles(), means).changed("", codes(judged.roles()));
        if (claimed.welcome(newcomer, note)) {
            return new SignedIn(id, judged.unknown());
        }
        // Somebody was quicker: the same person in another window, or another account with the address.
        return identities
                .find(person.identity())
                .map(other -> again(other, person, judged, means))
                .orElseGet(() -> emailTaken(person));
    }

    private AuditNote note(String act, AccountId id, Set<HeldRole> roles, Actor.Means means) {
        Actor actor = Actor.person(means, id.value(), roles);
        return AuditNote.done(clock.instant(), actor, act, About.of("account", id.value()));
    }

    private Refused noRole(Judged judged) {
        return new Refused(new OidcRefusal(OidcRefusal.Reason.NO_ROLE, words.noRole(judged.unknown())));
    }

    private Refused emailTaken(ProvenPerson person) {
        return new Refused(new OidcRefusal(OidcRefusal.Reason.EMAIL_TAKEN, words.emailTaken(person.identity())));
    }

    private static String codes(Set<HeldRole> roles) {
        return roles.stream().map(OidcSignIn::code).sorted().collect(joining(" "));
    }

    private static String code(HeldRole held) {
        return held.role().code()
                + held.committee().map(committee -> "@" + committee).orElse("");
    }

    /** How it went. */
    public sealed interface Result {
        default <T> T fold(Function<SignedIn, T> in, Function<Refused, T> refused) {
            return this instanceof SignedIn done ? in.apply(done) : refused.apply((Refused) this);
        }
    }

    /** @param unknown what came and gives nothing, for the log */
    public record SignedIn(AccountId account, List<String> unknown) implements Result {
        public SignedIn {
            unknown = List.copyOf(unknown);
        }
    }

    public record Refused(OidcRefusal why) implements Result {}
}
