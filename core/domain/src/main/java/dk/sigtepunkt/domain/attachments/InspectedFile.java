package dk.sigtepunkt.domain.attachments;

import dk.sigtepunkt.domain.deployments.Artifact;
import java.util.Optional;

/**
 * A file that may be kept.
 *
 * @param stored the bytes as they are to be stored, which for a picture are not those that were handed in, under a name
 *     that is harmless and ends as its kind does
 * @param pdf of a PDF only
 */
public record InspectedFile(AttachmentKind kind, Artifact stored, Optional<PdfTraits> pdf) {
    public int size() {
        return stored.size();
    }
}
