package dk.sigtepunkt.committees.internal.plugin;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import java.nio.file.Path;
import java.time.Instant;

/** What is said in place of a committee's contribution that could not be had, and to the log of how that came. */
interface ContributionWords {
    static ContributionWords danish() {
        return new DanishContributionWords();
    }

    String committeeLeaves();

    String crowded();

    String serverCloses();

    String hangs(Instant since);

    /** @param calls how many calls hang */
    String exhausted(Instant since, int calls);

    String late(Instant since);

    String throwing(Instant since);

    /** @param reason as {@link AnswerWords} says it */
    String unusable(String reason, Instant since);

    /** @param reason the plug-in's own */
    String refusing(String reason, Instant since);

    String missing(Instant since);

    String stopped(Instant since);

    String notInstalled(Instant since);

    /** For the log, without a full stop, as are the rest of these. */
    String noAnswer(CommitteeId committee);

    String lateAnswer(CommitteeId committee);

    String unusableAnswer(CommitteeId committee, String reason);

    String thrown(CommitteeId committee, String trace);

    String refusal(CommitteeId committee, String reason);

    String answersAgain(CommitteeId committee, Instant failedSince);

    String noRoomForThreads(CommitteeId committee);

    String notKept(Path folder, String problem);

    String keptUnreadable(Path file, String problem);

    String lineMissing(String key);
}
