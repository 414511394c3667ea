package dk.sigtepunkt.rest.internal.proposals;

import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.domain.proposals.FollowedProposal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What who sent a proposal reads of it with the code.
 *
 * @param number under which everybody reads it; null while nobody does
 * @param title as it was sent
 * @param answer why it was rejected, or what was answered; null while it is not
 * @param action that it became, {@code committee/key}; null for none
 */
public record FollowedProposalJson(
        @Nullable Integer number,
        String title,
        String state,
        @Nullable String answer,
        @Nullable String action,
        List<ProposalJson.Step> steps) {
    public static FollowedProposalJson of(FollowedProposal followed) {
        return new FollowedProposalJson(
                followed.number() == 0 ? null : followed.number(),
                followed.title(),
                followed.state().code(),
                followed.answer().isEmpty() ? null : followed.answer(),
                followed.action().map(ItemRef::toString).orElse(null),
                followed.steps().stream().map(ProposalJson.Step::of).toList());
    }
}
