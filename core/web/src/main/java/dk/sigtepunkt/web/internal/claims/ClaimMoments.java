package dk.sigtepunkt.web.internal.claims;

import dk.sigtepunkt.domain.claims.ClaimMoment;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.evidence.EvidenceBook;
import dk.sigtepunkt.domain.evidence.EvidenceHistory;
import dk.sigtepunkt.domain.text.Danish;
import java.time.Clock;
import java.time.LocalDate;

/** What claims rest on where a page looks from. */
record ClaimMoments(EvidenceHistory evidence, Clock clock) {
    ClaimMoment of(Reading reading) {
        LocalDate day = LocalDate.ofInstant(reading.known().orElseGet(clock::instant), Danish.ZONE);
        return ClaimMoment.of(reading, findings(reading), day);
    }

    EvidenceBook findings(Reading reading) {
        return evidence.known(reading.known());
    }
}
