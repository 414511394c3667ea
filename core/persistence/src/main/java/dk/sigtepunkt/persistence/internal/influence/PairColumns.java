package dk.sigtepunkt.persistence.internal.influence;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.domain.influence.AreaPair;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Between which two areas, in its four columns; never changed. */
@Embeddable
class PairColumns {
    @Column(name = "from_committee")
    private String fromCommittee;

    @Column(name = "from_area")
    private String fromArea;

    @Column(name = "to_committee")
    private String toCommittee;

    @Column(name = "to_area")
    private String toArea;

    @SuppressWarnings("NullAway.Init")
    protected PairColumns() {}

    PairColumns(AreaPair pair) {
        this.fromCommittee = pair.from().committee().value();
        this.fromArea = pair.from().key().value();
        this.toCommittee = pair.to().committee().value();
        this.toArea = pair.to().key().value();
    }

    /** As the columns have it. */
    String name() {
        return "%s/%s>%s/%s".formatted(fromCommittee, fromArea, toCommittee, toArea);
    }

    AreaPair pair() {
        return new AreaPair(
                new FocusAreaRef(new CommitteeId(fromCommittee), new FocusAreaKey(fromArea)),
                new FocusAreaRef(new CommitteeId(toCommittee), new FocusAreaKey(toArea)));
    }
}
