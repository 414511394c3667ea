package dk.sigtepunkt.rest.internal.evidence;

import dk.sigtepunkt.domain.evidence.PublishedEvidence;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is published; nobody is named.
 *
 * @param committee whose it is
 * @param published since when everybody reads it
 * @param consent the day on which whose story it is allowed it; null of what is no story
 * @param withdrawn null while it stands
 * @param erased whether what it said is gone for every day one asks for
 * @param versions oldest first; what an earlier one said is read as known then
 */
public record EvidenceJson(
        int number,
        String state,
        String committee,
        EvidenceContentJson content,
        String published,
        @Nullable String consent,
        @Nullable WithdrawalJson withdrawn,
        boolean erased,
        List<Version> versions) {
    static EvidenceJson of(PublishedEvidence one) {
        return new EvidenceJson(
                one.number(),
                one.withdrawn().isPresent() ? "withdrawn" : "published",
                one.committee().value(),
                EvidenceContentJson.of(one.evidence()),
                one.since().toString(),
                one.evidence().story() ? one.consent().map(LocalDate::toString).orElse(null) : null,
                one.withdrawn().map(WithdrawalJson::of).orElse(null),
                one.erased(),
                one.versions().stream()
                        .map(version -> new Version(version.since().toString(), version.reason()))
                        .toList());
    }

    /** @param reason why it was corrected; empty for the first */
    public record Version(String since, String reason) {}
}
