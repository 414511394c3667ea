package dk.sigtepunkt.rest.internal.observations;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.contracts.figure.AreaCode;
import dk.sigtepunkt.contracts.figure.Figure;
import dk.sigtepunkt.contracts.figure.ObservationStatus;
import dk.sigtepunkt.domain.recording.Entry;
import dk.sigtepunkt.domain.recording.Intake;
import dk.sigtepunkt.domain.recording.Value;
import dk.sigtepunkt.domain.text.Words;
import java.util.List;
import java.util.Set;

/** Reads one item of a submission. A field of the wrong kind is named as a fault, never bent into shape. */
final class ItemReader {
    private static final Set<String> FIELDS =
            Set.of("indicator", "period", "area", "breakdown", "value", "status", "note");
    /** Stands in for a text that could not be read; no field takes it for its default. */
    private static final String UNREADABLE = "?";

    private final int item;
    private final JsonNode node;
    private final AreaCode own;
    private final List<Intake.Fault> faults;
    private final Words words;

    ItemReader(int item, JsonNode node, AreaCode own, List<Intake.Fault> faults, Words words) {
        this.item = item;
        this.node = node;
        this.own = own;
        this.faults = faults;
        this.words = words;
    }

    Entry entry() {
        if (node.isObject()) {
            node.fieldNames().forEachRemaining(this::checkKnown);
        } else {
            fault("", "not-an-object", words.say("observations.not-an-object"));
        }
        return new Entry(
                required("indicator"),
                required("period"),
                text("area", own.value()),
                text("breakdown", ""),
                value(),
                text("status", ObservationStatus.OBSERVED.code()),
                text("note", ""));
    }

    private void checkKnown(String field) {
        if (!FIELDS.contains(field)) {
            fault(field, "unknown-field", words.say("observations.unknown-field", field));
        }
    }

    private String required(String field) {
        if (node.isObject() && node.path(field).isMissingNode()) {
            fault(field, "missing-field", words.say("observations.missing-field", field));
        }
        return text(field, UNREADABLE);
    }

    private String text(String field, String usual) {
        JsonNode text = node.path(field);
        if (text.isMissingNode()) {
            return usual;
        }
        if (!text.isTextual()) {
            fault(field, "not-a-text", words.say("observations.not-a-text", field));
            return UNREADABLE;
        }
        String content = text.textValue();
        if (content.length() > Figure.LONGEST_NOTE || content.chars().anyMatch(ItemReader::unprintable)) {
            fault(field, "bad-text", words.say("observations.bad-text", field, Figure.LONGEST_NOTE));
            return UNREADABLE;
        }
        return content.isEmpty() ? usual : content;
    }

    private static boolean unprintable(int letter) {
        return Character.isISOControl(letter) && letter != '\n' && letter != '\t';
    }

    private Value value() {
        JsonNode value = node.path("value");
        if (value.isMissingNode() || value.isNull()) {
            return new Value.Nothing();
        }
        if (value.isTextual()) {
            return new Value.Text(value.textValue());
        }
        if (!value.isNumber()) {
            return new Value.Misread(words.say("observations.no-number"));
        }
        return Double.isFinite(value.doubleValue())
                ? new Value.Exact(value.doubleValue())
                : new Value.Misread(words.say("observations.number-too-large"));
    }

    private void fault(String field, String code, String sentence) {
        faults.add(new Intake.Fault(item, field, code, sentence));
    }
}
