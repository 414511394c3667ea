package dk.sigtepunkt.rest.internal.claims;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.claims.ClaimMoment;
import dk.sigtepunkt.domain.claims.KeepClaims;
import dk.sigtepunkt.domain.claims.KeptClaim;
import dk.sigtepunkt.domain.claims.ReadClaims;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.evidence.EvidenceHistory;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.written.WriteResult;
import dk.sigtepunkt.rest.internal.http.Callers;
import dk.sigtepunkt.rest.internal.http.Problem;
import dk.sigtepunkt.rest.internal.http.ProblemKind;
import dk.sigtepunkt.rest.internal.http.SeenVersion;
import dk.sigtepunkt.rest.internal.http.WriteAnswer;
import dk.sigtepunkt.rest.internal.reading.ReadingAnswers;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the resources of claims have in common: who is let in, what a claim rests on, and what was not written. */
final class ClaimAnswers {
    private final Callers callers;
    private final ReadingAnswers readings;
    private final ReadClaims read;
    private final EvidenceHistory evidence;
    private final Clock clock;

    ClaimAnswers(Callers callers, ReadingAnswers readings, ReadClaims read, EvidenceHistory evidence, Clock clock) {
        this.callers = callers;
        this.readings = readings;
        this.read = read;
        this.evidence = evidence;
        this.clock = clock;
    }

    static CommitteeId committee(String committee) {
        return CommitteeId.find(committee).orElseThrow(() -> Problem.of(ProblemKind.UNKNOWN_COMMITTEE));
    }

    /** @throws Problem when that one writes no claims in the committee */
    Actor permitted(@Nullable String authorization, CommitteeId committee) {
        return callers.permitted(authorization, Permission.KEEP_CLAIMS, Where.in(committee));
    }

    /** Who may write in the committee, of something that is that committee's. */
    Actor writing(@Nullable String authorization, String committee, String number) {
        Actor actor = permitted(authorization, committee(committee));
        own(committee, number, actor, Optional.empty());
        return actor;
    }

    /** Drafts of a committee by whose people they may be seen, newest first. */
    List<KeptClaim> drafts(CommitteeId committee, Actor actor, Optional<Instant> known) {
        return read.drafts(actor, known).stream()
                .filter(one -> one.committee().equals(committee))
                .toList();
    }

    /** @throws Problem when the committee has none of that number */
    KeptClaim own(String committee, String number, Actor actor, Optional<Instant> known) {
        return read.find(KeepClaims.number(number), actor, known)
                .filter(one -> one.committee().value().equals(committee))
                .orElseThrow(() -> Problem.of(ProblemKind.UNKNOWN_CLAIM, "claims.unknown", number));
    }

    /** What claims rest on where a reading looks from. */
    ClaimMoment moment(Reading reading) {
        Instant from = reading.known().orElseGet(clock::instant);
        return ClaimMoment.of(reading, evidence.known(reading.known()), LocalDate.ofInstant(from, Danish.ZONE));
    }

    /** @param asOf as the caller writes it; null for now */
    <T> T answer(@Nullable String asOf, Function<ClaimMoment, T> made) {
        return readings.answer(asOf, reading -> made.apply(moment(reading)));
    }

    /** To be read by who may alone: no cache keeps it. */
    static Response told(Object answer) {
        return Response.ok(answer)
                .header(HttpHeaders.CACHE_CONTROL, "no-store, private")
                .build();
    }

    Response shown(WriteResult<KeptClaim> result) {
        return shown(Response.ok(), WriteAnswer.kept(result, ProblemKind.UNKNOWN_CLAIM));
    }

    Response shown(Response.ResponseBuilder answer, KeptClaim kept) {
        OwnClaimJson json = answer(null, moment -> OwnClaimJson.of(kept, moment));
        return SeenVersion.told(answer.entity(json), kept.version());
    }
}
