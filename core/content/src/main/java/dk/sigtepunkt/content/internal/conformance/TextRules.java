package dk.sigtepunkt.content.internal.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.content.internal.yaml.Findings;
import dk.sigtepunkt.contracts.committee.Action;
import java.util.List;
import java.util.regex.Pattern;

/** That every text can be shown to the public. */
public final class TextRules {
    /** Two to four words that all begin with a capital: a name, where a role has small letters after its first word. */
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{Ll}-]+( \\p{Lu}\\.?)?( \\p{Lu}[\\p{L}-]+){1,3}");

    private static final ConformanceWords WORDS = ConformanceWords.danish();

    private TextRules() {}

    public static void textsAreFitToBeRead(Subject subject, Findings findings) {
        walk(subject, "", subject.tree().json(), findings);
    }

    public static void ownersAreRoles(Subject subject, Findings findings) {
        List<Action> actions = subject.committee().actions();
        for (int index = 0; index < actions.size(); index++) {
            String role = actions.get(index).ownerRole();
            if (NAME.matcher(role).matches()) {
                findings.add(subject.line("actions", index, "ownerRole"), WORDS.personsName(role));
            }
        }
    }

    private static void walk(Subject subject, String pointer, JsonNode node, Findings findings) {
        if (node.isTextual()) {
            String field = pointer.substring(pointer.lastIndexOf('/') + 1);
            PublicText.unfit(node.asText())
                    .ifPresent(unfit -> findings.add(subject.tree().line(pointer), WORDS.textNotFit(field, unfit)));
        } else if (node.isArray()) {
            for (int index = 0; index < node.size(); index++) {
                walk(subject, pointer + "/" + index, node.get(index), findings);
            }
        } else {
            node.properties()
                    .forEach(entry -> walk(subject, pointer + "/" + entry.getKey(), entry.getValue(), findings));
        }
    }
}
