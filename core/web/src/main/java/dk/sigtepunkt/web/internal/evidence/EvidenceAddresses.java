package dk.sigtepunkt.web.internal.evidence;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.page.PageRequest;

/** Where findings are read and written. */
public final class EvidenceAddresses {
    static final String LIST = "/evidens";
    static final String BEGIN = LIST + "/ny/{committee}";
    static final String ONE = LIST + "/{number}";
    static final String WRITE = "/ret";
    static final String CONSENT = "/samtykke";
    static final String PUBLISH = "/offentliggoer";
    static final String FILES = "/filer";
    static final String WITHDRAW = "/traek-tilbage";

    /** Where somebody's drafts stand. */
    public static final String DRAFTS = LIST + "#kladder";

    /** Which focus area one is to bear on, in the address of the form. */
    static final String AREA = "omraade";

    private EvidenceAddresses() {}

    static String of(int number) {
        return LIST + "/" + number;
    }

    static String begin(CommitteeId committee) {
        return LIST + "/ny/" + committee;
    }

    /** Whether whoever looks may write in a committee; never of a day that is over. */
    static boolean writes(CommitteeId committee, PageRequest visit, Links links) {
        return visit.may(Permission.KEEP_EVIDENCE, Where.in(committee))
                && links.day().isEmpty();
    }

    /** The form about a focus area, by its own committee's people; empty for all others. */
    public static String writingOf(FocusAreaRef area, PageRequest visit, Links links) {
        return writes(area.committee(), visit, links) ? begin(area.committee()) + "?" + AREA + "=" + area : "";
    }
}
