package dk.sigtepunkt.web.internal.claims;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.page.PageRequest;

/** Where claims are read and written. */
public final class ClaimAddresses {
    static final String LIST = "/sandsynliggoerelse";
    static final String RULE = LIST + "/regel";
    static final String BEGIN = LIST + "/ny/{committee}";
    static final String ONE = LIST + "/{number}";
    static final String WRITE = "/ret";
    static final String PUBLISH = "/offentliggoer";
    static final String WITHDRAW = "/traek-tilbage";

    /** Where somebody's drafts stand. */
    public static final String DRAFTS = LIST + "#kladder";

    /** Which action one is about, in the address of the form. */
    static final String ACTION = "handling";

    private ClaimAddresses() {}

    static String of(int number) {
        return LIST + "/" + number;
    }

    static String begin(CommitteeId committee) {
        return LIST + "/ny/" + committee;
    }

    /** Whether whoever looks may write in a committee; never of a day that is over. */
    static boolean writes(CommitteeId committee, PageRequest visit, Links links) {
        return visit.may(Permission.KEEP_CLAIMS, Where.in(committee))
                && links.day().isEmpty();
    }

    /** The form about an action, by its own committee's people; empty for all others. */
    public static String writingOf(ItemRef action, PageRequest visit, Links links) {
        return writes(action.committee(), visit, links)
                ? begin(action.committee()) + "?" + ACTION + "=" + action.key()
                : "";
    }
}
