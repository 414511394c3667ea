package dk.sigtepunkt.persistence.internal.database;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.access.Signature;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;

/** By whom a row was written, in its four columns; never changed. */
@Embeddable
public class SignatureColumns {
    private static final int SHORT = 200;

    @Column(name = "recorded_at")
    private String recordedAt;

    private String means;

    @Column(name = "by_whom")
    private String byWhom;

    /** Empty for who has none. */
    @Column(name = "by_role")
    private String byRole;

    @SuppressWarnings("NullAway.Init")
    protected SignatureColumns() {}

    public SignatureColumns(Signature by) {
        this.recordedAt = UtcText.of(by.at());
        this.means = by.means().name();
        this.byWhom = FittingText.of(by.by(), SHORT);
        this.byRole = by.roleCode();
    }

    public Signature signature() {
        return new Signature(
                StoredCodes.find(Actor.Means.values(), Actor.Means::name, means),
                byWhom,
                byRole.isEmpty() ? Optional.empty() : Optional.of(StoredCodes.find(Role.values(), Role::code, byRole)),
                UtcText.instant(recordedAt));
    }
}
