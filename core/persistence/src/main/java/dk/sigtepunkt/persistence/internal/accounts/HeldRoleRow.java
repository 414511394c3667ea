package dk.sigtepunkt.persistence.internal.accounts;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.accounts.Holding;
import dk.sigtepunkt.domain.accounts.Holding.Days;
import dk.sigtepunkt.domain.accounts.Holding.Stamp;
import dk.sigtepunkt.domain.accounts.Holding.What;
import dk.sigtepunkt.persistence.internal.database.FittingText;
import dk.sigtepunkt.persistence.internal.database.UtcText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A role that somebody holds or held, or that one stood in for somebody; never deleted. */
@Entity
@Table(name = "held_role")
class HeldRoleRow {
    /** In place of a role's code. */
    private static final String STAND_IN = "stand-in";

    static final int SHORT = 200;

    @Id
    private long id;

    @Column(name = "account_id")
    private String accountId;

    @Column(name = "role_code")
    private String roleCode;

    @Column(name = "committee_id")
    private @Nullable String committeeId;

    @Column(name = "stands_in_for")
    private @Nullable String standsInFor;

    @Column(name = "holds_from")
    private LocalDate holdsFrom;

    @Column(name = "holds_to")
    private @Nullable LocalDate holdsTo;

    @Column(name = "given_by")
    private String givenBy;

    @Column(name = "given_at")
    private String givenAt;

    @Column(name = "ended_by")
    private @Nullable String endedBy;

    @Column(name = "ended_at")
    private @Nullable String endedAt;

    @SuppressWarnings("NullAway.Init")
    protected HeldRoleRow() {}

    HeldRoleRow(Holding holding) {
        this.id = holding.id();
        this.accountId = holding.account().value();
        this.roleCode =
                holding.what().fold(own -> own.role().role().code(), standIn -> STAND_IN, Holding.Unknown::code);
        this.committeeId = holding.what()
                .fold(
                        own -> own.role().committee(),
                        standIn -> Optional.<CommitteeId>empty(),
                        Holding.Unknown::committee)
                .map(CommitteeId::value)
                .orElse(null);
        this.standsInFor = holding.what()
                .fold(
                        own -> Optional.<String>empty(),
                        standIn -> Optional.of(standIn.of().value()),
                        unknown -> Optional.<String>empty())
                .orElse(null);
        this.holdsFrom = holding.days().from();
        this.holdsTo = holding.days().to().orElse(null);
        this.givenBy = FittingText.of(holding.given().by(), SHORT);
        this.givenAt = UtcText.of(holding.given().at());
        this.endedBy =
                holding.ended().map(stamp -> FittingText.of(stamp.by(), SHORT)).orElse(null);
        this.endedAt = holding.ended().map(stamp -> UtcText.of(stamp.at())).orElse(null);
    }

    AccountId account() {
        return new AccountId(accountId);
    }

    Holding holding() {
        return new Holding(
                id,
                account(),
                what(),
                new Days(holdsFrom, Optional.ofNullable(holdsTo)),
                new Stamp(givenBy, UtcText.instant(givenAt)),
                Optional.ofNullable(endedAt)
                        .map(at -> new Stamp(Optional.ofNullable(endedBy).orElse(""), UtcText.instant(at))));
    }

    private What what() {
        if (standsInFor != null) {
            return new Holding.StandIn(new AccountId(standsInFor));
        }
        Optional<CommitteeId> committee = Optional.ofNullable(committeeId).map(CommitteeId::new);
        return Arrays.stream(Role.values())
                .filter(role -> role.code().equals(roleCode))
                .findFirst()
                .<What>map(role -> new Holding.Own(new HeldRole(role, committee)))
                .orElseGet(() -> new Holding.Unknown(roleCode, committee));
    }
}
