package dk.sigtepunkt.rest.internal.proposals;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.SigtepunktId;
import dk.sigtepunkt.domain.proposals.KeptProposal;
import dk.sigtepunkt.domain.proposals.ProposalEntry;
import dk.sigtepunkt.domain.proposals.ProposalText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as those read it who moderate it.
 *
 * @param version sent back in If-Match by who writes next
 * @param state received, under-review, published, rejected, became-action or closed
 * @param sent when it came
 * @param words as they were sent; when it is ended, without what was taken out
 * @param published the words that were let out; null before
 * @param sigtepunkt that it fits; null where its sender did not say
 * @param area {@code committee/key}; null where its sender did not say
 * @param committee whose it is; null for nobody's
 * @param contact how to reach its sender; null for not at all, in lists, and when it is erased
 */
public record DeskProposalJson(
        int number,
        int version,
        String state,
        String sent,
        Wording words,
        @Nullable Wording published,
        @Nullable String sigtepunkt,
        @Nullable String area,
        @Nullable String committee,
        @Nullable String contact,
        List<Entry> entries) {
    public static DeskProposalJson of(KeptProposal kept, String contact) {
        return new DeskProposalJson(
                kept.sent().number(),
                kept.version(),
                kept.state().code(),
                kept.sent().at().toString(),
                Wording.of(kept.sent().text()),
                kept.published().map(Wording::of).orElse(null),
                kept.sent().aim().sigtepunkt().map(SigtepunktId::value).orElse(null),
                kept.sent().aim().area().map(FocusAreaRef::toString).orElse(null),
                kept.committee().map(CommitteeId::value).orElse(null),
                contact.isEmpty() ? null : contact,
                kept.entries().stream().map(Entry::of).toList());
    }

    /** @param place empty for nowhere in particular */
    public record Wording(String title, String text, String place) {
        static Wording of(ProposalText text) {
            return new Wording(text.title(), text.text(), text.place());
        }
    }

    /**
     * What was done with it.
     *
     * @param kind assigned, published, rejected, became-action or closed
     * @param recorded when
     * @param by the role; empty for who has none
     * @param text the reason, or the answer
     * @param committee that it was given to; null of anything else
     * @param action that it became, {@code committee/key}; null of anything else
     */
    public record Entry(
            String kind,
            String recorded,
            String by,
            String text,
            @Nullable String committee,
            @Nullable String action) {
        static Entry of(ProposalEntry entry) {
            return new Entry(
                    entry.code(),
                    entry.by().at().toString(),
                    entry.by().roleCode(),
                    entry.text(),
                    entry instanceof ProposalEntry.Assigned one
                            ? one.committee().value()
                            : null,
                    entry instanceof ProposalEntry.BecameAction one
                            ? one.action().toString()
                            : null);
        }
    }
}
