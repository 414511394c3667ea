package dk.sigtepunkt.web.internal.claims;

import dk.sigtepunkt.domain.claims.ClaimLink;
import dk.sigtepunkt.domain.claims.ContributionClaim;
import dk.sigtepunkt.domain.claims.Ground;
import dk.sigtepunkt.domain.claims.KeepClaims;
import dk.sigtepunkt.domain.claims.Rival;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a claim says, field by field, as somebody would write it. */
final class ClaimAsWritten {
    private final Map<String, String> fields = new HashMap<>();
    private int grounds;

    private ClaimAsWritten(ContributionClaim claim) {
        fields.put("title", claim.title());
        fields.put("action", claim.action().key());
        fields.put("indicator", claim.indicator().toString());
        fields.put("rivalsSought", claim.rivalsSought());
        List<ClaimLink> links = claim.links();
        for (int at = 0; at < links.size(); at++) {
            link(links.get(at), at, at == links.size() - 1);
        }
        List<Rival> rivals = claim.rivals();
        for (int at = 0; at < rivals.size(); at++) {
            put("rivals", at, "explanation", rivals.get(at).explanation());
            put("rivals", at, "weight", rivals.get(at).weight().code());
            put("rivals", at, "reason", rivals.get(at).reason());
        }
    }

    /** By the names of the fields; one that is not there is empty. */
    static Map<String, String> of(ContributionClaim claim) {
        return new ClaimAsWritten(claim).fields;
    }

    /** Of a new one: nothing, but for the action that it is about. */
    static Map<String, String> ofNothing(Optional<String> action) {
        return action.map(one -> Map.of("action", one)).orElse(Map.of());
    }

    private void link(ClaimLink link, int at, boolean last) {
        if (last) {
            fields.put("figureAssumption", link.assumption());
        } else {
            put("changes", at, "text", link.leadsTo());
            put("changes", at, "assumption", link.assumption());
        }
        for (Ground one : link.grounds()) {
            put("grounds", grounds, "link", last ? KeepClaims.TO_INDICATOR : Integer.toString(at + 1));
            put("grounds", grounds, "source", one.source().toString());
            put("grounds", grounds, "stance", one.against() ? "against" : "for");
            put("grounds", grounds, "reason", one.reason());
            grounds++;
        }
    }

    private void put(String list, int at, String name, String value) {
        fields.put("%s.%d.%s".formatted(list, at, name), value);
    }
}
