package dk.sigtepunkt.content;

import dk.sigtepunkt.contracts.committee.Committee;

/** What is said to somebody who hands a committee in, or checks one before that. */
interface ArtifactWords {
    static ArtifactWords danish() {
        return new DanishArtifactWords();
    }

    String neitherFileNorBundle();

    /** One line about a committee's content, without a full stop. */
    String summary(Committee committee, int figures);

    String inOrder(String name, String summary);

    /** The heading of a list of faults, when a server would refuse the committee for them. */
    String refused(String name, int faults);

    /** The heading of a list of faults, when a server would take the committee all the same. */
    String taken(String name, int faults);
}
