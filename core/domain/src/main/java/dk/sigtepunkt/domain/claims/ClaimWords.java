package dk.sigtepunkt.domain.claims;

import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.wording.Claim;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** What is said of claims, where one cannot be taken, and what their fields are called. */
public interface ClaimWords {
    /** Danish until there is another set. */
    static ClaimWords in(Locale language) {
        return new DanishClaimWords();
    }

    /** What a reader knows a field as; {@code changes.0.text} as {@code text} is known. */
    String label(String field);

    /** With a small letter, as it stands in a sentence. */
    String grade(Grade grade);

    /** What a grade means, as a sentence. */
    String meaning(Grade grade);

    /** As one chooses it. */
    String weight(Rival.Weight weight);

    /** What leads to what, as {@code Fra 1. forandring til 2. forandring}. */
    String link(int place, int links);

    /** What holds a claim's grade down, as a sentence. */
    String weakest(GradedClaim claim);

    /** What is told beside a claim that stood in a quarter and has another grade by now. */
    String gradedSince(Grade now);

    /** What is told beside a quarter of a claim that came after it. */
    String publishedSince(LocalDate day);

    /** What stands in place of a claim that was taken back. */
    String withdrawn(ClaimEntry.Withdrawn taken);

    String unknown(String number);

    String unknownCommittee(String written);

    String gone(KnownCommittee committee);

    String unknownAction(String written);

    String unknownIndicator(String written);

    String unknownSource(String written);

    String takenBack(int finding);

    String sourceTwice(String source);

    String noLink();

    String tooManyChanges(int most);

    String unknownLink(String written, int changes);

    String draftGround(int finding);

    String alreadyPublished();

    String alreadyWithdrawn();

    /** @param places that say that one thing comes of another */
    String causes(String label, List<Claim> places);

    /** @param places that say more than the grade bears; told where a claim is published, and where its grade has fallen since */
    String beyondGrade(Grade grade, List<Claim> places);

    String clash();
}
