package dk.sigtepunkt.committees.internal.plugin;

import dk.sigtepunkt.contracts.plugin.Contribution;

/** What is answered in place of a contribution that has nothing to do with how the plug-in works. */
final class Instead {
    private static final ContributionWords WORDS = ContributionWords.danish();

    static final Contribution.Failure LEAVING = new Contribution.Failure(WORDS.committeeLeaves());
    static final Contribution.Failure CROWDED = new Contribution.Failure(WORDS.crowded());
    static final Contribution.Failure CLOSING = new Contribution.Failure(WORDS.serverCloses());

    private Instead() {}
}
