package dk.sigtepunkt.rest.internal.tags;

import dk.sigtepunkt.contracts.strategy.BottomLine;
import dk.sigtepunkt.domain.tags.TagFilter;
import dk.sigtepunkt.rest.internal.http.Problem;
import dk.sigtepunkt.rest.internal.http.ProblemKind;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a caller asks for by its tags. */
public final class TagSelection {
    private TagSelection() {}

    public static TagFilter of(MultivaluedMap<String, String> query) {
        @Nullable String line = query.getFirst("bottomLine");
        @Nullable String goal = query.getFirst("sdg");
        TagFilter filter = new TagFilter(
                Optional.ofNullable(line).flatMap(TagFilter::bottomLine),
                Optional.ofNullable(goal).flatMap(TagFilter::goal));
        if (line != null && filter.bottomLine().isEmpty()) {
            throw Problem.of(
                    ProblemKind.BAD_PARAMETER,
                    "tags.no-bottom-line",
                    line,
                    Arrays.stream(BottomLine.values()).map(BottomLine::code).collect(Collectors.joining(", ")));
        }
        if (goal != null && filter.goal().isEmpty()) {
            throw Problem.of(ProblemKind.BAD_PARAMETER, "tags.no-goal", goal);
        }
        return filter;
    }
}
