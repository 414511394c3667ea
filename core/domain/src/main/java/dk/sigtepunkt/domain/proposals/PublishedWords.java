package dk.sigtepunkt.domain.proposals;

import dk.sigtepunkt.domain.text.TextLimit;
import dk.sigtepunkt.domain.written.WrittenFields;
import java.util.Optional;

/** Reads the words in which a proposal is let out: those that stand, with nothing but personal data taken out. */
final class PublishedWords {
    private final ProposalWords words = ModerateProposals.WORDS;
    private final KeptProposal kept;
    private final WrittenFields fields;

    PublishedWords(KeptProposal kept, WrittenFields fields) {
        this.kept = kept;
        this.fields = fields;
    }

    /** @param shortened whether something is taken out of what stands */
    record Read(ProposalText text, boolean shortened, String reason) {}

    /** Empty when something is wrong. */
    Optional<Read> read() {
        ProposalText stands = tidied(kept.published().orElse(kept.sent().text()));
        ProposalText let = new ProposalText(
                only("title", stands.title(), fields.line("title", words.label("title"), SendProposals.LONGEST_TITLE)),
                only("text", stands.text(), fields.text("text", words.label("text"), TextLimit.LONGEST)),
                place(stands.place()));
        boolean shortened = !let.equals(stands);
        String reason = fields.optionalSaid("reason", words.label("reason"), TextLimit.LONGEST);
        if (shortened && fields.sound() && reason.isEmpty()) {
            fields.fault("reason", "incomplete", words.whyShortened());
        }
        return fields.sound() ? Optional.of(new Read(let, shortened, reason)) : Optional.empty();
    }

    /** What a sender wrote as a mark is no part that was taken out. */
    private static ProposalText tidied(ProposalText text) {
        return new ProposalText(
                Shortening.tidied(text.title()), Shortening.tidied(text.text()), Shortening.tidied(text.place()));
    }

    /** A place is taken out as a whole, or in part as the rest. */
    private String place(String stands) {
        String place = fields.optionalLine("place", words.label("place"), SendProposals.LONGEST_NAME);
        return place.isEmpty() ? "" : only("place", stands, place);
    }

    private String only(String field, String stands, String edited) {
        String tidied = Shortening.tidied(edited);
        if (fields.sound() && !Shortening.only(stands, tidied)) {
            fields.fault(field, "only-to-take-out", words.onlyToTakeOut(words.label(field)));
        }
        return tidied;
    }
}
