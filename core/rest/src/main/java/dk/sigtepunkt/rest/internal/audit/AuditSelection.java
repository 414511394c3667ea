package dk.sigtepunkt.rest.internal.audit;

import dk.sigtepunkt.domain.audit.AuditFilter;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.rest.internal.http.Problem;
import dk.sigtepunkt.rest.internal.http.ProblemKind;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which records a caller wants: days are Denmark's, both included.
 *
 * @param before only records with a lower number
 */
record AuditSelection(AuditFilter filter, long before) {
    static final String BEFORE = "before";
    private static final int LAST_YEAR = 9000;

    static AuditSelection of(MultivaluedMap<String, String> query) {
        return new AuditSelection(
                new AuditFilter(
                        day(query, "from").map(AuditSelection::start),
                        day(query, "to").map(day -> start(day.plusDays(1))),
                        text(query, "actor"),
                        new AuditFilter.What(text(query, "permission"), text(query, "act"), text(query, "outcome")),
                        new AuditFilter.About(text(query, "kind"), text(query, "key"), text(query, "committee")),
                        Optional.empty()),
                before(text(query, BEFORE)));
    }

    private static String text(MultivaluedMap<String, String> query, String name) {
        return Optional.ofNullable(query.getFirst(name)).orElse("");
    }

    private static Optional<LocalDate> day(MultivaluedMap<String, String> query, String name) {
        String text = text(query, name);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text))
                    .filter(day -> day.getYear() > 0 && day.getYear() < LAST_YEAR)
                    .or(() -> {
                        throw noDay(text);
                    });
        } catch (DateTimeException unreadable) {
            throw noDay(text);
        }
    }

    private static Problem noDay(String text) {
        return Problem.of(ProblemKind.BAD_PARAMETER, "audit.no-day", text);
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Danish.ZONE).toInstant();
    }

    private static long before(String text) {
        if (text.isEmpty()) {
            return Long.MAX_VALUE;
        }
        if (!text.matches("[0-9]{1,18}")) {
            throw Problem.of(ProblemKind.BAD_PARAMETER, "audit.no-number", text);
        }
        return Long.parseLong(text);
    }
}
