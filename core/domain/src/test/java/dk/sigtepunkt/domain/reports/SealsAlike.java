package dk.sigtepunkt.domain.reports;

import dk.sigtepunkt.domain.seals.ReportSealing;
import dk.sigtepunkt.domain.seals.SealRequest;
import dk.sigtepunkt.domain.seals.Sealed;
import dk.sigtepunkt.domain.seals.SealedHead;
import dk.sigtepunkt.domain.text.Sha256;

/** Seals that are others for whatever is another in a report's history, and have nothing of what stands in it. */
public final class SealsAlike {
    private SealsAlike() {}

    public static ReportSealing sealing() {
        return SealsAlike::seal;
    }

    private static Sealed seal(SealRequest request) {
        WrittenReport report = request.told().report();
        String file = "%s %d %s %s".formatted(report, request.edition(), request.replaces(), request.before());
        SealedHead head = new SealedHead(
                report.ref(),
                request.edition(),
                Sha256.hex(file),
                request.step().by().at());
        return new Sealed(head, file, "<p>Rapport</p>");
    }
}
