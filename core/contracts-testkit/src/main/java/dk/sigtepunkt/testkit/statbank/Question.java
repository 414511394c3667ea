package dk.sigtepunkt.testkit.statbank;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is asked of the stand-in; read no more strictly than it needs. */
record Question(String table, String format, Map<String, List<String>> variables) {
    private static final Pattern VARIABLE =
            Pattern.compile("\\{\\s*\"code\"\\s*:\\s*\"([^\"]*)\"\\s*,\\s*\"values\"\\s*:\\s*\\[([^]]*)]");
    private static final Pattern TEXT = Pattern.compile("\"([^\"]*)\"");

    static Question read(String body) {
        Map<String, List<String>> variables = new LinkedHashMap<>();
        Matcher variable = VARIABLE.matcher(body);
        while (variable.find()) {
            variables.put(
                    variable.group(1),
                    TEXT.matcher(variable.group(2))
                            .results()
                            .map(text -> text.group(1))
                            .toList());
        }
        return new Question(field(body, "table"), field(body, "format"), variables);
    }

    private static String field(String body, String name) {
        Matcher field = Pattern.compile("\"" + name + "\"\\s*:\\s*\"([^\"]*)\"").matcher(body);
        return field.find() ? field.group(1) : "";
    }
}
