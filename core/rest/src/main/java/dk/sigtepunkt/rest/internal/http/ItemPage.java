package dk.sigtepunkt.rest.internal.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A list.
 *
 * @param period what assessments in it are for; left out where there are none
 * @param next relative URL of the rest; left out when this is all
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ItemPage<T>(
        @Nullable String period, List<T> items, @Nullable String next) implements OverQuarter {
    /** The same page of what is made of the items. */
    public <R> ItemPage<R> map(Function<T, R> made) {
        return new ItemPage<>(period, items.stream().map(made).toList(), next);
    }
}
