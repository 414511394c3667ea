package dk.sigtepunkt.committees.internal.catalogue;

import dk.sigtepunkt.committees.internal.refusal.Objection;
import dk.sigtepunkt.content.result.Finding;
import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.municipality.Municipality;
import dk.sigtepunkt.domain.actions.ActionHistory;
import dk.sigtepunkt.domain.committees.Catalogue;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.CommitteeState;
import dk.sigtepunkt.domain.committees.CommitteeStore;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.figures.FigureStore;
import dk.sigtepunkt.domain.strategy.ExpectedFocusAreas;
import dk.sigtepunkt.domain.strategy.Strategies;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.framework.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The committees that running bundles offer, and those that once did. Changes are serial; readers wait for the moment
 * only in which what they read is replaced.
 */
@Component(service = LiveCatalogue.class)
public final class LiveCatalogue implements Catalogue {
    private final ReadingGenerations readings;
    private final ServedCommittees served;
    private final Refusals refusals;
    private final PastReadings past;
    /** What a stopped bundle said last, should it come back with content that is refused. */
    private final Map<Long, Offer> reserve = new HashMap<>();
    /** Bundles that are being deployed, with what they have offered so far; they serve from {@link #swap} on. */
    private final Map<Long, Optional<Offer>> staged = new HashMap<>();

    private volatile Offers offers = Offers.NONE;
    private volatile boolean ready;

    @Activate
    public LiveCatalogue(
            @Reference CommitteeStore store,
            @Reference ActionHistory actions,
            @Reference FigureStore figures,
            @Reference ExpectedFocusAreas expected,
            @Reference Strategies strategies,
            @Reference Clock clock) {
        this.readings = new ReadingGenerations(figures::book, actions::book);
        this.served = new ServedCommittees(store, actions, figures, expected, strategies, clock, readings);
        this.refusals = new Refusals(clock);
        this.past = new PastReadings(new CommitteeHistories(store, municipality(), expected, strategies));
    }

    /** Whose committees they are. */
    public Municipality municipality() {
        return served.municipality();
    }

    @Override
    public Reading open() {
        return readings.open((committees, figures, release) ->
                past.now(committees, figures, readings.derived(committees, figures), release));
    }

    @Override
    public Reading openAsOf(Instant time) {
        return readings.open((committees, figures, release) -> past.asOf(time, committees, figures, release));
    }

    @Override
    public CatalogueSnapshot snapshot() {
        return readings.snapshot();
    }

    @Override
    public boolean ready() {
        return ready;
    }

    /**
     * Every bundle of the boot has been offered or refused: now the highest version of each committee serves, one after
     * the other, so that the ones that merely wait beside it leave no trace. Committees not offered are gone.
     *
     * @param stopped those whose bundles are there, but not started
     */
    public synchronized void bootIsRead(Set<CommitteeId> stopped) {
        offers.committees(offers.byBundle().keySet()).forEach(this::serveHighest);
        served.all().stream()
                .map(KnownCommittee::id)
                .filter(id -> offers.serving(id).isEmpty())
                .forEach(id -> served.didNotComeBack(
                        id, stopped.contains(id) ? CommitteeState.STOPPED : CommitteeState.NOT_INSTALLED));
        publish();
        ready = true;
        served.tellDeviations();
    }

    /** A version that cannot be served is refused, and the next lower one has its turn. */
    private void serveHighest(CommitteeId committee) {
        while (offers.serving(committee).isPresent()) {
            Offer offer = offers.serving(committee).orElseThrow();
            if (Refusals.succeeds(offer.source(), () -> served.serve(offer))) {
                return;
            }
            refusals.add(offer.bundle(), offer.source(), Optional.of(committee), List.of(Refusals.UNEXPECTED));
            offers = offers.without(List.of(offer));
        }
    }

    /** Nothing changes when the store fails: what served before goes on. */
    public synchronized void offer(Offer offer) {
        if (staged.replace(offer.bundle(), Optional.of(offer)) != null) {
            return;
        }
        settle(offers.with(offer), offer.committee());
        reserve.remove(offer.bundle());
        refusals.forget(offer.bundle());
        publish();
    }

    public synchronized void refuse(long bundle, String source, Optional<CommitteeId> owner, List<Finding> findings) {
        refusals.add(bundle, source, owner, findings);
        publish();
    }

    /** A file that was refused before it became a bundle; named until it is replaced or deleted. */
    public synchronized void refuseFile(String file, Optional<CommitteeId> committee, List<Objection> objections) {
        refusals.add(file, committee, objections);
        publish();
    }

    public synchronized void fileIsFine(String file) {
        refusals.forget(file);
        publish();
    }

    /** What the bundle offers from now on is kept back until {@link #swap}. */
    public synchronized void stage(long bundle) {
        staged.put(bundle, Optional.empty());
    }

    /** The staged bundle is not going to serve; @return what is wrong with it, should it have been refused */
    public synchronized List<Objection> unstage(long bundle) {
        staged.remove(bundle);
        List<Objection> findings = refusals.of(bundle);
        refusals.forget(bundle);
        publish();
        return findings;
    }

    /**
     * Serves what a staged bundle offers instead of what others do, in one step. When the store fails, nothing changes.
     *
     * @param instead bundles that no longer count, whatever their version
     * @return false when the bundle has offered nothing
     */
    public synchronized boolean swap(long bundle, Collection<Long> instead) {
        Optional<Offer> offer = staged.getOrDefault(bundle, Optional.empty());
        offer.ifPresent(fresh -> {
            CommitteeId committee = fresh.committee();
            settle(offers.without(offers.of(committee, instead)).with(fresh), committee);
            staged.remove(bundle);
            // The fresh one serves; what becomes of others that it takes the place of cannot undo that any more.
            Refusals.succeeds(fresh.source(), () -> lose(instead, CommitteeState.NOT_INSTALLED));
            publish();
        });
        return offer.isPresent();
    }

    /**
     * The bundles no longer count, though they still run; another version takes over when there is one. When the store
     * fails, nothing changes.
     */
    public synchronized void retire(Collection<Long> bundles, CommitteeState after) {
        try {
            offers.committees(bundles).forEach(committee -> retire(committee, bundles, after));
        } finally {
            publish();
        }
    }

    private void retire(CommitteeId committee, Collection<Long> bundles, CommitteeState after) {
        List<Offer> retired = offers.of(committee, bundles);
        Offers rest = offers.without(retired);
        if (ready) {
            rest.serving(committee).ifPresentOrElse(served::serve, () -> served.leaves(committee, after));
        }
        offers = rest;
        retired.forEach(offer -> reserve.put(offer.bundle(), offer));
    }

    /** The bundles are not there any more, whatever becomes of the store. */
    private void lose(Collection<Long> bundles, CommitteeState after) {
        offers.committees(bundles).forEach(committee -> lose(committee, bundles, after));
    }

    private void lose(CommitteeId committee, Collection<Long> bundles, CommitteeState after) {
        List<Offer> lost = offers.of(committee, bundles);
        try {
            retire(committee, bundles, after);
        } finally {
            offers = offers.without(lost);
            lost.forEach(offer -> {
                reserve.put(offer.bundle(), offer);
                served.lost(offer, after);
            });
        }
    }

    /** Waits until nothing that was served before the last change is being read. */
    public boolean drained(Duration limit) throws InterruptedException {
        return readings.drained(limit);
    }

    /**
     * Serves what a bundle said before it was updated to content that is refused; the refusal stays listed beside it.
     * Content alone: the classes and services of the earlier version are gone, and those of the refused one do not count.
     */
    synchronized void resume(long bundle) {
        Offer said = reserve.get(bundle);
        if (said == null || refusals.of(bundle).isEmpty()) {
            return;
        }
        settle(offers.with(said.contentAlone()), said.committee());
        Refusals.standsOn(said);
        publish();
    }

    /** The bundle has stopped; a lower version of the same committee takes over when there is one. */
    public synchronized void withdraw(long bundle) {
        refusals.forget(bundle);
        try {
            lose(List.of(bundle), CommitteeState.STOPPED);
        } finally {
            publish();
        }
    }

    /** The bundle is no longer there. */
    public synchronized void uninstalled(long bundle) {
        staged.remove(bundle);
        Optional<CommitteeId> last = offers.of(bundle)
                .or(() -> Optional.ofNullable(reserve.get(bundle)))
                .map(Offer::committee);
        refusals.forget(bundle);
        try {
            lose(List.of(bundle), CommitteeState.NOT_INSTALLED);
        } finally {
            reserve.remove(bundle);
            last.filter(this::stoppedForGood).ifPresent(id -> served.isGone(id, CommitteeState.NOT_INSTALLED));
            publish();
        }
    }

    private boolean stoppedForGood(CommitteeId committee) {
        return served.find(committee).map(KnownCommittee::state).equals(Optional.of(CommitteeState.STOPPED))
                && reserve.values().stream().map(Offer::committee).noneMatch(committee::equals);
    }

    /** The bundle whose content readers see of a committee. */
    public Optional<Long> carrier(CommitteeId committee) {
        return offers.serving(committee).map(Offer::bundle);
    }

    /** What an offer would change, without changing anything. */
    public synchronized Preview preview(Committee declared, Version version) {
        return served.preview(declared, version, offers.serving(declared.id()));
    }

    /** What content would change of quarters that are over if it came at a time. */
    public List<EarlierQuarters.Claim> claims(Committee declared, Instant came) {
        return past.claims(declared, came);
    }

    /** Serves what is highest among the next offers, once the boot is read; when the store fails, the present ones stay. */
    private void settle(Offers next, CommitteeId committee) {
        if (ready) {
            served.serve(next.serving(committee).orElseThrow());
        }
        offers = next;
    }

    private void publish() {
        served.publish(refusals.all());
        if (ready) {
            served.tellDeviations();
        }
    }
}
