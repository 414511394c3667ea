package dk.sigtepunkt.content.internal.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import dk.sigtepunkt.contracts.committee.Committee;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Checks a file against its published JSON Schema and says what is wrong. */
public final class SchemaCheck {
    private static final SchemaWords WORDS = SchemaWords.danish();

    private final JsonSchema schema;

    private SchemaCheck(JsonSchema schema) {
        this.schema = schema;
    }

    /** @param name a schema in the contracts bundle, for example {@code committee-1.0} */
    public static SchemaCheck named(String name) {
        try (InputStream json = Committee.class.getResourceAsStream("/schema/" + name + ".json")) {
            SchemaValidatorsConfig config = SchemaValidatorsConfig.builder()
                    .pathType(PathType.JSON_POINTER)
                    .build();
            return new SchemaCheck(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(Objects.requireNonNull(json, name), config));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public void check(YamlTree.Located file, Findings findings) {
        for (ValidationMessage message : schema.validate(file.json())) {
            String pointer = message.getInstanceLocation().toString();
            String named = message.getProperty() == null ? "" : message.getProperty();
            String at = message.getType().equals("additionalProperties") ? pointer + "/" + named : pointer;
            findings.add(
                    file.line(at), wording(message, pointer, named, file.json().at(pointer)));
        }
    }

    private static FaultWording wording(ValidationMessage message, String pointer, String named, JsonNode value) {
        String field = pointer.substring(pointer.lastIndexOf('/') + 1);
        return switch (message.getType()) {
            case "required" -> WORDS.missing(named);
            case "additionalProperties" -> WORDS.unknown(named);
            case "type" ->
                WORDS.wrongType(
                        field,
                        String.valueOf(message.getArguments()[1]),
                        value.isValueNode() ? Optional.of(value.asText()) : Optional.empty());
            case "enum" -> WORDS.noChoice(field, value.asText(), choices(message));
            case "const" -> WORDS.notThat(field, message.getArguments()[0], value.asText());
            case "pattern" -> WORDS.wrongForm(field, value.asText());
            case "minLength" -> WORDS.emptyText(field);
            case "maxLength" -> WORDS.tooLong(field, message.getArguments()[0]);
            case "minItems" -> WORDS.emptyList(field);
            case "minimum", "maximum" -> WORDS.outOfRange(field, value.asText());
            case "oneOf" -> inOneWay(pointer);
            default -> WORDS.other(field, message.getMessage());
        };
    }

    /** The places of the schemas where one of two ways of writing must be chosen. */
    private static FaultWording inOneWay(String pointer) {
        return pointer.startsWith("/observations/") ? WORDS.figuresInOneWay() : WORDS.targetInOneWay();
    }

    private static String choices(ValidationMessage message) {
        List<String> words = new ArrayList<>();
        message.getSchemaNode().forEach(word -> words.add(word.asText()));
        return String.join(", ", words);
    }
}
