package dk.sigtepunkt.rest.internal.proposals;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.identity.SigtepunktId;
import dk.sigtepunkt.domain.access.Signature;
import dk.sigtepunkt.domain.proposals.ShownProposal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A published proposal, in the words in which it was let out.
 *
 * @param sent when it came
 * @param state published, became-action or closed
 * @param shortened whether the municipality has taken personal data out
 * @param place where it is about; empty for nowhere in particular
 * @param sigtepunkt that it fits; null where its sender did not say
 * @param area {@code committee/key}; null where its sender did not say
 * @param committee whose it is; null for nobody's
 * @param action that it became, {@code committee/key}; null for none
 * @param answer what was answered; null while it is not
 */
public record ProposalJson(
        int number,
        String sent,
        String state,
        boolean shortened,
        String title,
        String text,
        String place,
        @Nullable String sigtepunkt,
        @Nullable String area,
        @Nullable String committee,
        @Nullable String action,
        @Nullable String answer,
        List<Step> steps) {
    public static ProposalJson of(ShownProposal shown) {
        return new ProposalJson(
                shown.number(),
                shown.sentAt().toString(),
                shown.state().code(),
                shown.shortened(),
                shown.text().title(),
                shown.text().text(),
                shown.text().place(),
                shown.aim().sigtepunkt().map(SigtepunktId::value).orElse(null),
                shown.aim().area().map(FocusAreaRef::toString).orElse(null),
                shown.committee().map(CommitteeId::value).orElse(null),
                shown.action().map(ItemRef::toString).orElse(null),
                shown.answer().isEmpty() ? null : shown.answer(),
                shown.steps().stream().map(Step::of).toList());
    }

    /**
     * What happened with it.
     *
     * @param kind received, assigned, published, rejected, became-action or closed
     * @param at when
     * @param by the role; empty for who has none, and for that it came
     */
    public record Step(String kind, String at, String by) {
        static Step of(ShownProposal.Step step) {
            return new Step(
                    step.code(),
                    step.at().toString(),
                    step.by().map(Signature::roleCode).orElse(""));
        }
    }
}
