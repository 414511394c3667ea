package dk.sigtepunkt.persistence.internal.actions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.sigtepunkt.contracts.committee.ActionState;
import dk.sigtepunkt.contracts.committee.ActionStep;
import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.domain.actions.ActionText;
import dk.sigtepunkt.persistence.internal.database.StoredCodes;
import java.time.LocalDate;

/** What is said of an action, and its steps, as JSON objects. */
final class TextBody {
    private TextBody() {}

    static FocusAreaRef area(String written) {
        String[] area = written.split("/", 2);
        return new FocusAreaRef(new CommitteeId(area[0]), new FocusAreaKey(area[1]));
    }

    static void write(ActionText text, ObjectNode into) {
        into.put("area", text.focusArea().toString())
                .put("title", text.title())
                .put("description", text.description())
                .put("owner", text.ownerRole())
                .put("start", text.planned().start().toString())
                .put("end", text.planned().end().toString())
                .put("origin", text.origin().code());
        DetailsBody.write(text.details(), into.putObject("details"));
    }

    static ActionText text(JsonNode said) {
        return new ActionText(
                area(said.path("area").asText()),
                said.path("title").asText(),
                said.path("description").asText(),
                said.path("owner").asText(),
                new ActionText.Span(
                        LocalDate.parse(said.path("start").asText()),
                        LocalDate.parse(said.path("end").asText())),
                StoredCodes.find(
                        Origin.values(), Origin::code, said.path("origin").asText()),
                DetailsBody.read(said.path("details")));
    }

    static void write(ActionStep step, ObjectNode into) {
        into.put("on", step.on().toString())
                .put("state", step.state().code())
                .put("reason", step.reason())
                .put("trigger", step.trigger());
    }

    static ActionStep step(JsonNode said) {
        return new ActionStep(
                LocalDate.parse(said.path("on").asText()),
                StoredCodes.find(
                        ActionState.values(),
                        ActionState::code,
                        said.path("state").asText()),
                said.path("reason").asText(),
                said.path("trigger").asText());
    }
}
