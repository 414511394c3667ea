package dk.sigtepunkt.persistence.internal.sessions;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Limit;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.sessions.ApiToken;
import dk.sigtepunkt.domain.sessions.SecretDigest;
import dk.sigtepunkt.domain.sessions.TokenId;
import dk.sigtepunkt.persistence.internal.database.UtcText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One key; read by its digest on each request. */
@Entity
@Table(name = "api_token")
class ApiTokenRow {
    private static final String BETWEEN = " ";

    @Id
    @Column(name = "secret_hash")
    private String secretHash;

    @Column(name = "token_id")
    private String tokenId;

    @Column(name = "account_id")
    private String accountId;

    private String label;

    /** Names with a space between. */
    private String permissions;

    /** Ids with a space between; empty for all committees. */
    @Lob
    private String committees;

    @Column(name = "made_at")
    private String madeAt;

    @Column(name = "expires_at")
    private String expiresAt;

    @Column(name = "used_at")
    private @Nullable String usedAt;

    @Column(name = "revoked_at")
    private @Nullable String revokedAt;

    @SuppressWarnings("NullAway.Init")
    protected ApiTokenRow() {}

    ApiTokenRow(ApiToken token) {
        this.secretHash = token.key().hex();
        this.tokenId = token.id().value();
        this.accountId = token.account().value();
        this.label = token.label();
        this.permissions = token.limit().permissions().stream()
                .sorted()
                .map(Permission::name)
                .collect(joining(BETWEEN));
        this.committees = token.limit().committees().stream()
                .map(CommitteeId::value)
                .sorted()
                .collect(joining(BETWEEN));
        this.madeAt = UtcText.of(token.times().made());
        this.expiresAt = UtcText.of(token.limit().until());
        this.usedAt = token.times().used().map(UtcText::of).orElse(null);
        this.revokedAt = token.times().revoked().map(UtcText::of).orElse(null);
    }

    ApiToken token() {
        return new ApiToken(
                new TokenId(tokenId),
                new SecretDigest(secretHash),
                new AccountId(accountId),
                label,
                new Limit(
                        permissions(),
                        words(committees).map(CommitteeId::new).collect(toUnmodifiableSet()),
                        UtcText.instant(expiresAt)),
                new ApiToken.Times(UtcText.instant(madeAt), time(usedAt), time(revokedAt)));
    }

    /** One that another version of the product knows grants nothing here. */
    private Set<Permission> permissions() {
        Set<String> names = words(permissions).collect(toUnmodifiableSet());
        return Arrays.stream(Permission.values())
                .filter(permission -> names.contains(permission.name()))
                .collect(toUnmodifiableSet());
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.split(BETWEEN)).filter(word -> !word.isEmpty());
    }

    private static Optional<Instant> time(@Nullable String text) {
        return Optional.ofNullable(text).map(UtcText::instant);
    }
}
