package dk.sigtepunkt.web.internal.influence;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.influence.AreaPair;
import dk.sigtepunkt.domain.influence.HearingRef;
import dk.sigtepunkt.domain.influence.WordRef;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.page.PageRequest;
import java.util.Map;
import java.util.Optional;

/** Where influences are read and written, and hearings answered. */
public final class InfluenceAddresses {
    static final String NET = "/forbundne-kar";
    static final String BEGIN = NET + "/ny/{committee}";
    static final String ONE = NET + "/{giver}/{from}/{taker}/{to}";
    static final String WRITE = "/kladde";
    static final String RELEASE = "/frigiv";
    static final String AGREE = "/enig";
    static final String DECLINE = "/afvis";
    static final String WITHDRAW = "/traek-tilbage";

    static final String CROSSING = "/virkninger";
    static final String ANSWER = CROSSING + "/{quarter}/{committee}";

    static final String COMMITTEE = "udvalg";
    static final String SIGTEPUNKT = "sigtepunkt";
    static final String AREA = "omraade";
    /** Which change is answered, in the address of the form. */
    static final String CHANGE = "aendring";

    /** Where somebody's drafts stand. */
    public static final String DRAFTS = NET + "#kladder";

    private InfluenceAddresses() {}

    /** Those at an area. */
    public static String net(FocusAreaRef area, Links links) {
        return links.page(NET, Map.of(AREA, area.toString()));
    }

    /** Those of a committee. */
    public static String net(CommitteeId committee) {
        return Links.address(NET, Map.of(COMMITTEE, committee.value()));
    }

    static String of(AreaPair pair) {
        return "%s/%s/%s".formatted(NET, pair.from(), pair.to());
    }

    static String of(WordRef ref) {
        return "%s/%s".formatted(of(ref.pair()), ref.committee());
    }

    static String begin(CommitteeId committee) {
        return NET + "/ny/" + committee;
    }

    static String answer(HearingRef ref) {
        return Links.address(
                "%s/%s/%s".formatted(CROSSING, ref.quarter().code(), ref.committee()), Map.of(CHANGE, ref.change()));
    }

    /** Where what waits for a committee's answer stands. */
    public static String waiting(CommitteeId committee, Period quarter) {
        return Links.to(Optional.of(quarter), Optional.empty()).page(CROSSING, Map.of(COMMITTEE, committee.value()));
    }

    static String waiting(HearingRef ref) {
        return waiting(ref.committee(), ref.quarter());
    }

    /** The pair that an address names; empty for none. */
    static Optional<AreaPair> pair(PageRequest visit) {
        return area(visit, "giver", "from")
                .flatMap(from -> area(visit, "taker", "to").map(to -> new AreaPair(from, to)))
                .filter(pair -> !pair.from().equals(pair.to()));
    }

    private static Optional<FocusAreaRef> area(PageRequest visit, String committee, String area) {
        try {
            return CommitteeId.find(visit.segment(committee))
                    .map(id -> new FocusAreaRef(id, new FocusAreaKey(visit.segment(area))));
        } catch (IllegalArgumentException noKey) {
            return Optional.empty();
        }
    }

    static Optional<WordRef> word(PageRequest visit) {
        return CommitteeId.find(visit.segment("committee"))
                .flatMap(id -> pair(visit).map(pair -> new WordRef(pair, id)));
    }

    /** Whether whoever looks may write drafts in a committee; never of a day that is over. */
    static boolean writes(CommitteeId committee, PageRequest visit, Links links) {
        return visit.may(Permission.KEEP_INFLUENCES, Where.in(committee))
                && links.day().isEmpty();
    }

    /** The form about an area, by its own committee's people; empty for all others. */
    static String writingOf(FocusAreaRef area, PageRequest visit, Links links) {
        return writes(area.committee(), visit, links)
                ? Links.address(begin(area.committee()), Map.of(AREA, area.toString()))
                : "";
    }
}
