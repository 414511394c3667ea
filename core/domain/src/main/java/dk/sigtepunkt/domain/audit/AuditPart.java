package dk.sigtepunkt.domain.audit;

/** What each text of a link is, in the order in which the chain has them; see {@link AuditRecord#parts}. */
public enum AuditPart {
    NOTED_AT(0),
    NODE(1),
    DONE_AT(2),
    MEANS(3),
    STANDING(4),
    ACTOR(5),
    ROLES(6),
    PERMISSION(7),
    ACT(8),
    OUTCOME(9),
    KIND(10),
    KEY(11),
    COMMITTEE(12),
    BEFORE(13),
    AFTER(14),
    /** The digest of the reason. */
    REASON(15);

    private final int place;

    AuditPart(int place) {
        this.place = place;
    }

    /** Counted from 0. */
    int place() {
        return place;
    }
}
