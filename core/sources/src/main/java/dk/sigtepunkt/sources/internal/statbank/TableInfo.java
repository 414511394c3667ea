package dk.sigtepunkt.sources.internal.statbank;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.sources.internal.read.json.JsonStatReader;
import dk.sigtepunkt.sources.internal.read.json.JsonText;
import dk.sigtepunkt.sources.internal.trouble.SourceTrouble;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What Statistikbanken says of a table.
 *
 * @param suppressed what a combination that BULK leaves out stands for
 * @param updated in the answer without a zone: Danish time
 */
record TableInfo(
        String id,
        String title,
        String unit,
        String suppressed,
        Optional<Instant> updated,
        boolean active,
        List<Variable> variables) {
    private static final StatbankAnswerWords WORDS = StatbankAnswerWords.in(Danish.LOCALE);

    TableInfo {
        variables = List.copyOf(variables);
    }

    /** @param values codes, in the table's order; those of time from the oldest */
    record Variable(String code, boolean elimination, boolean time, List<String> values) {
        Variable {
            values = List.copyOf(values);
        }
    }

    Optional<Variable> variable(String code) {
        return variables.stream()
                .filter(variable -> variable.code().equalsIgnoreCase(code))
                .findFirst();
    }

    /**
     * @param wanted the table that was asked for
     * @throws SourceTrouble when it is about another table, or about none
     */
    static TableInfo read(byte[] content, String wanted) {
        JsonNode root = JsonText.parsed(content, WORDS.description(wanted));
        String id = root.path("id").asText("");
        if (!id.equalsIgnoreCase(wanted)) {
            throw new SourceTrouble(WORDS.otherTableDescribed(id, wanted), true);
        }
        List<Variable> variables = new ArrayList<>();
        for (JsonNode variable : root.path("variables")) {
            List<String> values = new ArrayList<>();
            variable.path("values").forEach(value -> values.add(value.path("id").asText()));
            variables.add(new Variable(
                    variable.path("id").asText(),
                    variable.path("elimination").asBoolean(false),
                    variable.path("time").asBoolean(false),
                    values));
        }
        if (variables.isEmpty()) {
            throw new SourceTrouble(WORDS.noVariables(wanted), true);
        }
        return new TableInfo(
                id,
                root.path("text").asText(""),
                root.path("unit").asText(""),
                root.path("suppressedDataValue").asText("0"),
                JsonStatReader.updated(root.path("updated").asText("")),
                root.path("active").asBoolean(true),
                variables);
    }
}
