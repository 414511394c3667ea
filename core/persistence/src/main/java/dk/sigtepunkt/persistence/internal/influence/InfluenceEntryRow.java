package dk.sigtepunkt.persistence.internal.influence;

import dk.sigtepunkt.contracts.committee.Influence;
import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.influence.WordEntry;
import dk.sigtepunkt.domain.influence.WordRef;
import dk.sigtepunkt.persistence.internal.database.SignatureColumns;
import dk.sigtepunkt.persistence.internal.database.StoredCodes;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

/** One thing that was done with a committee's word on an influence. */
@Entity
@Table(name = "influence_entry")
class InfluenceEntryRow {
    private static final String DRAFTED = "drafted";
    private static final String RELEASED = "released";
    private static final String DECLINED = "declined";
    private static final String WITHDRAWN = "withdrawn";

    @Id
    @SuppressWarnings("UnusedVariable")
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Embedded
    private PairColumns areas;

    @Column(name = "committee_id")
    private String committeeId;

    /** How much was written of the word before. */
    @SuppressWarnings("UnusedVariable")
    private int place;

    @Column(name = "entry_kind")
    private String kind;

    /** Empty of what says that something is not so. */
    @Column(name = "sign_code")
    private String sign;

    @Column(name = "strength_code")
    private String strength;

    private String about;

    @Lob
    private String reason;

    @Embedded
    private SignatureColumns by;

    @SuppressWarnings("NullAway.Init")
    protected InfluenceEntryRow() {}

    InfluenceEntryRow(WordRef ref, int place, WordEntry entry) {
        this.areas = new PairColumns(ref.pair());
        this.committeeId = ref.committee().value();
        this.place = place;
        this.sign = "";
        this.strength = "";
        this.about = "";
        this.by = new SignatureColumns(entry.by());
        if (entry instanceof WordEntry.Drafted drafted) {
            this.kind = DRAFTED;
            this.reason = says(drafted.influence());
        } else {
            WordEntry.Said said = (WordEntry.Said) entry;
            this.kind = said.fold(released -> RELEASED, declined -> DECLINED, withdrawn -> WITHDRAWN);
            this.reason = said.fold(
                    released -> says(released.influence()), WordEntry.Declined::reason, WordEntry.Withdrawn::reason);
        }
    }

    /** @return the reason, which has its column in every row */
    private String says(Influence influence) {
        sign = influence.sign().code();
        strength = influence.strength().code();
        about = influence.about();
        return influence.reason();
    }

    /** Which word it is of, as the columns have it. */
    String name() {
        return "%s %s".formatted(areas.name(), committeeId);
    }

    WordRef ref() {
        return new WordRef(areas.pair(), new CommitteeId(committeeId));
    }

    WordEntry entry() {
        return switch (kind) {
            case DRAFTED -> new WordEntry.Drafted(influence(), by.signature());
            case RELEASED -> new WordEntry.Released(influence(), by.signature());
            case DECLINED -> new WordEntry.Declined(reason, by.signature());
            case WITHDRAWN -> new WordEntry.Withdrawn(reason, by.signature());
            default -> throw new IllegalStateException("an entry of an unknown kind: " + kind);
        };
    }

    private Influence influence() {
        return new Influence(
                areas.pair().from(),
                areas.pair().to(),
                StoredCodes.find(Influence.Sign.values(), Influence.Sign::code, sign),
                StoredCodes.find(Influence.Strength.values(), Influence.Strength::code, strength),
                reason,
                about,
                Origin.REAL);
    }
}
