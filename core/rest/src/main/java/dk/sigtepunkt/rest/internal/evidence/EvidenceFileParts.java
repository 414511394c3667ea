package dk.sigtepunkt.rest.internal.evidence;

import dk.sigtepunkt.domain.evidence.AttachFiles;
import dk.sigtepunkt.domain.evidence.EvidenceHistory;
import dk.sigtepunkt.domain.evidence.ReadEvidence;
import dk.sigtepunkt.domain.evidence.ReadEvidenceFiles;
import dk.sigtepunkt.rest.internal.http.Callers;
import dk.sigtepunkt.rest.internal.reading.ReadingAnswers;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The files beside what was seen and heard. */
@Component(service = EvidenceFileParts.class)
public final class EvidenceFileParts {
    private final EvidenceHistory evidence;
    private final ReadEvidence readEvidence;
    private final AttachFiles attach;
    private final ReadEvidenceFiles files;

    @Activate
    public EvidenceFileParts(
            @Reference EvidenceHistory evidence,
            @Reference ReadEvidence readEvidence,
            @Reference AttachFiles attach,
            @Reference ReadEvidenceFiles files) {
        this.evidence = evidence;
        this.readEvidence = readEvidence;
        this.attach = attach;
        this.files = files;
    }

    public Stream<Object> resources(Callers callers, ReadingAnswers readings) {
        return Stream.of(
                new EvidenceFileResource(readings, evidence, files),
                new OwnEvidenceFileResource(readings, callers, readEvidence, attach, files));
    }
}
