package dk.sigtepunkt.rest.internal.written;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.seals.ReadSeals;
import dk.sigtepunkt.domain.seals.SealTold;
import dk.sigtepunkt.rest.internal.http.Callers;
import dk.sigtepunkt.rest.internal.http.Problem;
import dk.sigtepunkt.rest.internal.http.ProblemKind;
import dk.sigtepunkt.rest.internal.reading.ReadingAnswers;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What all that is answered of seals has in common. */
final class SealAnswers {
    private final Callers callers;
    private final ReadingAnswers readings;
    private final ReadSeals seals;

    SealAnswers(Callers callers, ReadingAnswers readings, ReadSeals seals) {
        this.callers = callers;
        this.readings = readings;
        this.seals = seals;
    }

    Optional<Instant> known(@Nullable String asOf) {
        return readings.known(asOf);
    }

    Actor caller(@Nullable String authorization) {
        return callers.caller(authorization);
    }

    /** Whoever may not read the report is answered as where it is not sealed. */
    SealTold.Told told(@Nullable String authorization, String report, String edition, Optional<Instant> known) {
        return seals.seal(WrittenReportAnswers.ref(report), number(edition), known, caller(authorization))
                .fold(
                        told -> told,
                        unknown -> {
                            throw Problem.objection(ProblemKind.UNKNOWN_SEAL, unknown.sentence());
                        },
                        forbidden -> {
                            throw Problem.denied(forbidden.why());
                        });
    }

    /** 0, which no edition has, for what is no number. */
    private static int number(String edition) {
        return edition.matches("[1-9][0-9]{0,8}") ? Integer.parseInt(edition) : 0;
    }

    /** Exactly those bytes, for nobody else. */
    static Response saved(String name, byte[] bytes) {
        return Response.ok(bytes)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store, private")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
