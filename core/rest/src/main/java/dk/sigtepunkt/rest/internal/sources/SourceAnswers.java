package dk.sigtepunkt.rest.internal.sources;

import dk.sigtepunkt.contracts.identity.SourceKey;
import dk.sigtepunkt.domain.sources.SourceOutcome;
import dk.sigtepunkt.domain.sources.SourceRun;
import dk.sigtepunkt.domain.sources.Sources;
import dk.sigtepunkt.rest.internal.http.Parameters;
import dk.sigtepunkt.rest.internal.http.Problem;
import dk.sigtepunkt.rest.internal.http.ProblemKind;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** What a caller is told about data sources: whether there is such a one, and what came of an order. */
final class SourceAnswers {
    private static final String RUNS = "/api/v1/source-runs/";

    private SourceAnswers() {}

    static SourceKey key(String committee, String key) {
        return Parameters.read(committee + "/" + key, SourceKey::parse, ProblemKind.UNKNOWN_SOURCE);
    }

    static Problem unknown(SourceKey source) {
        return Problem.of(ProblemKind.UNKNOWN_SOURCE, "sources.no-source", source);
    }

    static SourceRun run(Sources sources, String id) {
        return sources.run(number(id, ProblemKind.UNKNOWN_RUN))
                .orElseThrow(() -> Problem.of(ProblemKind.UNKNOWN_RUN, "sources.no-run", id));
    }

    /** Numbers that nothing can have are unknown, too. */
    static long number(String text, ProblemKind otherwise) {
        if (!text.matches("[0-9]{1,18}")) {
            throw Problem.of(otherwise, "sources.no-number", text);
        }
        return Long.parseLong(text);
    }

    /** What was started is told to go on, and where it can be followed. */
    static Response of(SourceOutcome outcome) {
        if (!outcome.accepted()) {
            throw Problem.objection(ProblemKind.ofOutcome(outcome.code()), outcome.sentence());
        }
        SourceOutcomeJson told = SourceOutcomeJson.of(outcome);
        if (!outcome.code().equals("started")) {
            return Response.ok(told).build();
        }
        Response.ResponseBuilder started = Response.accepted(told);
        outcome.run().ifPresent(run -> started.header(HttpHeaders.LOCATION, RUNS + run));
        return started.build();
    }
}
