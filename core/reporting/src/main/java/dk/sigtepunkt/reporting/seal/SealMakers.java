package dk.sigtepunkt.reporting.seal;

import dk.sigtepunkt.reporting.seal.json.JsonFields;
import dk.sigtepunkt.reporting.seal.json.JsonUnreadable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What made it.
 *
 * @param template version of the report's template
 * @param product its version
 * @param bundles versions by name
 * @param marks such as {@code example} and {@code simulated}
 */
public record SealMakers(String template, String product, Map<String, String> bundles, List<String> marks) {
    public SealMakers {
        bundles = Map.copyOf(bundles);
        marks = List.copyOf(marks);
    }

    void into(Map<String, Object> tree) {
        tree.put("templateVersion", template);
        tree.put("product", product);
        tree.put("bundles", bundles);
        tree.put("marks", marks);
    }

    static SealMakers read(JsonFields head) throws JsonUnreadable {
        List<String> marks = new ArrayList<>();
        for (Object mark : head.list("marks")) {
            if (!(mark instanceof String text)) {
                throw head.wrong("marks");
            }
            marks.add(text);
        }
        return new SealMakers(
                head.text("templateVersion", any -> true),
                head.text("product", any -> true),
                head.texts("bundles"),
                marks);
    }
}
