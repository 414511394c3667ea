package dk.sigtepunkt.persistence.internal.reports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

/** All that is sealed of a report, and its body as it was shown then. */
@Entity
@Table(name = "seal_file")
class SealFileRow {
    @Id
    @Column(name = "digest")
    @SuppressWarnings("UnusedVariable")
    private String digest;

    @Lob
    @Column(name = "file_text")
    private String file;

    @Lob
    @Column(name = "body_html")
    private String html;

    @SuppressWarnings("NullAway.Init")
    protected SealFileRow() {}

    SealFileRow(String digest, String file, String html) {
        this.digest = digest;
        this.file = file;
        this.html = html;
    }

    String file() {
        return file;
    }

    String html() {
        return html;
    }
}
