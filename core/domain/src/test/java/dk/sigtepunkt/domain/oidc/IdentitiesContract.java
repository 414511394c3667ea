package dk.sigtepunkt.domain.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.audit.Entries;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of identities promises. */
// Opened before each test.
@SuppressWarnings("NullAway.Init")
public abstract class IdentitiesContract {
    private static final ExternalIdentity ONE = ExternalIdentity.of("https://login.example/realms/by", "ole");
    private static final ExternalIdentity OTHER = ExternalIdentity.of("https://login.example/realms/by", "lis");
    private static final ExternalIdentity ELSEWHERE = ExternalIdentity.of("https://login.other.example", "ole");

    private final AccountId ole = AccountId.person(new Random(1));
    private final AccountId lis = AccountId.person(new Random(2));
    private Identities identities;

    /** A fresh store in which nothing is linked; the accounts with these ids are there if it needs them. */
    protected abstract Identities opened(AccountId... accounts);

    /** A note of anything. */
    protected static AuditNote note() {
        return new AuditNote(Entries.random(new Random(3)), Optional.empty());
    }

    @BeforeEach
    void open() {
        identities = opened(ole, lis);
    }

    @Test
    void whatIsLinkedIsFoundAndNothingElse() {
        assertThat(identities.find(ONE)).isEmpty();
        assertThat(identities.link(ONE, ole, note())).isTrue();
        assertThat(identities.link(ELSEWHERE, lis, note())).isTrue();
        assertThat(identities.find(ONE)).contains(ole);
        assertThat(identities.find(ELSEWHERE)).contains(lis);
        assertThat(identities.find(OTHER)).isEmpty();
    }

    @Test
    void anIdentityOpensOneAccount() {
        identities.link(ONE, ole, note());
        assertThat(identities.link(ONE, lis, note())).isFalse();
        assertThat(identities.link(ONE, ole, note())).isFalse();
        assertThat(identities.find(ONE)).contains(ole);
    }

    @Test
    void anAccountMayHaveSeveral() {
        identities.link(ONE, ole, note());
        identities.link(ELSEWHERE, ole, note());
        assertThat(identities.of(ole)).containsExactlyInAnyOrder(ELSEWHERE, ONE);
        assertThat(identities.of(lis)).isEmpty();
    }

    @Test
    void whatIsUnlinkedOpensNothing() {
        identities.link(ONE, ole, note());
        identities.link(OTHER, ole, note());
        assertThat(identities.unlink(ONE, note())).isTrue();
        assertThat(identities.unlink(ONE, note())).isFalse();
        assertThat(identities.find(ONE)).isEmpty();
        assertThat(identities.of(ole)).containsExactly(OTHER);
        assertThat(identities.link(ONE, lis, note())).isTrue();
        assertThat(identities.find(ONE)).contains(lis);
    }
}
