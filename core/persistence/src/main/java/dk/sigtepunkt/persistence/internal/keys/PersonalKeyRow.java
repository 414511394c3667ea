package dk.sigtepunkt.persistence.internal.keys;

import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.keys.PersonalKey;
import dk.sigtepunkt.domain.keys.PersonalKeyId;
import dk.sigtepunkt.domain.keys.SshPublicKey;
import dk.sigtepunkt.persistence.internal.database.UtcText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One key; nobody else can have or have had the one with its fingerprint. */
@Entity
@Table(name = "account_key")
class PersonalKeyRow {
    @Id
    private String fingerprint;

    @Column(name = "key_id")
    private String keyId;

    @Column(name = "account_id")
    private String accountId;

    @Column(name = "key_kind")
    private String kind;

    private String label;

    @Column(name = "added_at")
    private String addedAt;

    @Column(name = "used_at")
    private @Nullable String usedAt;

    @Column(name = "ended_at")
    private @Nullable String endedAt;

    @SuppressWarnings("NullAway.Init")
    protected PersonalKeyRow() {}

    PersonalKeyRow(PersonalKey key) {
        this.fingerprint = key.key().fingerprint();
        this.keyId = key.id().value();
        this.accountId = key.account().value();
        this.kind = key.key().kind();
        this.label = key.label();
        this.addedAt = UtcText.of(key.times().added());
        this.usedAt = key.times().used().map(UtcText::of).orElse(null);
        this.endedAt = key.times().ended().map(UtcText::of).orElse(null);
    }

    PersonalKey key() {
        return new PersonalKey(
                new PersonalKeyId(keyId),
                new AccountId(accountId),
                new SshPublicKey(kind, fingerprint),
                label,
                new PersonalKey.Times(UtcText.instant(addedAt), time(usedAt), time(endedAt)));
    }

    private static Optional<Instant> time(@Nullable String text) {
        return Optional.ofNullable(text).map(UtcText::instant);
    }
}
