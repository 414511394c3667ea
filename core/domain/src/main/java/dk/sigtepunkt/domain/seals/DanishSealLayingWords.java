package dk.sigtepunkt.domain.seals;

import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.text.Danish;
import java.time.Instant;

final class DanishSealLayingWords implements SealLayingWords {
    @Override
    public String clockSetBack(Instant now, SealedHead last) {
        return "Rapporten kan ikke forsegles og derfor ikke forelægges: serverens ur står på %s, men den forrige udgave er forseglet %s. Ret uret, og prøv igen."
                .formatted(Danish.moment(now), Danish.moment(last.at()));
    }

    @Override
    public String notSealed(ReportRef ref, int edition) {
        return "Der er ingen forseglet udgave %d af rapporten for %s. På siden Forseglet står, hvilke udgaver der er."
                .formatted(edition, Danish.period(ref.quarter()));
    }

    @Override
    public String waits(ReportRef ref) {
        return "Den forseglede rapport for %s fortæller også om andre udvalg, og deres rapporter for kvartalet er ikke offentliggjort endnu. Den kan læses og hentes, når de er. Dens hoved står allerede på rapportens egen side."
                .formatted(Danish.period(ref.quarter()));
    }

    @Override
    public String nobodySeals() {
        return "Rapporten kan ikke forsegles og derfor ikke forelægges nu: den del af serveren, der forsegler, kører ikke. Prøv igen om lidt, eller bed it-driften se på det.";
    }
}
