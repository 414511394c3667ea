package dk.sigtepunkt.persistence.internal.reports;

import dk.sigtepunkt.domain.reports.ReportContents.LayingSeal;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.seals.SealBook;
import dk.sigtepunkt.domain.seals.SealedHead;
import dk.sigtepunkt.persistence.internal.database.UtcText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What a seal is known by; its parts are a row of their own. */
@Entity
@Table(name = "report_seal")
class SealHeadRow {
    @Id
    @SuppressWarnings("UnusedVariable")
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @SuppressWarnings("UnusedVariable")
    private String chain;

    @Column(name = "report_ref")
    private String report;

    private int edition;

    private String digest;

    @Column(name = "sealed_at")
    private String sealedAt;

    @SuppressWarnings("NullAway.Init")
    protected SealHeadRow() {}

    SealHeadRow(LayingSeal.Made seal) {
        this.chain = SealBook.chain(seal.ref());
        this.report = seal.ref().toString();
        this.edition = seal.edition();
        this.digest = seal.digest();
        this.sealedAt = UtcText.of(seal.at());
    }

    SealedHead head() {
        ReportRef ref = ReportRef.find(report)
                .orElseThrow(() -> new IllegalStateException("a seal of an unknown report: " + report));
        return new SealedHead(ref, edition, digest, UtcText.instant(sealedAt));
    }
}
