package dk.sigtepunkt.domain.evidence;

import dk.sigtepunkt.domain.attachments.FileContent;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** The bytes of the files beside findings. They come and go with what {@link EvidenceStore} keeps of them. */
@ProviderType
public interface EvidenceFiles {
    /**
     * The bytes of one file.
     *
     * @param evidence the finding's number
     * @return empty when there are none
     */
    Optional<FileContent> find(int evidence, EvidenceFile file);
}
