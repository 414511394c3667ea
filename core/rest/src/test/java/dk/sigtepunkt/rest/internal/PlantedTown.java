package dk.sigtepunkt.rest.internal;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.domain.breadth.SomeTurnouts;
import dk.sigtepunkt.domain.claims.Ground;
import dk.sigtepunkt.domain.claims.SomeClaims;
import dk.sigtepunkt.domain.dialogue.Discussions;
import dk.sigtepunkt.domain.evidence.SomeEvidence;
import dk.sigtepunkt.domain.proposals.Proposals;
import dk.sigtepunkt.domain.questions.Questions;

/** What people of the committee on roads have written, one of each. */
final class PlantedTown {
    private PlantedTown() {}

    static void in(RunningApi api) {
        CommitteeId roads = new CommitteeId("vej");
        FocusAreaRef area = SomeEvidence.area("vej", "cykler");
        Questions.planted(api.questions);
        Discussions.planted(api.dialogue, roads);
        SomeEvidence.published(api.evidence, "Talt", area);
        SomeTurnouts.planted(api.turnouts, area, "Cykelløb");
        SomeClaims.published(api.claims, SomeClaims.saying("Talt", new Ground.Finding(1)));
        Proposals.planted(api.proposals, roads);
    }
}
