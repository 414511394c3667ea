package dk.sigtepunkt.persistence.internal.actions;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.sigtepunkt.contracts.committee.ActionDetails;
import dk.sigtepunkt.contracts.committee.ActionStep;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.ItemKind;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Signature;
import dk.sigtepunkt.domain.actions.ActionEntry;
import dk.sigtepunkt.domain.actions.ActionUpdate;
import dk.sigtepunkt.domain.actions.Difference;
import dk.sigtepunkt.domain.actions.KeptStep;
import dk.sigtepunkt.domain.actions.Lived;
import dk.sigtepunkt.domain.actions.Trigger;
import dk.sigtepunkt.domain.actions.Wording;
import dk.sigtepunkt.persistence.internal.database.StoredCodes;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** An entry as it is kept: its kind, who wrote it, and the rest of it as a JSON object. */
final class EntryBody {
    private static final ObjectMapper JSON = new ObjectMapper();

    private EntryBody() {}

    static ActionEntryRow.Written written(ActionEntry entry) {
        ObjectNode body = JSON.createObjectNode();
        if (entry instanceof ActionEntry.Reworded words) {
            TextBody.write(words.text(), body);
            body.put("why", words.written().reason());
            return written("reworded", words.written().by(), body);
        }
        if (entry instanceof ActionEntry.Stepped step) {
            write(step, body);
            return written("stepped", step.taken().by(), body);
        }
        if (entry instanceof ActionEntry.Updated updated) {
            write(updated.told().update(), body);
            return written("updated", updated.told().by(), body);
        }
        if (entry instanceof ActionEntry.Handed handed) {
            body.put("account", handed.hand().account());
            return written("handed", handed.hand().by(), body);
        }
        if (entry instanceof ActionEntry.Decided decided) {
            body.put("taken", decided.how().taken()).put("why", decided.how().reason());
            return written("decided", decided.how().by(), body);
        }
        if (entry instanceof ActionEntry.Moved moved) {
            body.put("area", moved.area().toString());
            return written("moved", edition(moved.edition(), moved.at()), body);
        }
        Difference difference = ((ActionEntry.Differs) entry).difference();
        write(difference, body);
        return written("differs", edition(difference.edition(), difference.at()), body);
    }

    private static ActionEntryRow.Written written(String kind, Signature by, ObjectNode body) {
        return new ActionEntryRow.Written(kind, by, text(body));
    }

    /** Nobody wrote it: an edition of a content did. */
    private static Signature edition(String version, Instant at) {
        return new Signature(Actor.Means.NOT_NOTED, version, Optional.empty(), at);
    }

    private static void write(ActionEntry.Stepped step, ObjectNode body) {
        TextBody.write(step.step(), body);
        body.put("kind", step.taken().trigger().kind().code())
                .put("reference", step.taken().trigger().reference());
        step.taken().successor().ifPresent(action -> body.put("successor", action.toString()));
    }

    private static void write(ActionUpdate update, ObjectNode body) {
        update.percent().ifPresent(percent -> body.put("percent", percent));
        body.put("milestone", update.milestone())
                .put("sentence", update.sentence())
                .put("risk", update.risk().code())
                .put("next", update.next());
    }

    private static void write(Difference difference, ObjectNode body) {
        difference.stated().ifPresent(stated -> {
            ObjectNode said = body.putObject("stated");
            TextBody.write(stated.text(), said);
            stated.steps()
                    .forEach(
                            step -> TextBody.write(step, said.withArray("steps").addObject()));
        });
    }

    static ActionEntry entry(ActionEntryRow row) {
        JsonNode body = tree(row.body());
        Signature by = row.by();
        return switch (row.kind()) {
            case "reworded" ->
                new ActionEntry.Reworded(TextBody.text(body), new Wording.Written(by, text(body, "why")));
            case "stepped" -> stepped(body, by);
            case "updated" -> new ActionEntry.Updated(new Lived.Told(update(body), by));
            case "handed" -> new ActionEntry.Handed(new Lived.Hand(text(body, "account"), by));
            case "decided" ->
                new ActionEntry.Decided(
                        new Difference.Settled(body.path("taken").asBoolean(), by, text(body, "why")));
            case "moved" -> new ActionEntry.Moved(TextBody.area(text(body, "area")), by.by(), by.at());
            case "differs" -> new ActionEntry.Differs(difference(body, by));
            default -> throw new IllegalStateException("an entry of an unknown kind: " + row.kind());
        };
    }

    private static ActionEntry stepped(JsonNode body, Signature by) {
        Optional<ItemRef> successor = Optional.of(text(body, "successor"))
                .filter(name -> !name.isEmpty())
                .map(name -> name.split("/", 2))
                .map(parts -> new ItemRef(ItemKind.ACTION, new CommitteeId(parts[0]), parts[1]));
        Trigger trigger = new Trigger(
                StoredCodes.find(Trigger.Kind.values(), Trigger.Kind::code, text(body, "kind")),
                text(body, "reference"));
        return new ActionEntry.Stepped(TextBody.step(body), new KeptStep.Taken(by, trigger, successor));
    }

    private static ActionUpdate update(JsonNode body) {
        return new ActionUpdate(
                body.has("percent") ? OptionalInt.of(body.path("percent").asInt()) : OptionalInt.empty(),
                text(body, "milestone"),
                text(body, "sentence"),
                StoredCodes.find(ActionUpdate.Risk.values(), ActionUpdate.Risk::code, text(body, "risk")),
                text(body, "next"));
    }

    private static Difference difference(JsonNode body, Signature by) {
        Optional<Difference.Stated> stated = body.has("stated")
                ? Optional.of(new Difference.Stated(TextBody.text(body.path("stated")), steps(body.path("stated"))))
                : Optional.empty();
        return new Difference(by.by(), by.at(), stated, Optional.empty());
    }

    private static List<ActionStep> steps(JsonNode said) {
        return StreamSupport.stream(said.path("steps").spliterator(), false)
                .map(TextBody::step)
                .toList();
    }

    /** @return null where nothing is said */
    static @Nullable String details(ActionDetails details) {
        if (details.equals(ActionDetails.NONE)) {
            return null;
        }
        ObjectNode body = JSON.createObjectNode();
        DetailsBody.write(details, body);
        return text(body);
    }

    static ActionDetails details(@Nullable String kept) {
        return kept == null ? ActionDetails.NONE : DetailsBody.read(tree(kept));
    }

    private static String text(JsonNode said, String name) {
        return said.path(name).asText("");
    }

    private static String text(ObjectNode body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree that is no text", e);
        }
    }

    private static JsonNode tree(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the database has an entry that is no JSON", e);
        }
    }
}
