package dk.sigtepunkt.rest.internal.evidence;

import dk.sigtepunkt.domain.evidence.EvidenceHistory;
import dk.sigtepunkt.domain.evidence.EvidenceSearch;
import dk.sigtepunkt.domain.evidence.KeepEvidence;
import dk.sigtepunkt.domain.written.WrittenFields;
import dk.sigtepunkt.rest.internal.http.ItemPage;
import dk.sigtepunkt.rest.internal.http.Paging;
import dk.sigtepunkt.rest.internal.http.Problem;
import dk.sigtepunkt.rest.internal.http.ProblemKind;
import dk.sigtepunkt.rest.internal.reading.ReadingAnswers;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is published of what was seen and heard: everybody reads it, and looks in it. */
@Path("/v1/evidence")
@Produces("application/json")
public final class EvidenceResource {
    private final ReadingAnswers readings;
    private final EvidenceHistory evidence;

    public EvidenceResource(ReadingAnswers readings, EvidenceHistory evidence) {
        this.readings = readings;
        this.evidence = evidence;
    }

    /** Newest first. */
    @GET
    public ItemPage<EvidenceJson> all(@QueryParam("asOf") @Nullable String asOf, @Context UriInfo uri) {
        EvidenceSearch search = search(uri.getQueryParameters());
        return readings.answer(
                asOf,
                reading -> Paging.of(
                                evidence.known(reading.known()).found(search),
                                one -> Integer.toString(one.number()),
                                uri)
                        .map(EvidenceJson::of));
    }

    private static EvidenceSearch search(MultivaluedMap<String, String> asked) {
        WrittenFields fields = WrittenFields.of(
                name -> Optional.ofNullable(asked.getFirst(name)).orElse(""));
        EvidenceSearch search = EvidenceSearch.of(fields);
        fields.faults().stream().findFirst().ifPresent(fault -> {
            throw Problem.objection(ProblemKind.BAD_PARAMETER, fault.sentence());
        });
        return search;
    }

    @GET
    @Path("/{number}")
    public EvidenceJson one(@PathParam("number") String number, @QueryParam("asOf") @Nullable String asOf) {
        return readings.answer(
                asOf,
                reading -> evidence.known(reading.known())
                        .find(KeepEvidence.number(number))
                        .map(EvidenceJson::of)
                        .orElseThrow(() -> Problem.of(ProblemKind.UNKNOWN_EVIDENCE, "evidence.unknown", number)));
    }
}
