package dk.sigtepunkt.domain.evidence;

import dk.sigtepunkt.domain.committees.KnownCommittee;
import java.time.LocalDate;
import java.util.Locale;

/** What is said of findings, where one cannot be taken, and what their fields are called. */
public interface EvidenceWords {
    /** Danish until there is another set. */
    static EvidenceWords in(Locale language) {
        return new DanishEvidenceWords();
    }

    /** What a reader knows a field as; {@code areas.0.reason} as {@code reason} is known. */
    String label(String field);

    /** What a way to find something out is called, with a small letter unless somebody gave it its name. */
    String method(EvidenceMethod method);

    String method(EvidenceMethod.Kind kind);

    String stance(Stance stance);

    String ground(EvidenceEntry.Ground ground);

    /** The same as one chooses it: a sentence of its own without a full stop. */
    String choice(EvidenceEntry.Ground ground);

    /** A text with all its words as they are spelt today, to be looked in beside the text itself. */
    String modern(String small);

    /**
     * What stands in place of something that was withdrawn.
     *
     * @param committee whose it was, as it is called
     * @param was what it said last, of which only what stays is told
     */
    String withdrawn(String committee, Evidence was, EvidenceEntry.Withdrawn taken);

    /** What is told beside something that stands in a quarter that is over and was withdrawn later. */
    /** @param day when it was corrected, after the quarter that is read */
    String correctedSince(LocalDate day);

    String withdrawnSince(EvidenceEntry.Withdrawn taken);

    String unknown(String number);

    String unknownCommittee(String written);

    String gone(KnownCommittee committee);

    String unknownArea(String written);

    String areaTwice(String area);

    String noArea();

    String unknownAction(String written);

    String otherUnnamed();

    String storyStays();

    String noStory();

    String noConsent();

    String noConsentToTakeBack();

    String groundUnsaid();

    String alreadyPublished();

    String alreadyWithdrawn();

    String clash();
}
