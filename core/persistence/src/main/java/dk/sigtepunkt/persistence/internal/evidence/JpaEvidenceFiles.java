package dk.sigtepunkt.persistence.internal.evidence;

import dk.sigtepunkt.domain.attachments.FileContent;
import dk.sigtepunkt.domain.evidence.EvidenceFile;
import dk.sigtepunkt.domain.evidence.EvidenceFiles;
import dk.sigtepunkt.domain.municipality.DataFolder;
import dk.sigtepunkt.persistence.internal.database.Database;
import dk.sigtepunkt.persistence.internal.database.OpenDatabase;
import java.nio.file.Path;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads what {@link JpaEvidence} keeps of files, on whatever node it was kept. */
@Component(service = EvidenceFiles.class)
public final class JpaEvidenceFiles implements EvidenceFiles {
    private final Database database;

    @Activate
    public JpaEvidenceFiles(@Reference OpenDatabase database) {
        this(database, DataFolder.path().resolve(EarlierFolder.NAME));
    }

    /** @param earlier where files lay before the database had them */
    JpaEvidenceFiles(OpenDatabase database, Path earlier) {
        this.database = database.port(open -> {
            new EarlierFolder(open, earlier).takeOver();
            return open;
        });
    }

    @Override
    public Optional<FileContent> find(int evidence, EvidenceFile file) {
        StoredContent content = new StoredContent(database, new FilePlace(evidence, file.number()), file.attachment());
        return content.there() ? Optional.of(content::writeTo) : Optional.empty();
    }
}
