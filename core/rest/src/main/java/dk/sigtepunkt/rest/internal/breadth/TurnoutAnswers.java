package dk.sigtepunkt.rest.internal.breadth;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.breadth.CountedOccasion;
import dk.sigtepunkt.domain.breadth.KeepTurnouts;
import dk.sigtepunkt.domain.breadth.ReadTurnouts;
import dk.sigtepunkt.domain.written.WriteResult;
import dk.sigtepunkt.rest.internal.http.Callers;
import dk.sigtepunkt.rest.internal.http.Problem;
import dk.sigtepunkt.rest.internal.http.ProblemKind;
import dk.sigtepunkt.rest.internal.http.SeenVersion;
import dk.sigtepunkt.rest.internal.http.WriteAnswer;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the resources of a committee's occasions have in common: who is let in, and what was not written. */
record TurnoutAnswers(Callers callers, ReadTurnouts read) {
    static CommitteeId committee(String committee) {
        return CommitteeId.find(committee).orElseThrow(() -> Problem.of(ProblemKind.UNKNOWN_COMMITTEE));
    }

    /** @throws Problem when that one counts nobody in the committee */
    Actor permitted(@Nullable String authorization, String committee) {
        return callers.permitted(authorization, Permission.KEEP_TURNOUTS, Where.in(committee(committee)));
    }

    /** Who may write in the committee, of something that is that committee's. */
    Actor writing(@Nullable String authorization, String committee, String number) {
        Actor actor = permitted(authorization, committee);
        own(committee, number, actor, Optional.empty());
        return actor;
    }

    /** @throws Problem when the committee has none of that number */
    CountedOccasion own(String committee, String number, Actor actor, Optional<Instant> known) {
        return read.find(KeepTurnouts.number(number), actor, known)
                .filter(one -> one.committee().value().equals(committee))
                .orElseThrow(() -> Problem.of(ProblemKind.UNKNOWN_TURNOUT, "breadth.unknown", number));
    }

    /** To be read by who may alone: no cache keeps it. */
    static Response told(Object answer) {
        return Response.ok(answer)
                .header(HttpHeaders.CACHE_CONTROL, "no-store, private")
                .build();
    }

    static Response shown(WriteResult<CountedOccasion> result) {
        return shown(Response.ok(), kept(result));
    }

    static CountedOccasion kept(WriteResult<CountedOccasion> result) {
        return WriteAnswer.kept(result, ProblemKind.UNKNOWN_TURNOUT);
    }

    static Response shown(Response.ResponseBuilder answer, CountedOccasion one) {
        return SeenVersion.told(answer.entity(CountedOccasionJson.of(one)), one.version());
    }
}
