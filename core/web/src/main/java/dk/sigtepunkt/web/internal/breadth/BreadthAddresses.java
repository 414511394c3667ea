package dk.sigtepunkt.web.internal.breadth;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.breadth.KeepTurnouts;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.page.PageRequest;
import java.util.Map;
import java.util.TreeMap;

/** Where it is read and written who takes part. */
public final class BreadthAddresses {
    static final String LIST = "/bredde";
    static final String BEGIN = LIST + "/ny/{committee}";
    static final String ONE = LIST + "/{number}";
    static final String CORRECT = "/ret";
    static final String TAKE_BACK = "/tag-tilbage";

    /** For which area people are to be counted, in the address of the form. */
    static final String AREA = "fokusomraade";

    private BreadthAddresses() {}

    static String of(int number) {
        return LIST + "/" + number;
    }

    static String begin(CommitteeId committee) {
        return LIST + "/ny/" + committee;
    }

    static int number(PageRequest visit) {
        return KeepTurnouts.number(visit.segment("number"));
    }

    /** Whether whoever looks may count in a committee; never of a day that is over. */
    static boolean counts(CommitteeId committee, PageRequest visit, Links links) {
        return visit.may(Permission.KEEP_TURNOUTS, Where.in(committee))
                && links.day().isEmpty();
    }

    /** The form in which people are counted for an area; empty for whoever may not. */
    public static String counting(FocusAreaRef area, PageRequest visit, Links links) {
        return counts(area.committee(), visit, links)
                ? Links.address(begin(area.committee()), new TreeMap<>(Map.of(AREA, area.toString())))
                : "";
    }
}
