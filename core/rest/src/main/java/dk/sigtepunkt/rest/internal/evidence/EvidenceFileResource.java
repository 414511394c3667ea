package dk.sigtepunkt.rest.internal.evidence;

import dk.sigtepunkt.domain.evidence.EvidenceHistory;
import dk.sigtepunkt.domain.evidence.KeepEvidence;
import dk.sigtepunkt.domain.evidence.ReadEvidenceFiles;
import dk.sigtepunkt.rest.internal.http.HeavyRead;
import dk.sigtepunkt.rest.internal.http.ItemPage;
import dk.sigtepunkt.rest.internal.http.Problem;
import dk.sigtepunkt.rest.internal.http.ProblemKind;
import dk.sigtepunkt.rest.internal.reading.ReadingAnswers;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** The files beside what is published, for everybody. */
@Path("/v1/evidence/{number}/files")
public final class EvidenceFileResource {
    private final ReadingAnswers readings;
    private final EvidenceHistory evidence;
    private final ReadEvidenceFiles files;

    public EvidenceFileResource(ReadingAnswers readings, EvidenceHistory evidence, ReadEvidenceFiles files) {
        this.readings = readings;
        this.evidence = evidence;
        this.files = files;
    }

    @GET
    @Produces("application/json")
    public ItemPage<EvidenceFileJson> all(
            @PathParam("number") String number, @QueryParam("asOf") @Nullable String asOf) {
        return readings.answer(
                asOf,
                reading -> evidence.known(reading.known())
                        .find(KeepEvidence.number(number))
                        .map(one -> EvidenceFileAnswers.all(one.standing()))
                        .orElseThrow(() -> Problem.of(ProblemKind.UNKNOWN_EVIDENCE, "evidence.unknown", number)));
    }

    @GET
    @HeavyRead
    @Path("/{file}")
    public Response one(
            @PathParam("number") String number,
            @PathParam("file") String file,
            @QueryParam("asOf") @Nullable String asOf) {
        return EvidenceFileAnswers.given(
                files.published(KeepEvidence.number(number), EvidenceFileAnswers.file(file), readings.known(asOf)),
                true);
    }
}
