package dk.sigtepunkt.rest.internal.claims;

import dk.sigtepunkt.domain.claims.ClaimEntry;
import dk.sigtepunkt.domain.claims.ClaimMoment;
import dk.sigtepunkt.domain.claims.KeptClaim;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim with all that was written of it, for its committee's people; nobody is named, a role is.
 *
 * @param version sent back in If-Match by who writes next
 * @param state draft, published or withdrawn
 * @param content as it says now
 * @param graded as of the moment that is looked from; findings that are drafts do not count
 */
public record OwnClaimJson(
        int number,
        int version,
        String state,
        String committee,
        ClaimContentJson content,
        GradeJson graded,
        @Nullable TakenBackJson withdrawn,
        List<Entry> entries) {
    static OwnClaimJson of(KeptClaim kept, ClaimMoment moment) {
        return new OwnClaimJson(
                kept.number(),
                kept.version(),
                kept.state().code(),
                kept.committee().value(),
                ClaimContentJson.of(kept.claim()),
                GradeJson.of(moment.graded(kept.claim())),
                kept.withdrawn().map(TakenBackJson::of).orElse(null),
                kept.entries().stream().map(Entry::of).toList());
    }

    /**
     * What was written.
     *
     * @param kind written, published or withdrawn
     * @param by the role; empty for who has none
     * @param text the reason; empty for none
     */
    public record Entry(String kind, String recorded, String by, String text) {
        static Entry of(ClaimEntry entry) {
            return new Entry(
                    entry.fold(one -> "written", one -> "published", one -> "withdrawn"),
                    entry.by().at().toString(),
                    entry.by().roleCode(),
                    entry.fold(ClaimEntry.Written::reason, one -> "", ClaimEntry.Withdrawn::reason));
        }
    }
}
