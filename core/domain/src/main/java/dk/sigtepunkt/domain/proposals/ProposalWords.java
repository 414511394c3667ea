package dk.sigtepunkt.domain.proposals;

import dk.sigtepunkt.domain.committees.KnownCommittee;
import java.util.Locale;

/** What is said where something that people write of a proposal cannot be taken, and what its fields are called. */
public interface ProposalWords {
    /** Danish until there is another set. */
    static ProposalWords in(Locale language) {
        return new DanishProposalWords();
    }

    /** What a reader knows a field as. */
    String label(String field);

    /** How it stands, in a word or two. */
    String state(ProposalState state);

    /** What the server itself is called where it erases. */
    String server();

    String unknown(String number);

    String noCode();

    String unknownSigtepunkt(String written);

    String unknownArea(String written);

    String unknownCommittee(String written);

    String gone(KnownCommittee committee);

    String noContact();

    String links(int most);

    String robot();

    String staleForm();

    String sentAlready();

    String full();

    String over();

    String notToBePublished();

    /** @param label of the field out of which more was changed than taken */
    String onlyToTakeOut(String label);

    String whyShortened();

    String unknownAction(String written);

    /** @param title of an action that does not say that it came of the proposal */
    String notOfThis(String title, int number);

    String clash();
}
