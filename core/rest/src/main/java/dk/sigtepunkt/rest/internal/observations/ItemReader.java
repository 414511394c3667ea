package dk.sigtepunkt.rest.internal.observations;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.contracts.figure.AreaCode;
import dk.sigtepunkt.contracts.figure.ObservationStatus;
import dk.sigtepunkt.domain.recording.Entry;
import dk.sigtepunkt.domain.recording.Intake;
import dk.sigtepunkt.domain.recording.Value;
import java.util.List;
import java.util.Set;

/** Reads one item of a submission. A field of the wrong kind is named as a fault, never bent into shape. */
final class ItemReader {
    private static final Set<String> FIELDS =
            Set.of("indicator", "period", "area", "breakdown", "value", "status", "note");
    private static final int LONGEST_TEXT = 4000;
    /** Stands in for a text that could not be read; no field takes it for its default. */
    private static final String UNREADABLE = "?";

    private final int item;
    private final JsonNode node;
    private final AreaCode own;
    private final List<Intake.Fault> faults;

    ItemReader(int item, JsonNode node, AreaCode own, List<Intake.Fault> faults) {
        this.item = item;
        this.node = node;
        this.own = own;
        this.faults = faults;
    }

    Entry entry() {
        if (node.isObject()) {
            node.fieldNames().forEachRemaining(this::checkKnown);
        } else {
            fault("", "not-an-object", "Hvert element i items skal være et objekt.");
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
            fault(field, "unknown-field", "Feltet »%s« kendes ikke.".formatted(field));
        }
    }

    private String required(String field) {
        if (node.isObject() && node.path(field).isMissingNode()) {
            fault(field, "missing-field", "Feltet »%s« mangler.".formatted(field));
        }
        return text(field, UNREADABLE);
    }

    private String text(String field, String usual) {
        JsonNode text = node.path(field);
        if (text.isMissingNode()) {
            return usual;
        }
        if (!text.isTextual()) {
            fault(field, "not-a-text", "Feltet »%s« skal være en tekst i anførselstegn.".formatted(field));
            return UNREADABLE;
        }
        String content = text.textValue();
        if (content.length() > LONGEST_TEXT || content.chars().anyMatch(ItemReader::unprintable)) {
            fault(
                    field,
                    "bad-text",
                    "Feltet »%s« må højst være %d tegn og må ikke have styretegn.".formatted(field, LONGEST_TEXT));
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
            return new Value.Misread(
                    "Feltet »value« skal være et tal med punktum, fx 7.3, en tekst med et tal, eller null.");
        }
        return Double.isFinite(value.doubleValue())
                ? new Value.Exact(value.doubleValue())
                : new Value.Misread("Tallet er for stort.");
    }

    private void fault(String field, String code, String sentence) {
        faults.add(new Intake.Fault(item, field, code, sentence));
    }
}
