package dk.sigtepunkt.web.internal.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A path, some of whose segments vary.
 *
 * @param path what a path must look like, made once
 * @param variables the names of its variable segments, in their order
 */
record Address(Pattern path, List<String> variables) {
    private static final Pattern VARIABLE = Pattern.compile("\\{([a-z]+)}");

    /** @param pattern variable segments stand in braces, for example {@code /udvalg/{committee}} */
    static Address of(String pattern) {
        return new Address(
                Pattern.compile(VARIABLE.matcher(pattern).replaceAll("([^/]+)")),
                VARIABLE.matcher(pattern)
                        .results()
                        .map((MatchResult name) -> name.group(1))
                        .toList());
    }

    /** @return the path's variable segments by name; empty when the path is another address */
    Optional<Map<String, String>> match(String asked) {
        Matcher matcher = path.matcher(asked);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Map<String, String> segments = new LinkedHashMap<>();
        for (int group = 1; group <= variables.size(); group++) {
            segments.put(variables.get(group - 1), matcher.group(group));
        }
        return Optional.of(segments);
    }
}
