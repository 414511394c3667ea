package dk.sigtepunkt.rest.internal.roots;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.roots.NumberCheck;
import dk.sigtepunkt.domain.roots.ReportFacts;
import dk.sigtepunkt.domain.written.WrittenFields;
import dk.sigtepunkt.rest.internal.http.Callers;
import dk.sigtepunkt.rest.internal.http.Problem;
import dk.sigtepunkt.rest.internal.http.ProblemKind;
import dk.sigtepunkt.rest.internal.http.SentFields;
import dk.sigtepunkt.rest.internal.reading.Quarters;
import dk.sigtepunkt.rest.internal.reading.ReadingAnswers;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Holds the numbers of a text against a committee's part of a quarter's report; it is sent as a body so that it stands in no address. */
@Path("/v1/number-check")
@Produces("application/json")
public final class NumberCheckResource {
    private static final int LONGEST = 40_000;

    /** As long as what is named elsewhere. */
    private static final int LONGEST_NAME = 200;

    private final Callers callers;
    private final ReadingAnswers readings;
    private final Quarters quarters;
    private final ReportFacts facts;

    public NumberCheckResource(Callers callers, ReadingAnswers readings, Quarters quarters, ReportFacts facts) {
        this.callers = callers;
        this.readings = readings;
        this.quarters = quarters;
        this.facts = facts;
    }

    @POST
    public Response read(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Nullable String length,
            InputStream body)
            throws IOException {
        SentFields sent = SentFields.read(length, body, Set.of("text", "committee", "quarter"));
        WrittenFields fields = WrittenFields.of(sent::text);
        fields.text("text", "text", LONGEST);
        String committee = fields.line("committee", "committee", LONGEST_NAME);
        String quarter = fields.line("quarter", "quarter", LONGEST_NAME);
        if (!fields.sound()) {
            throw Problem.written(fields.faults());
        }
        NumberCheck check = NumberCheck.of(known(callers.caller(authorization), committee, quarter));
        return Response.ok()
                .entity(new ReadNumbersJson(check.read(sent.text("text")).stream()
                        .map(NumberVerdictJson::of)
                        .toList()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store, private")
                .build();
    }

    private ReportFacts.Facts known(Actor writer, String committee, String quarter) {
        Optional<CommitteeId> named = CommitteeId.find(committee);
        Period asked = readings.answer(reading -> {
            Period one = quarters.asked(reading, quarter, named);
            if (named.flatMap(reading.in(one).committees()::committee).isEmpty()) {
                throw Problem.of(ProblemKind.UNKNOWN_COMMITTEE);
            }
            return one;
        });
        return facts.of(writer, named, asked);
    }
}
