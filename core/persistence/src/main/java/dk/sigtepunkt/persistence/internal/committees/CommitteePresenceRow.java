package dk.sigtepunkt.persistence.internal.committees;

import dk.sigtepunkt.domain.committees.CommitteeState;
import dk.sigtepunkt.domain.committees.Presence;
import dk.sigtepunkt.persistence.internal.database.UtcText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;

/** That a committee went, or came back. */
@Entity
@Table(name = "committee_presence")
class CommitteePresenceRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "committee_id")
    private String committeeId;

    private String state;

    private String since;

    @SuppressWarnings("NullAway.Init")
    protected CommitteePresenceRow() {}

    CommitteePresenceRow(String committeeId, CommitteeState state, Instant since) {
        this.committeeId = committeeId;
        this.state = state.code();
        this.since = UtcText.of(since);
    }

    Presence presence() {
        CommitteeState known = Arrays.stream(CommitteeState.values())
                .filter(one -> one.code().equals(state))
                .findFirst()
                .orElse(CommitteeState.NOT_INSTALLED);
        return new Presence(known, UtcText.instant(since));
    }
}
