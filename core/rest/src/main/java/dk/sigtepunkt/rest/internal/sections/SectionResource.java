package dk.sigtepunkt.rest.internal.sections;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.time.Frequency;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.sections.KeepSections;
import dk.sigtepunkt.domain.sections.KeptSection;
import dk.sigtepunkt.domain.sections.ReleasedSections;
import dk.sigtepunkt.domain.sections.SectionKey;
import dk.sigtepunkt.domain.sections.SectionRef;
import dk.sigtepunkt.domain.written.WriteResult;
import dk.sigtepunkt.rest.internal.http.Callers;
import dk.sigtepunkt.rest.internal.http.Parameters;
import dk.sigtepunkt.rest.internal.http.Problem;
import dk.sigtepunkt.rest.internal.http.ProblemKind;
import dk.sigtepunkt.rest.internal.http.SeenVersion;
import dk.sigtepunkt.rest.internal.http.SentFields;
import dk.sigtepunkt.rest.internal.http.WriteAnswer;
import dk.sigtepunkt.rest.internal.reading.ReadingAnswers;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A committee's own words of a quarter: everybody reads what is released, its own people its drafts, and they write. */
@Path("/v1/sections/{committee}/{period}")
@Produces("application/json")
public final class SectionResource {
    private final Callers callers;
    private final ReadingAnswers readings;
    private final ReleasedSections released;
    private final KeepSections keep;

    public SectionResource(Callers callers, ReadingAnswers readings, ReleasedSections released, KeepSections keep) {
        this.callers = callers;
        this.readings = readings;
        this.released = released;
        this.keep = keep;
    }

    @GET
    public QuarterWordsJson released(
            @PathParam("committee") String committee,
            @PathParam("period") String period,
            @QueryParam("asOf") @Nullable String asOf) {
        Period quarter = quarter(period);
        return readings.answer(asOf, reading -> {
            CommitteeId id = CommitteeId.find(committee)
                    .filter(one -> reading.committees().committee(one).isPresent()
                            || reading.in(quarter).committees().committee(one).isPresent())
                    .orElseThrow(() -> Problem.of(ProblemKind.UNKNOWN_COMMITTEE));
            return new QuarterWordsJson(
                    id.value(),
                    quarter.code(),
                    ReleasedTextJson.all(
                            released.known(reading.known()).of(id, quarter).texts()));
        });
    }

    @GET
    @Path("/drafts")
    public Response drafts(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @PathParam("committee") String committee,
            @PathParam("period") String period) {
        CommitteeId id = id(committee);
        Actor actor = callers.permitted(authorization, Permission.SEE_DRAFTS, Where.in(id));
        return keep.desk(id, quarter(period), actor)
                .fold(
                        told -> Response.ok(SectionDeskJson.of(told.desk()))
                                .header(HttpHeaders.CACHE_CONTROL, "no-store, private")
                                .build(),
                        unknown -> {
                            throw Problem.objection(ProblemKind.UNKNOWN_SECTION, unknown.sentence());
                        },
                        forbidden -> {
                            throw Problem.denied(forbidden.why());
                        });
    }

    /** Another draft. */
    @PUT
    @Path("/{section}")
    public Response write(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Nullable String length,
            @PathParam("committee") String committee,
            @PathParam("period") String period,
            @PathParam("section") String section,
            InputStream body)
            throws IOException {
        Actor actor = callers.permitted(authorization, Permission.WRITE_SECTIONS, Where.in(id(committee)));
        SentFields sent = SentFields.read(length, body, Set.of(KeepSections.TEXT));
        return shown(keep.write(ref(committee, period, section), sent::text, SeenVersion.of(ifMatch), actor));
    }

    @POST
    @Path("/{section}/release")
    public Response release(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Nullable String length,
            @PathParam("committee") String committee,
            @PathParam("period") String period,
            @PathParam("section") String section,
            InputStream body)
            throws IOException {
        Actor actor = callers.permitted(authorization, Permission.RELEASE_SECTIONS, Where.in(id(committee)));
        SentFields sent = SentFields.readIfSent(length, body, Set.of(KeepSections.REASON));
        return shown(keep.release(ref(committee, period, section), sent::text, SeenVersion.of(ifMatch), actor));
    }

    /** Takes back what was released last. */
    @POST
    @Path("/{section}/withdrawal")
    public Response takeBack(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Nullable String length,
            @PathParam("committee") String committee,
            @PathParam("period") String period,
            @PathParam("section") String section,
            InputStream body)
            throws IOException {
        Actor actor = callers.permitted(authorization, Permission.RELEASE_SECTIONS, Where.in(id(committee)));
        SentFields sent = SentFields.read(length, body, Set.of(KeepSections.REASON));
        return shown(keep.takeBack(ref(committee, period, section), sent::text, SeenVersion.of(ifMatch), actor));
    }

    private static CommitteeId id(String committee) {
        return CommitteeId.find(committee).orElseThrow(() -> Problem.of(ProblemKind.UNKNOWN_COMMITTEE));
    }

    private static Period quarter(String period) {
        Period quarter = Parameters.read(period, Period::parse, ProblemKind.BAD_PERIOD);
        if (quarter.frequency() != Frequency.QUARTER) {
            throw Problem.of(ProblemKind.BAD_PERIOD, "sections.no-quarter", period);
        }
        return quarter;
    }

    private static SectionRef ref(String committee, String period, String section) {
        SectionKey key = SectionKey.find(section)
                .orElseThrow(() -> Problem.of(ProblemKind.UNKNOWN_SECTION, "sections.unknown", section));
        return new SectionRef(id(committee), quarter(period), key);
    }

    private static Response shown(WriteResult<KeptSection> result) {
        KeptSection section = WriteAnswer.kept(result, ProblemKind.UNKNOWN_SECTION);
        return SeenVersion.told(Response.ok(SectionJson.of(section)), section.version());
    }
}
