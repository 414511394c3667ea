package dk.sigtepunkt.rest.internal.proposals;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.proposals.ProposalWords;
import dk.sigtepunkt.domain.proposals.PublishedProposals;
import dk.sigtepunkt.domain.proposals.SendProposals;
import dk.sigtepunkt.domain.proposals.SentProposal;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.rest.internal.http.ItemPage;
import dk.sigtepunkt.rest.internal.http.Paging;
import dk.sigtepunkt.rest.internal.http.Problem;
import dk.sigtepunkt.rest.internal.http.ProblemKind;
import dk.sigtepunkt.rest.internal.http.SentFields;
import dk.sigtepunkt.rest.internal.reading.ReadingAnswers;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Proposals: everybody sends them and reads those that are published; who has the code follows one. */
@Path("/v1/proposals")
@Produces("application/json")
public final class ProposalResource {
    private final ReadingAnswers readings;
    private final PublishedProposals published;
    private final SendProposals send;

    public ProposalResource(ReadingAnswers readings, PublishedProposals published, SendProposals send) {
        this.readings = readings;
        this.published = published;
        this.send = send;
    }

    /** Newest first. */
    @GET
    public ItemPage<ProposalJson> all(
            @QueryParam("committee") @DefaultValue("") String committee,
            @QueryParam("asOf") @Nullable String asOf,
            @Context UriInfo uri) {
        return readings.answer(
                asOf,
                reading -> Paging.of(
                        published.all(reading.known()).stream()
                                .filter(one -> committee.isEmpty()
                                        || one.committee()
                                                .filter(id -> id.value().equals(committee))
                                                .isPresent())
                                .map(ProposalJson::of)
                                .toList(),
                        one -> Integer.toString(one.number()),
                        uri));
    }

    @GET
    @Path("/{number}")
    public ProposalJson one(@PathParam("number") String number, @QueryParam("asOf") @Nullable String asOf) {
        return readings.answer(
                asOf,
                reading -> published
                        .find(SentProposal.number(number), reading.known())
                        .map(ProposalJson::of)
                        .orElseThrow(
                                () -> Problem.of(ProblemKind.UNKNOWN_PROPOSAL, "proposals.not-published", number)));
    }

    /** Takes one in; whoever sends it is asked for no key, and one that is sent along is noted nowhere. */
    @POST
    public Response send(@HeaderParam(HttpHeaders.CONTENT_LENGTH) @Nullable String length, InputStream body)
            throws IOException {
        SentFields sent = SentFields.read(length, body, SendProposals.SENDING);
        ProposalReceiptJson receipt = send.send(sent::text, Actor.Means.API)
                .fold(
                        received -> new ProposalReceiptJson(
                                received.code(), send.terms().readWithinDays()),
                        refused -> {
                            throw Problem.written(refused.faults());
                        },
                        full -> {
                            throw Problem.objection(ProblemKind.TOO_MANY_WAITING, full.sentence());
                        });
        return untold(Response.status(Response.Status.CREATED), receipt);
    }

    /** The code is sent as a body, so that it stands in no address and no log. */
    @POST
    @Path("/follow")
    public Response follow(@HeaderParam(HttpHeaders.CONTENT_LENGTH) @Nullable String length, InputStream body)
            throws IOException {
        String code = SentFields.read(length, body, Set.of("code")).text("code");
        return published
                .follow(code)
                .map(one -> untold(Response.ok(), FollowedProposalJson.of(one)))
                .orElseThrow(() -> Problem.objection(
                        ProblemKind.UNKNOWN_PROPOSAL,
                        ProposalWords.in(Danish.LOCALE).noCode()));
    }

    private static Response untold(Response.ResponseBuilder answer, Object told) {
        return answer.entity(told)
                .header(HttpHeaders.CACHE_CONTROL, "no-store, private")
                .build();
    }
}
