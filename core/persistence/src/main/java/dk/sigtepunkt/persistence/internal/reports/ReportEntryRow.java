package dk.sigtepunkt.persistence.internal.reports;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.Signature;
import dk.sigtepunkt.domain.reports.ReportEntry;
import dk.sigtepunkt.domain.reports.ReportKind;
import dk.sigtepunkt.domain.reports.ReportRef;
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
import java.util.Optional;

/** One step or one note of a report. */
@Entity
@Table(name = "report_entry")
class ReportEntryRow {
    @Id
    @SuppressWarnings("UnusedVariable")
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "report_kind")
    private String reportKind;

    /** Empty for a report that is no committee's. */
    @Column(name = "committee_id")
    private String committeeId;

    private String quarter;

    /** How much was written of the report before. */
    @SuppressWarnings("UnusedVariable")
    private int place;

    /** 1 where it makes another state of it. */
    @SuppressWarnings("UnusedVariable")
    private int counts;

    @Column(name = "entry_kind")
    private String kind;

    private String subject;

    @Column(name = "entry_word")
    private String word;

    @Column(name = "entry_day")
    private String day;

    @Lob
    @Column(name = "entry_text")
    private String text;

    @Embedded
    private SignatureColumns by;

    @SuppressWarnings("NullAway.Init")
    protected ReportEntryRow() {}

    ReportEntryRow(ReportRef ref, int place, ReportEntry entry) {
        StoredEntry stored = StoredEntry.of(entry);
        this.reportKind = ref.kind().code();
        this.committeeId = ref.committee().map(CommitteeId::value).orElse("");
        this.quarter = ref.quarter().code();
        this.place = place;
        this.counts = entry.counts() ? 1 : 0;
        this.kind = stored.kind();
        this.subject = stored.subject();
        this.word = stored.word();
        this.day = stored.day();
        this.text = stored.text();
        this.by = new SignatureColumns(entry.by());
    }

    /** Which report it is of, as the columns have it. */
    String name() {
        return "%s %s %s".formatted(reportKind, committeeId, quarter);
    }

    ReportRef ref() {
        return new ReportRef(
                StoredCodes.find(ReportKind.values(), ReportKind::code, reportKind),
                committeeId.isEmpty() ? Optional.empty() : Optional.of(new CommitteeId(committeeId)),
                Period.parse(quarter));
    }

    Signature signature() {
        return by.signature();
    }

    ReportEntry entry() {
        return new StoredEntry(kind, subject, word, day, text).entry(by.signature());
    }
}
