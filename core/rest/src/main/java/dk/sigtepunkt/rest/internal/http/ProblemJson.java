package dk.sigtepunkt.rest.internal.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An error as RFC 9457 wants it.
 *
 * @param code stable, for programs; the last part of {@code type}
 * @param errors every fault of every item; left out when the error is not about items
 * @param findings why a committee was refused, Danish sentences; left out otherwise
 * @param line where unreadable JSON goes wrong, counted from 1; left out otherwise
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProblemJson(
        String type,
        String title,
        int status,
        String detail,
        String code,
        String instance,
        @Nullable List<FaultJson> errors,
        @Nullable List<String> findings,
        @Nullable Integer line,
        @Nullable Integer column) {}
