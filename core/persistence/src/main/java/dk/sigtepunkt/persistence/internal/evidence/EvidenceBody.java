package dk.sigtepunkt.persistence.internal.evidence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.ItemKind;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.domain.access.Signature;
import dk.sigtepunkt.domain.evidence.Bearing;
import dk.sigtepunkt.domain.evidence.Evidence;
import dk.sigtepunkt.domain.evidence.EvidenceEntry;
import dk.sigtepunkt.domain.evidence.EvidenceMethod;
import dk.sigtepunkt.domain.evidence.Gathered;
import dk.sigtepunkt.domain.evidence.Stance;
import dk.sigtepunkt.persistence.internal.database.StoredCodes;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** What an entry says beside its kind and who wrote it, as a JSON object. */
final class EvidenceBody {
    private static final String WRITTEN = "written";
    private static final String CONSENTED = "consented";
    private static final String PUBLISHED = "published";
    private static final String WITHDRAWN = "withdrawn";
    private static final String ATTACHED = "attached";
    private static final String DETACHED = "detached";
    private static final String DESCRIBED = "described";

    private static final String FILE = "file";

    private static final ObjectMapper JSON = new ObjectMapper();

    private EvidenceBody() {}

    static String kind(EvidenceEntry entry) {
        return entry.fold(
                one -> WRITTEN,
                one -> CONSENTED,
                one -> PUBLISHED,
                one -> WITHDRAWN,
                one -> ATTACHED,
                one -> DETACHED,
                one -> DESCRIBED);
    }

    static String of(EvidenceEntry entry) {
        ObjectNode body = entry.fold(
                one -> written(one),
                one -> JSON.createObjectNode().put("on", one.on().toString()).put("how", one.how()),
                one -> JSON.createObjectNode(),
                one -> JSON.createObjectNode()
                        .put("ground", one.ground().code())
                        .put("why", one.reason()),
                one -> AttachmentBody.of(one.attachment()).put(FILE, one.file()),
                one -> JSON.createObjectNode().put(FILE, one.file()),
                one -> JSON.createObjectNode()
                        .put(FILE, one.file())
                        .put("alt", one.alt())
                        .put("text", one.text())
                        .put("why", one.reason()));
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree that is no text", e);
        }
    }

    private static ObjectNode written(EvidenceEntry.Written written) {
        ObjectNode body = written(written.evidence()).put("why", written.reason());
        written.agreed()
                .ifPresent(yes -> body.put("consented", yes.on().toString()).put("how", yes.how()));
        return body;
    }

    private static Optional<EvidenceEntry.Agreed> agreed(JsonNode body) {
        return Optional.of(text(body, "consented"))
                .filter(day -> !day.isEmpty())
                .map(day -> new EvidenceEntry.Agreed(LocalDate.parse(day), text(body, "how")));
    }

    private static ObjectNode written(Evidence evidence) {
        ObjectNode body = JSON.createObjectNode()
                .put("method", evidence.method().kind().code())
                .put("other", evidence.method().other())
                .put("source", evidence.gathered().source())
                .put("place", evidence.gathered().place())
                .put("on", evidence.gathered().on().toString())
                .put("title", evidence.title())
                .put("text", evidence.text());
        evidence.bearings()
                .forEach(one -> body.withArray("areas")
                        .addObject()
                        .put("area", one.area().toString())
                        .put("stance", one.stance().code())
                        .put("reason", one.reason()));
        evidence.action().ifPresent(action -> body.put("action", action.toString()));
        return body;
    }

    static EvidenceEntry entry(String kind, String kept, Signature by) {
        JsonNode body = tree(kept);
        return switch (kind) {
            case WRITTEN -> new EvidenceEntry.Written(evidence(body), text(body, "why"), agreed(body), by);
            case CONSENTED -> new EvidenceEntry.Consented(LocalDate.parse(text(body, "on")), text(body, "how"), by);
            case PUBLISHED -> new EvidenceEntry.Published(by);
            case WITHDRAWN ->
                new EvidenceEntry.Withdrawn(
                        StoredCodes.find(
                                EvidenceEntry.Ground.values(), EvidenceEntry.Ground::code, text(body, "ground")),
                        text(body, "why"),
                        by);
            case ATTACHED -> new EvidenceEntry.Attached(body.path(FILE).asInt(), AttachmentBody.attachment(body), by);
            case DETACHED -> new EvidenceEntry.Detached(body.path(FILE).asInt(), by);
            case DESCRIBED ->
                new EvidenceEntry.Described(
                        body.path(FILE).asInt(), text(body, "alt"), text(body, "text"), text(body, "why"), by);
            default -> throw new IllegalStateException("an entry of an unknown kind: " + kind);
        };
    }

    private static Evidence evidence(JsonNode body) {
        List<Bearing> bearings = StreamSupport.stream(body.path("areas").spliterator(), false)
                .map(EvidenceBody::bearing)
                .toList();
        return new Evidence(
                new EvidenceMethod(
                        StoredCodes.find(EvidenceMethod.Kind.values(), EvidenceMethod.Kind::code, text(body, "method")),
                        text(body, "other")),
                new Gathered(text(body, "source"), text(body, "place"), LocalDate.parse(text(body, "on"))),
                text(body, "title"),
                text(body, "text"),
                bearings,
                action(text(body, "action")));
    }

    private static Bearing bearing(JsonNode said) {
        String[] parts = text(said, "area").split("/", 2);
        return new Bearing(
                new FocusAreaRef(new CommitteeId(parts[0]), new FocusAreaKey(parts[1])),
                StoredCodes.find(Stance.values(), Stance::code, text(said, "stance")),
                text(said, "reason"));
    }

    private static Optional<ItemRef> action(String written) {
        return Optional.of(written)
                .filter(name -> !name.isEmpty())
                .map(name -> name.split("/", 2))
                .map(parts -> new ItemRef(ItemKind.ACTION, new CommitteeId(parts[0]), parts[1]));
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
