package dk.sigtepunkt.web.internal.steps;

import dk.sigtepunkt.domain.actions.ActionText;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.steps.ActionAsWritten;
import dk.sigtepunkt.domain.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** What is said otherwise of an action, field by field. */
final class WordChanges {
    private static final int LONGEST = 200;

    private WordChanges() {}

    /** @return a line for each field that is not the same */
    static List<String> between(ActionText before, ActionText after, CatalogueSnapshot committees, Words words) {
        Map<String, String> was = ActionAsWritten.of(before, committees);
        Map<String, String> is = ActionAsWritten.of(after, committees);
        TreeSet<String> names = new TreeSet<>(was.keySet());
        names.addAll(is.keySet());
        List<String> lines = new ArrayList<>();
        for (String name : names) {
            String old = was.getOrDefault(name, "");
            String now = is.getOrDefault(name, "");
            if (!old.equals(now)) {
                lines.add(changed(ActionAsWritten.label(name), old, now, words));
            }
        }
        return lines;
    }

    private static String changed(String label, String old, String now, Words words) {
        if (old.isEmpty()) {
            return words.say("steps.change.came", label, shown(now));
        }
        return now.isEmpty()
                ? words.say("steps.change.went", label, shown(old))
                : words.say("steps.change", label, shown(old), shown(now));
    }

    private static String shown(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }
}
