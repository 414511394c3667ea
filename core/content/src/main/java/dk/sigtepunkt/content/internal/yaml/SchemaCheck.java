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

/** Checks a file against its published JSON Schema and says in Danish what is wrong. */
public final class SchemaCheck {
    private static final String TEXT_OR_GROUP = "[string, object]";

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
                    file.line(at), sentence(message, pointer, named, file.json().at(pointer)), kind(message.getType()));
        }
    }

    private static String sentence(ValidationMessage message, String pointer, String named, JsonNode value) {
        String field = pointer.substring(pointer.lastIndexOf('/') + 1);
        return switch (message.getType()) {
            case "required" -> "Feltet »%s« mangler.".formatted(named);
            case "additionalProperties" ->
                "Feltet »%s« kendes ikke her; ret stavefejlen, eller fjern det.".formatted(named);
            case "type" -> wrongType(field, value, String.valueOf(message.getArguments()[1]));
            case "enum" -> "»%s« kan ikke være »%s«; vælg et af %s.".formatted(field, value.asText(), choices(message));
            case "const" ->
                "»%s« skal være »%s«, men er »%s«.".formatted(field, message.getArguments()[0], value.asText());
            case "pattern" -> "»%s« har en form, som ikke passer i feltet »%s«.".formatted(value.asText(), field);
            case "minLength" -> "Feltet »%s« er tomt.".formatted(field);
            case "maxLength" ->
                "Feltet »%s« er for langt; der er plads til %s tegn.".formatted(field, message.getArguments()[0]);
            case "minItems" -> "Listen »%s« er tom.".formatted(field);
            case "minimum", "maximum" -> "»%s« er %s og ligger uden for det tilladte.".formatted(field, value.asText());
            case "oneOf" -> alternatives(pointer);
            default -> "»%s« opfylder ikke skemaet (%s).".formatted(field, message.getMessage());
        };
    }

    private static String kind(String type) {
        return switch (type) {
            case "required" -> "Et felt mangler.";
            case "additionalProperties" -> "Et felt kendes ikke her.";
            case "type" -> "Et felt har en værdi af en forkert slags.";
            case "minLength", "minItems" -> "Et felt eller en liste er tom.";
            case "maxLength" -> "Et felt er for langt.";
            case "oneOf" -> "Der er valgt ingen eller flere af de måder, der skal vælges én af.";
            default -> "Et felt har en værdi, som ikke er tilladt.";
        };
    }

    /** The places of the schemas where one of two ways of writing must be chosen. */
    private static String alternatives(String pointer) {
        return pointer.startsWith("/observations/")
                ? "Tallene skal have enten »file« med en datafil eller »figures« med tallene selv."
                : "Et mål skal have enten »value«, både »low« og »high« eller »change«.";
    }

    private static String choices(ValidationMessage message) {
        List<String> words = new ArrayList<>();
        message.getSchemaNode().forEach(word -> words.add(word.asText()));
        return String.join(", ", words);
    }

    private static String wrongType(String field, JsonNode value, String wanted) {
        String danish = switch (wanted) {
            case "string" -> "en tekst; sæt den i anførselstegn";
            case "number" -> "et tal med punktum som decimaltegn og uden anførselstegn";
            case "integer" -> "et helt tal";
            case "array" -> "en liste";
            case TEXT_OR_GROUP -> "en tekst i anførselstegn eller en gruppe af tekster";
            case "boolean" -> "true eller false";
            default -> "en gruppe af felter";
        };
        return "»%s« skal være %s%s."
                .formatted(field, danish, value.isValueNode() ? " (der står %s)".formatted(value.asText()) : "");
    }
}
