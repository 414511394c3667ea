package dk.sigtepunkt.domain.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.attachments.AttachmentKind;
import dk.sigtepunkt.domain.attachments.FileAdmission;
import dk.sigtepunkt.domain.attachments.InspectedFile;
import dk.sigtepunkt.domain.attachments.Inspection;
import dk.sigtepunkt.domain.attachments.PdfTraits;
import dk.sigtepunkt.domain.attachments.Scan;
import dk.sigtepunkt.domain.audit.MemoryAuditLog;
import dk.sigtepunkt.domain.deployments.Artifact;
import dk.sigtepunkt.domain.door.FrontDoor;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The made-up committees with what looks into files that are put beside findings. */
abstract class TownWithFiles extends EvidenceTown {
    static final Artifact PICTURE = file("havn.png");
    static final Artifact UNTAGGED = file("referat.pdf");
    static final Artifact TABLE = file("tal.csv");
    static final Artifact BAD = file("virus.exe");

    final MemoryAuditLog log = new MemoryAuditLog();
    final FrontDoor door = new FrontDoor(log, clock);
    final AttachFiles attach =
            new AttachFiles(store, new FileAdmission(TownWithFiles::scanned, TownWithFiles::inspected), door, clock);
    final ReadEvidenceFiles reading = new ReadEvidenceFiles(store, read, store);

    static Artifact file(String name) {
        return new Artifact(name, ("Indholdet af " + name).getBytes(UTF_8));
    }

    private static Scan scanned(Artifact handed) {
        return handed.name().endsWith(".exe") ? new Scan.Found("Orm") : new Scan.Clean();
    }

    private static Inspection inspected(Artifact handed) {
        String name = handed.name();
        AttachmentKind kind =
                AttachmentKind.find(name.substring(name.lastIndexOf('.') + 1)).orElse(AttachmentKind.TEXT);
        Optional<PdfTraits> pdf =
                Optional.of(new PdfTraits(1, false, "", "")).filter(one -> kind == AttachmentKind.PDF);
        return new Inspection.Accepted(new InspectedFile(kind, handed, pdf));
    }

    String attach(int number, Artifact file, Actor actor, String... more) {
        return told(attach.attach(number, sent(Map.of(), more), List.of(file), UNSEEN, actor));
    }

    void consent(String day) {
        keep.consent(1, sent(Map.of("on", day, "how", "Mundtligt")), UNSEEN, OWNER);
    }
}
