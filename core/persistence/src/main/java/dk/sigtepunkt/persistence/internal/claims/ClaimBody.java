package dk.sigtepunkt.persistence.internal.claims;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.identity.ItemKind;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.domain.access.Signature;
import dk.sigtepunkt.domain.claims.ClaimEntry;
import dk.sigtepunkt.domain.claims.ClaimLink;
import dk.sigtepunkt.domain.claims.ContributionClaim;
import dk.sigtepunkt.domain.claims.Ground;
import dk.sigtepunkt.domain.claims.Rival;
import dk.sigtepunkt.persistence.internal.database.StoredCodes;
import java.util.List;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** What an entry says beside its kind and who wrote it, as a JSON object. */
final class ClaimBody {
    private static final String WRITTEN = "written";
    private static final String PUBLISHED = "published";
    private static final String WITHDRAWN = "withdrawn";

    private static final ObjectMapper JSON = new ObjectMapper();

    private ClaimBody() {}

    static String kind(ClaimEntry entry) {
        return entry.fold(one -> WRITTEN, one -> PUBLISHED, one -> WITHDRAWN);
    }

    static String of(ClaimEntry entry) {
        ObjectNode body = entry.fold(
                one -> claim(one.claim()).put("why", one.reason()),
                one -> JSON.createObjectNode(),
                one -> JSON.createObjectNode().put("why", one.reason()));
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree that is no text", e);
        }
    }

    private static ObjectNode claim(ContributionClaim claim) {
        ObjectNode body = JSON.createObjectNode()
                .put("title", claim.title())
                .put("action", claim.action().toString())
                .put("indicator", claim.indicator().toString())
                .put("sought", claim.rivalsSought());
        claim.links().forEach(one -> link(body.withArray("links").addObject(), one));
        claim.rivals()
                .forEach(one -> body.withArray("rivals")
                        .addObject()
                        .put("explanation", one.explanation())
                        .put("weight", one.weight().code())
                        .put("reason", one.reason()));
        return body;
    }

    private static void link(ObjectNode body, ClaimLink link) {
        body.put("leadsTo", link.leadsTo()).put("assumption", link.assumption());
        link.grounds()
                .forEach(one -> one.source()
                        .fold(
                                number -> ground(body, one).put("finding", number),
                                figure -> ground(body, one).put("figure", figure.toString())));
    }

    private static ObjectNode ground(ObjectNode link, Ground ground) {
        return link.withArray("grounds")
                .addObject()
                .put("against", ground.against())
                .put("reason", ground.reason());
    }

    static ClaimEntry entry(String kind, String kept, Signature by) {
        JsonNode body = tree(kept);
        return switch (kind) {
            case WRITTEN -> new ClaimEntry.Written(claim(body), text(body, "why"), by);
            case PUBLISHED -> new ClaimEntry.Published(by);
            case WITHDRAWN -> new ClaimEntry.Withdrawn(text(body, "why"), by);
            default -> throw new IllegalStateException("an entry of an unknown kind: " + kind);
        };
    }

    private static ContributionClaim claim(JsonNode body) {
        String[] action = text(body, "action").split("/", 2);
        return new ContributionClaim(
                text(body, "title"),
                new ItemRef(ItemKind.ACTION, new CommitteeId(action[0]), action[1]),
                each(body.path("links"), ClaimBody::link),
                IndicatorId.parse(text(body, "indicator")),
                text(body, "sought"),
                each(
                        body.path("rivals"),
                        one -> new Rival(
                                text(one, "explanation"),
                                StoredCodes.find(Rival.Weight.values(), Rival.Weight::code, text(one, "weight")),
                                text(one, "reason"))));
    }

    private static ClaimLink link(JsonNode said) {
        return new ClaimLink(
                text(said, "leadsTo"), text(said, "assumption"), each(said.path("grounds"), ClaimBody::ground));
    }

    private static Ground ground(JsonNode said) {
        Ground.Source source = said.has("finding")
                ? new Ground.Finding(said.path("finding").asInt())
                : new Ground.Figure(IndicatorId.parse(text(said, "figure")));
        return new Ground(source, said.path("against").asBoolean(), text(said, "reason"));
    }

    private static <T> List<T> each(JsonNode list, Function<JsonNode, T> read) {
        return StreamSupport.stream(list.spliterator(), false).map(read).toList();
    }

    private static String text(JsonNode said, String name) {
        return said.path(name).asText("");
    }

    private static JsonNode tree(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the database has an entry that is no JSON", e);
        }
    }
}
