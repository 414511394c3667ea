package dk.sigtepunkt.committees.internal.plugin;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.plugin.Contribution;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.CommitteeState;
import dk.sigtepunkt.domain.committees.Fault;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledExecutorService;

/** Asks the committees of a snapshot what they have to say, and says honestly where nothing is to be had. */
final class ContributionService {
    private static final ContributionWords WORDS = ContributionWords.danish();
    /** How long a new version may take to bring its services, and an update in place to bring the version. */
    private static final Duration SETTLING = Duration.ofSeconds(10);

    /** Every swap leaves a bundle behind that nobody asks for again. */
    private static final int MOST_LEFT = 100;

    private final ContributionMemory memory;
    private final ScheduledExecutorService timer;
    private final Duration limit;
    private final Clock clock;
    private final Instant opened;
    private final List<ContributionServiceHandle> speakers = new CopyOnWriteArrayList<>();
    private final Map<CommitteeId, ContributionThreads> threads = new ConcurrentHashMap<>();
    /** By bundle; a bundle that leaves and comes back is the same one. */
    private final Map<Long, Instant> left = new ConcurrentHashMap<>();

    private volatile boolean closing;

    /** @param limit how long one call may take */
    ContributionService(ContributionMemory memory, ScheduledExecutorService timer, Duration limit, Clock clock) {
        this.memory = memory;
        this.timer = timer;
        this.limit = limit;
        this.clock = clock;
        this.opened = clock.instant();
    }

    void arrived(ContributionServiceHandle speaker) {
        speakers.add(speaker);
    }

    /** Returns when no call of the service's is under way, or is so for longer than it may. */
    void left(ContributionServiceHandle speaker) {
        left.put(speaker.bundle(), clock.instant());
        if (left.size() > MOST_LEFT) {
            left.entrySet().stream()
                    .min(Map.Entry.comparingByValue())
                    .ifPresent(oldest -> left.remove(oldest.getKey()));
        }
        speakers.remove(speaker);
        speaker.close(Instead.LEAVING, closing ? Duration.ZERO : limit);
    }

    /** The server is closing and waits for nobody. */
    void close() {
        closing = true;
        speakers.forEach(speaker -> speaker.close(Instead.CLOSING, Duration.ZERO));
    }

    /** All are asked at once; who waits behind calls for other quarters waits for as long as two calls may take. */
    Map<CommitteeId, Statement> forPeriod(CatalogueSnapshot committees, Period period) {
        long deadline = System.nanoTime() + limit.multipliedBy(2).toNanos();
        Map<KnownCommittee, CompletableFuture<Contribution>> asked = new LinkedHashMap<>();
        for (KnownCommittee committee : committees.committees()) {
            speaker(committee)
                    .map(speaker -> line(committee, speaker).ask(period))
                    .or(() -> absent(committee))
                    .ifPresent(answer -> asked.put(committee, answer));
        }
        Map<CommitteeId, Statement> statements = new LinkedHashMap<>();
        asked.forEach((committee, answer) -> statements.put(
                committee.id(),
                statement(
                        committee, period, SerialCaller.await(answer, deadline - System.nanoTime(), Instead.CROWDED))));
        return statements;
    }

    Map<CommitteeId, Fault> faults(CatalogueSnapshot committees) {
        Map<CommitteeId, Fault> faults = new LinkedHashMap<>();
        for (KnownCommittee committee : committees.committees()) {
            speaker(committee)
                    .map(speaker -> line(committee, speaker).fault())
                    .orElseGet(() -> missing(committee))
                    .ifPresent(fault -> faults.put(committee.id(), fault));
        }
        return faults;
    }

    private Statement statement(KnownCommittee committee, Period period, Contribution answer) {
        if (answer instanceof Contribution.Failure) {
            return new Statement(answer, memory.lastGood(committee.id(), period));
        }
        memory.said(committee.id(), period, new Statement.LastGood(answer, committee.version(), clock.instant()));
        return new Statement(answer, Optional.empty());
    }

    private Optional<ContributionServiceHandle> speaker(KnownCommittee committee) {
        Optional<ContributionServiceHandle> highest = speakers.stream()
                .filter(speaker -> speaker.speaksFor(committee))
                .max(ContributionServiceHandle.BY_RANK);
        highest.ifPresent(speaker -> memory.seen(committee.id(), committee.version(), true));
        return highest;
    }

    private SerialCaller line(KnownCommittee committee, ContributionServiceHandle speaker) {
        ContributionThreads own = threads.computeIfAbsent(committee.id(), ContributionThreads::new);
        return speaker.line(plugin -> new SerialCaller(plugin, own, timer, limit, clock));
    }

    /** What is said for a committee that has no service now; empty for one that had no contribution before either. */
    private Optional<CompletableFuture<Contribution>> absent(KnownCommittee committee) {
        if (!memory.past(committee.id()).speaks()) {
            return Optional.empty();
        }
        if (committee.active() && settling(committee)) {
            return Optional.of(CompletableFuture.completedFuture(Instead.LEAVING));
        }
        Optional<String> sentence = committee.active()
                ? missing(committee).map(Fault::sentence)
                : Optional.of(
                        committee.state() == CommitteeState.STOPPED
                                ? WORDS.stopped(committee.since())
                                : WORDS.notInstalled(committee.since()));
        return sentence.map(Contribution.Failure::new).map(CompletableFuture::completedFuture);
    }

    /** A version that had a contribution and has lost it; a new version that brings none is as it should be. */
    private Optional<Fault> missing(KnownCommittee committee) {
        LastContribution past = memory.past(committee.id());
        if (!past.speaks() || !committee.active() || settling(committee)) {
            return Optional.empty();
        }
        if (past.version().equals(committee.version())) {
            Instant since = changed(committee);
            return Optional.of(new Fault(WORDS.missing(since), since, false));
        }
        memory.seen(committee.id(), committee.version(), false);
        return Optional.empty();
    }

    private boolean settling(KnownCommittee committee) {
        return clock.instant().isBefore(changed(committee).plus(SETTLING));
    }

    /** When something last happened that may have taken the service away. */
    private Instant changed(KnownCommittee committee) {
        Instant latest = committee.since().isAfter(opened) ? committee.since() : opened;
        Instant gone = left.getOrDefault(committee.carrier(), latest);
        return gone.isAfter(latest) ? gone : latest;
    }
}
