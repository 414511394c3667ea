package dk.sigtepunkt.web.internal.wheel;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.wheel.WheelRef;
import dk.sigtepunkt.web.internal.page.PageRequest;
import java.util.Optional;

/** Where wheels are read and changed. */
public final class WheelAddresses {
    public static final String LIST = "/aarshjul";
    static final String COMMITTEE = "/udvalg/{committee}/aarshjul";
    static final String BODY = LIST + "/{body}";
    static final String MOVE = "/flyt";
    static final String CANCEL = "/aflys";
    static final String ADD = "/nyt";
    static final String FREE = "/moedefri";
    static final String TAKE_BACK = "/tag-tilbage";
    static final String ENTRY = "/{entry}";
    static final String NUMBER = "/{number}";

    static final String FEEDS = "/min-konto/kalendere";
    static final String REVOKE = FEEDS + "/{feed}/luk";
    static final String FEED = "/kalender/{secret}";

    /** Which year is shown. */
    static final String YEAR = "aar";

    private WheelAddresses() {}

    public static String of(CommitteeId committee) {
        return of(WheelRef.of(committee));
    }

    public static String of(WheelRef ref) {
        return ref.committee() ? "/udvalg/%s/aarshjul".formatted(ref.key()) : LIST + "/" + ref.key();
    }

    /** Whose wheel the address names; empty when it can be nobody's. */
    static Optional<WheelRef> ref(PageRequest visit) {
        String committee = visit.segment("committee");
        return committee.isEmpty()
                ? WheelRef.find("body." + visit.segment("body"))
                : CommitteeId.find(committee).map(WheelRef::of);
    }
}
