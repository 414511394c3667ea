package dk.sigtepunkt.committees.internal;

import dk.sigtepunkt.content.CommitteeReader;
import dk.sigtepunkt.content.Digest;
import dk.sigtepunkt.content.Finding;
import dk.sigtepunkt.content.ReadResult;
import dk.sigtepunkt.contracts.Committee;
import dk.sigtepunkt.contracts.CommitteeId;
import dk.sigtepunkt.domain.committees.Catalogue;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.CommitteeRecord;
import dk.sigtepunkt.domain.committees.CommitteeState;
import dk.sigtepunkt.domain.committees.CommitteeStore;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.RefusedContent;
import dk.sigtepunkt.domain.figures.FigureStore;
import dk.sigtepunkt.domain.strategy.ExpectedFocusAreas;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The committees that running bundles offer, and those that once did. Changes are serial; reads never wait. */
@Component(service = {Catalogue.class, LiveCatalogue.class})
public final class LiveCatalogue implements Catalogue {
    private static final Logger LOG = LoggerFactory.getLogger(LiveCatalogue.class);

    private final CommitteeStore store;
    private final ContentFigures figures;
    private final ExpectedFocusAreas expected;
    private final Clock clock;
    private final Map<Long, Offer> offers = new HashMap<>();
    /** What a stopped bundle said last, should it come back with content that is refused. */
    private final Map<Long, Offer> reserve = new HashMap<>();

    private final Map<Long, RefusedContent> refused = new HashMap<>();
    private final Map<CommitteeId, KnownCommittee> known = new TreeMap<>();
    private final DeviationLog deviations;
    private volatile Map<Long, CommitteeId> owners = Map.of();
    private volatile CatalogueSnapshot snapshot = CatalogueSnapshot.EMPTY;
    private volatile boolean ready;

    @Activate
    public LiveCatalogue(
            @Reference CommitteeStore store,
            @Reference FigureStore figures,
            @Reference ExpectedFocusAreas expected,
            @Reference Clock clock) {
        this.store = store;
        this.expected = expected;
        this.figures = new ContentFigures(figures);
        this.deviations = new DeviationLog(expected);
        this.clock = clock;
        store.all().forEach(this::remember);
        publish();
    }

    @Override
    public CatalogueSnapshot snapshot() {
        return snapshot;
    }

    @Override
    public boolean ready() {
        return ready;
    }

    /** Every committee of the boot has been offered or refused; those not offered are gone. */
    synchronized void bootIsRead() {
        List<CommitteeRecord> lost = store.all().stream()
                .filter(record ->
                        record.installed() && serving(offers, record.id()).isEmpty())
                .toList();
        lost.forEach(record -> gone(record.id()));
        ready = true;
        publish();
    }

    /** Nothing changes when the store fails: what served before goes on. */
    synchronized void offer(Offer offer) {
        Map<Long, Offer> next = new HashMap<>(offers);
        next.put(offer.bundle(), offer);
        serve(serving(next, offer.committee()).orElseThrow());
        offers.put(offer.bundle(), offer);
        reserve.remove(offer.bundle());
        refused.remove(offer.bundle());
        publish();
    }

    synchronized void refuse(long bundle, String source, List<Finding> findings) {
        findings.forEach(finding -> LOG.warn("Udvalg afvist ({}): {}", source, finding));
        refused.put(
                bundle,
                new RefusedContent(
                        source,
                        clock.instant(),
                        findings.stream().map(Finding::toString).toList()));
        publish();
    }

    /**
     * Serves what a bundle said before it was updated to content that is refused; the refusal stays listed beside it.
     * Content alone: the classes and services of the earlier version are gone, and those of the refused one do not count.
     */
    synchronized void resume(long bundle) {
        Offer earlier = reserve.get(bundle);
        if (earlier == null || !refused.containsKey(bundle)) {
            return;
        }
        Map<Long, Offer> next = new HashMap<>(offers);
        next.put(bundle, earlier);
        serve(serving(next, earlier.committee()).orElseThrow());
        offers.put(bundle, earlier);
        LOG.info("{} {} gælder fortsat", earlier.committee(), earlier.version());
        publish();
    }

    /** The bundle has stopped or gone; a lower version of the same committee takes over when there is one. */
    synchronized void withdraw(long bundle) {
        refused.remove(bundle);
        Offer offer = offers.remove(bundle);
        try {
            if (offer != null) {
                reserve.put(bundle, offer);
                serving(offers, offer.committee()).ifPresentOrElse(this::serve, () -> gone(offer.committee()));
            }
        } finally {
            publish();
        }
    }

    /** Whose bundle this is, while its content serves. */
    Optional<CommitteeId> committeeOf(long bundle) {
        return Optional.ofNullable(owners.get(bundle));
    }

    private static Optional<Offer> serving(Map<Long, Offer> offers, CommitteeId committee) {
        return offers.values().stream()
                .filter(offer -> offer.committee().equals(committee))
                .max(Comparator.comparing(Offer::version).thenComparing(Offer::bundle));
    }

    private void serve(Offer offer) {
        CommitteeId id = offer.committee();
        Committee content = offer.content().committee();
        String version = offer.version().toString();
        String digest = Digest.of(offer.content().document());
        Instant now = clock.instant();
        Instant since = store.all().stream()
                .filter(record -> record.id().equals(id)
                        && record.installed()
                        && record.version().equals(version)
                        && record.digest().equals(digest))
                .map(CommitteeRecord::since)
                .findFirst()
                .orElse(now);
        store.installed(new CommitteeRecord(id, version, offer.content().document(), digest, true, since), content);
        figures.take(id, offer.content().observations(), now);
        known.put(id, new KnownCommittee(content, CommitteeState.ACTIVE, version, since));
        LOG.info(
                "{} {} er læst: {} fokusområder",
                content.name(),
                version,
                content.focusAreas().size());
    }

    private void gone(CommitteeId id) {
        Instant now = clock.instant();
        // First in memory: whatever becomes of the store, its bundle is not there.
        known.computeIfPresent(
                id,
                (key, committee) -> new KnownCommittee(
                        committee.content(), CommitteeState.NOT_INSTALLED, committee.version(), now));
        store.gone(id, now);
        LOG.info("{} er ikke længere installeret; det, udvalget har sagt, kan stadig læses", id);
    }

    private void remember(CommitteeRecord record) {
        ReadResult result =
                new CommitteeReader(List.of()).readContent(record.id().value(), record.document());
        Optional<Committee> content =
                result.fold(accepted -> Optional.of(accepted.committee()), unreadable -> Optional.empty());
        if (content.isEmpty()) {
            LOG.error("Det gemte indhold for {} {} kan ikke læses", record.id(), record.version());
        }
        content.ifPresent(committee -> known.put(
                record.id(),
                new KnownCommittee(committee, CommitteeState.NOT_INSTALLED, record.version(), record.since())));
    }

    private void publish() {
        List<KnownCommittee> committees = known.values().stream()
                .sorted(Comparator.comparing((KnownCommittee committee) -> expected.place(committee.id()))
                        .thenComparing(KnownCommittee::id))
                .toList();
        snapshot = new CatalogueSnapshot(committees, new ArrayList<>(refused.values()));
        owners = offers.values().stream()
                .filter(offer -> !refused.containsKey(offer.bundle()))
                .filter(offer ->
                        serving(offers, offer.committee()).filter(offer::equals).isPresent())
                .collect(Collectors.toUnmodifiableMap(Offer::bundle, Offer::committee));
        if (ready) {
            deviations.tell(committees);
        }
    }
}
