package dk.sigtepunkt.committees.internal.plugin;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.committees.Statement.LastGood;
import dk.sigtepunkt.domain.text.Danish;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What committees contributed the last time they answered well, over swaps and restarts: one file for each committee, read
 * when it is first needed. Losing it costs a report the old text beside a failure, nothing more; so a file that cannot be
 * read or written is said once and done without.
 */
final class ContributionMemory {
    private static final Logger LOG = LoggerFactory.getLogger(ContributionMemory.class);
    private static final ContributionWords WORDS = ContributionWords.danish();

    private final Path folder;
    private final Executor writer;
    private final Map<CommitteeId, LastContribution> pasts = new ConcurrentHashMap<>();
    private final Set<CommitteeId> queued = ConcurrentHashMap.newKeySet();
    private volatile boolean unwritable;

    /** @param writer writes one file at a time; readers do not wait for it */
    ContributionMemory(Path folder, Executor writer) {
        this.folder = folder;
        this.writer = writer;
    }

    LastContribution past(CommitteeId committee) {
        return pasts.computeIfAbsent(committee, this::read);
    }

    /** A version of the committee was seen with a contribution, or without. */
    void seen(CommitteeId committee, String version, boolean speaks) {
        LastContribution past = past(committee);
        if (!past.version().equals(version) || past.speaks() != speaks) {
            change(committee, before -> before.seen(version, speaks));
            write(committee);
        }
    }

    /** @param answer holds a good contribution: text, figures or nothing */
    void said(CommitteeId committee, Period period, LastGood answer) {
        Optional<LastGood> before = lastGood(committee, period);
        change(committee, past -> past.with(period, answer));
        // The same words said again later the same day are not worth a file.
        if (before.filter(earlier -> same(earlier, answer)).isEmpty()) {
            write(committee);
        }
    }

    Optional<LastGood> lastGood(CommitteeId committee, Period period) {
        return Optional.ofNullable(past(committee).said().get(period));
    }

    private static boolean same(LastGood one, LastGood other) {
        return one.contribution().equals(other.contribution())
                && one.version().equals(other.version())
                && LocalDate.ofInstant(one.at(), Danish.ZONE).equals(LocalDate.ofInstant(other.at(), Danish.ZONE));
    }

    private void change(CommitteeId committee, UnaryOperator<LastContribution> change) {
        past(committee);
        pasts.computeIfPresent(committee, (id, past) -> change.apply(past));
    }

    /** What is said while a file waits to be written goes into the same file. */
    private void write(CommitteeId committee) {
        if (!queued.add(committee)) {
            return;
        }
        try {
            writer.execute(() -> {
                queued.remove(committee);
                store(committee);
            });
        } catch (RejectedExecutionException closing) {
            LOG.debug("{} is not written any more, the server is closing", committee);
        }
    }

    private void store(CommitteeId committee) {
        try {
            ContributionFile.write(file(committee), past(committee));
            unwritable = false;
        } catch (IOException full) {
            if (!unwritable) {
                LOG.warn(WORDS.notKept(folder, full.toString()));
            }
            unwritable = true;
        }
    }

    private LastContribution read(CommitteeId committee) {
        Path file = file(committee);
        if (!Files.exists(file)) {
            return LastContribution.NONE;
        }
        try {
            return ContributionFile.read(file);
        } catch (IOException broken) {
            LOG.warn(WORDS.keptUnreadable(file, broken.toString()));
            return LastContribution.NONE;
        }
    }

    private Path file(CommitteeId committee) {
        return folder.resolve(committee + ".properties");
    }
}
