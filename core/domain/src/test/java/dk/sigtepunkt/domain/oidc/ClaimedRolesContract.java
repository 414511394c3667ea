package dk.sigtepunkt.domain.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.audit.Entries;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of roles that issuers give promises. */
// Opened before each test.
@SuppressWarnings("NullAway.Init")
public abstract class ClaimedRolesContract {
    private static final String ISSUER = "https://login.example/realms/by";
    private static final HeldRole SECRETARY = HeldRole.in(new CommitteeId("havn"), Role.SECRETARY);
    private static final HeldRole CONTROLLER = HeldRole.everywhere(Role.CONTROLLER);

    private final AccountId ole = AccountId.person(new Random(1));
    private final AccountId lis = AccountId.person(new Random(2));
    private ClaimedRoles roles;

    /** A fresh store without accounts. */
    protected abstract ClaimedRoles opened();

    /** The identities of the same store. */
    protected abstract Identities identities();

    private static AuditNote note() {
        return new AuditNote(Entries.random(new Random(3)), Optional.empty());
    }

    @BeforeEach
    void open() {
        roles = opened();
    }

    private boolean welcome(AccountId id, String subject, String email) {
        return roles.welcome(
                new Newcomer(
                        id,
                        ExternalIdentity.of(ISSUER, subject),
                        "Navn",
                        Optional.of(email).filter(text -> !text.isEmpty()),
                        Set.of(SECRETARY)),
                note());
    }

    @Test
    void aNewcomerHasAnAccountWithIdentityAndRoles() {
        assertThat(welcome(ole, "ole", "ole@by.example")).isTrue();
        assertThat(identities().find(ExternalIdentity.of(ISSUER, "ole"))).contains(ole);
        assertThat(roles.of(ole, ISSUER)).containsExactly(SECRETARY);
        assertThat(roles.of(lis, ISSUER)).isEmpty();
    }

    @Test
    void severalMayComeWithoutAnAddress() {
        assertThat(welcome(ole, "ole", "")).isTrue();
        assertThat(welcome(lis, "lis", "")).isTrue();
    }

    @Test
    void whoHasAnAccountOrAnothersAddressIsNotWelcomedAndNothingIsKept() {
        welcome(ole, "ole", "ole@by.example");
        assertThat(welcome(lis, "ole", "lis@by.example")).isFalse();
        assertThat(welcome(lis, "lis", "Ole@By.Example")).isFalse();
        assertThat(identities().find(ExternalIdentity.of(ISSUER, "ole"))).contains(ole);
        assertThat(identities().find(ExternalIdentity.of(ISSUER, "lis"))).isEmpty();
        assertThat(roles.of(lis, ISSUER)).isEmpty();
    }

    @Test
    void whatAnIssuerGivesIsReplacedAndWhatAnotherGivesStays() {
        welcome(ole, "ole", "ole@by.example");
        roles.replace(ole, "https://other.example", Set.of(CONTROLLER), note());
        roles.replace(ole, ISSUER, Set.of(CONTROLLER), note());
        assertThat(roles.of(ole, ISSUER)).containsExactly(CONTROLLER);
        roles.replace(ole, ISSUER, Set.of(CONTROLLER, SECRETARY), note());
        assertThat(roles.of(ole, ISSUER)).containsExactlyInAnyOrder(CONTROLLER, SECRETARY);
        roles.replace(ole, ISSUER, Set.of(), note());
        assertThat(roles.of(ole, ISSUER)).isEmpty();
        assertThat(roles.of(ole, "https://other.example")).containsExactly(CONTROLLER);
    }
}
