package dk.sigtepunkt.rest.internal;

import static dk.sigtepunkt.domain.access.Permission.DECIDE_INFLUENCES;
import static dk.sigtepunkt.domain.access.Permission.KEEP_INFLUENCES;
import static dk.sigtepunkt.domain.access.Permission.SEE_DRAFTS;
import static dk.sigtepunkt.domain.rights.Need.nothing;
import static dk.sigtepunkt.domain.rights.Need.own;

/** What the operations about influences and hearings take, by hand. */
final class InfluenceOperations {
    private InfluenceOperations() {}

    static void into(RestOperations table) {
        String own = "/api/v1/committees/{committee}/influences";
        String one = own + "/{giver}/{from}/{taker}/{to}";
        String says = "{'sign':'strengthens','strength':'medium'}";
        table.op("GET /api/v1/influences", nothing());
        table.op("GET " + own, own(SEE_DRAFTS));
        table.op(
                "PUT " + one + "/draft",
                own(KEEP_INFLUENCES),
                "",
                "{'sign':'weakens','strength':'weak','reason':'Nr. {n}'}");
        table.op("POST " + one + "/release", own(DECIDE_INFLUENCES));
        table.op("POST " + one + "/agreement", own(DECIDE_INFLUENCES), "", says);
        table.op("POST " + one + "/refusal", own(DECIDE_INFLUENCES), "", "{'reason':'Nej'}");
        table.op("POST " + one + "/withdrawal", own(DECIDE_INFLUENCES), "", "{'reason':'Nej'}");
        table.op("GET /api/v1/crossings/{period}", nothing());
        table.op(
                "POST /api/v1/crossings/{period}/answers/{committee}",
                own(DECIDE_INFLUENCES),
                "",
                "{'change':'action-started/social/cykelsti/2025-08-01','text':'Set {n}'}");
    }
}
