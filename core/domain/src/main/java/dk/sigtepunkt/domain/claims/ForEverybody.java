package dk.sigtepunkt.domain.claims;

import dk.sigtepunkt.domain.committees.Catalogue;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.evidence.EvidenceHistory;
import dk.sigtepunkt.domain.evidence.PublishedEvidence;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.wording.Claim;
import dk.sigtepunkt.domain.written.WrittenFields;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Judges what everybody is to read: it rests on nothing that only some do, and says no more than its grade bears. */
record ForEverybody(Catalogue catalogue, EvidenceHistory evidence, Clock clock) {
    private static final ClaimWords WORDS = ClaimWords.in(Danish.LOCALE);

    /** @param title the field in which the claim's sentence was written; empty for none */
    void judge(ContributionClaim claim, String title, WrittenFields fields) {
        try (Reading reading = catalogue.open()) {
            LocalDate today = LocalDate.now(clock.withZone(Danish.ZONE));
            GradedClaim graded = ClaimMoment.of(reading, evidence.book(), today).graded(claim);
            List<Claim> beyond = ClaimWording.in(reading.committees()).beyond(graded);
            if (!beyond.isEmpty()) {
                fields.fault(title, "beyond-grade", WORDS.beyondGrade(graded.grade(), beyond));
            }
        }
        List<Integer> open =
                evidence.book().all().stream().map(PublishedEvidence::number).toList();
        claim.grounds()
                .map(Ground::source)
                .flatMap(one -> one.fold(Stream::of, figure -> Stream.<Integer>empty()))
                .distinct()
                .filter(finding -> !open.contains(finding))
                .forEach(finding -> fields.fault("", "draft-ground", WORDS.draftGround(finding)));
    }
}
