package dk.sigtepunkt.rest.internal.evidence;

import dk.sigtepunkt.domain.attachments.AttachmentKind;
import dk.sigtepunkt.domain.attachments.FileAdmission;
import dk.sigtepunkt.domain.attachments.InspectedFile;
import dk.sigtepunkt.domain.attachments.Inspection;
import dk.sigtepunkt.domain.attachments.Scan;
import dk.sigtepunkt.domain.door.FrontDoor;
import dk.sigtepunkt.domain.evidence.AttachFiles;
import dk.sigtepunkt.domain.evidence.ReadEvidence;
import dk.sigtepunkt.domain.evidence.ReadEvidenceFiles;
import dk.sigtepunkt.rest.internal.RunningApi;
import java.time.Clock;
import java.util.Optional;

/** The files beside the town's evidence: each is taken as a text. */
public final class TownFiles {
    private TownFiles() {}

    public static EvidenceFileParts parts(RunningApi api, FrontDoor house, Clock clock) {
        FileAdmission admission = new FileAdmission(
                handed -> new Scan.Clean(),
                handed -> new Inspection.Accepted(new InspectedFile(AttachmentKind.TEXT, handed, Optional.empty())));
        ReadEvidence read = new ReadEvidence(api.evidence, house);
        return new EvidenceFileParts(
                api.evidence,
                read,
                new AttachFiles(api.evidence, admission, house, clock),
                new ReadEvidenceFiles(api.evidence, read, api.evidence));
    }
}
