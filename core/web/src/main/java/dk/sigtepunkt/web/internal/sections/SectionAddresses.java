package dk.sigtepunkt.web.internal.sections;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.sections.SectionKey;
import dk.sigtepunkt.domain.sections.SectionRef;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.QuarterPage;
import java.util.Optional;

/** Where a committee's words are written and released. */
public final class SectionAddresses {
    static final String NEWEST = "/udvalg/{committee}/ord";
    static final String DESK = NEWEST + "/{quarter}";
    static final String WRITE = DESK + "/{section}";
    static final String RELEASE = WRITE + "/frigiv";
    static final String TAKE_BACK = WRITE + "/tag-tilbage";

    private SectionAddresses() {}

    /** All that a committee can write of the quarter that the product opens on. */
    public static String newest(CommitteeId committee) {
        return NEWEST.replace("{committee}", committee.value());
    }

    /** All that a committee can write of a quarter. */
    public static String desk(CommitteeId committee, Period quarter) {
        return newest(committee) + "/" + quarter.code();
    }

    /** Where a text is written. */
    public static String write(SectionRef ref) {
        return desk(ref.committee(), ref.quarter()) + "/" + ref.key();
    }

    /** Where a draft is read once more and let out. */
    public static String release(SectionRef ref) {
        return write(ref) + "/frigiv";
    }

    static String takeBack(SectionRef ref) {
        return write(ref) + "/tag-tilbage";
    }

    /** Where whoever looks can write what is shown, or read its drafts; empty for who may not, and on a day that is over. */
    public static String deskFor(CommitteeId committee, Period quarter, PageRequest visit, Links links) {
        boolean inside = visit.may(Permission.SEE_DRAFTS, Where.in(committee))
                && links.day().isEmpty();
        return inside ? desk(committee, quarter) : "";
    }

    static Optional<CommitteeId> committee(PageRequest visit) {
        return CommitteeId.find(visit.segment("committee"));
    }

    static Optional<Period> quarter(PageRequest visit) {
        return QuarterPage.quarter(visit.segment("quarter"));
    }

    static Optional<SectionRef> ref(PageRequest visit) {
        return committee(visit)
                .flatMap(committee -> quarter(visit)
                        .flatMap(quarter -> SectionKey.find(visit.segment("section"))
                                .map(key -> new SectionRef(committee, quarter, key))));
    }
}
