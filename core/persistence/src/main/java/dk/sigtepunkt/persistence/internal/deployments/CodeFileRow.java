package dk.sigtepunkt.persistence.internal.deployments;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

/** The bytes of code that waits; apart from what is said of it, so that a list reads none of them. */
@Entity
@Table(name = "code_file")
class CodeFileRow {
    @Id
    private String sha256;

    @Lob
    @Column(name = "file_content")
    private byte[] content;

    @SuppressWarnings("NullAway.Init")
    protected CodeFileRow() {}

    CodeFileRow(String sha256, byte[] content) {
        this.sha256 = sha256;
        this.content = content.clone();
    }

    byte[] content() {
        return content.clone();
    }
}
