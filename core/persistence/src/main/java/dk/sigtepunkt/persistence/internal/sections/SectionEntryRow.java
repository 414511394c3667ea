package dk.sigtepunkt.persistence.internal.sections;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.sections.SectionEntry;
import dk.sigtepunkt.domain.sections.SectionKey;
import dk.sigtepunkt.domain.sections.SectionRef;
import dk.sigtepunkt.persistence.internal.database.SignatureColumns;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

/** One draft or one release of a section. */
@Entity
@Table(name = "section_entry")
class SectionEntryRow {
    private static final String DRAFTED = "drafted";
    private static final String RELEASED = "released";
    private static final String TAKEN_BACK = "taken-back";

    @Id
    @SuppressWarnings("UnusedVariable")
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "committee_id")
    private String committeeId;

    private String quarter;

    @Column(name = "section_key")
    private String sectionKey;

    /** How much was written of the section before. */
    @SuppressWarnings("UnusedVariable")
    private int place;

    @Column(name = "entry_kind")
    private String kind;

    /** Of a release, and of what is taken back, the reason. */
    @Lob
    @Column(name = "entry_text")
    private String text;

    @Embedded
    private SignatureColumns by;

    @SuppressWarnings("NullAway.Init")
    protected SectionEntryRow() {}

    SectionEntryRow(SectionRef ref, int place, SectionEntry entry) {
        this.committeeId = ref.committee().value();
        this.quarter = ref.quarter().code();
        this.sectionKey = ref.key().value();
        this.place = place;
        this.kind = entry.fold(drafted -> DRAFTED, released -> RELEASED, back -> TAKEN_BACK);
        this.text =
                entry.fold(SectionEntry.Drafted::text, SectionEntry.Released::reason, SectionEntry.TakenBack::reason);
        this.by = new SignatureColumns(entry.by());
    }

    /** Which section it is of, as the columns have it. */
    String name() {
        return "%s %s %s".formatted(committeeId, quarter, sectionKey);
    }

    SectionRef ref() {
        return new SectionRef(new CommitteeId(committeeId), Period.parse(quarter), new SectionKey(sectionKey));
    }

    SectionEntry entry() {
        return switch (kind) {
            case DRAFTED -> new SectionEntry.Drafted(text, by.signature());
            case RELEASED -> new SectionEntry.Released(text, by.signature());
            case TAKEN_BACK -> new SectionEntry.TakenBack(text, by.signature());
            default -> throw new IllegalStateException("an entry of an unknown kind: " + kind);
        };
    }
}
