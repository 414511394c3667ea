package dk.sigtepunkt.domain.wheel;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.strategy.Strategy;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.CommitteeState;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.domain.text.Danish;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What no file can see by itself: that a body would take a quarter up before those below it have brought theirs. It is told of
 * a committee before its file is put in, and refuses nothing, as it may be the other one that is wrong.
 */
@Component(service = WheelDisorder.class)
public final class WheelDisorder {
    private static final WheelWords WORDS = WheelWords.in(Danish.LOCALE);

    private final Strategies strategies;
    private final WheelStore store;
    private final Clock clock;

    @Activate
    public WheelDisorder(@Reference Strategies strategies, @Reference WheelStore store, @Reference Clock clock) {
        this.strategies = strategies;
        this.store = store;
        this.clock = clock;
    }

    /** Sentences of what would be out of order, from today on, and is not without the committee as it is in its file. */
    public List<String> comesWith(Committee content, CatalogueSnapshot now) {
        WheelBook book = store.book();
        Set<String> before = breaches(strategies, now, book).stream()
                .map(WheelOrder.Breach::key)
                .collect(Collectors.toSet());
        LocalDate today = LocalDate.ofInstant(clock.instant(), Danish.ZONE);
        return sentences(
                breaches(strategies, replacing(content, now), book),
                one -> !one.first().day().isBefore(today) && !before.contains(one.key()));
    }

    /** Sentences of what is out of order among some files alone, whenever it is. */
    public static List<String> among(List<Committee> contents, List<Strategy> strategies) {
        CatalogueSnapshot all = CatalogueSnapshot.EMPTY;
        for (Committee content : contents) {
            all = replacing(content, all);
        }
        return strategies.isEmpty()
                ? List.of()
                : sentences(breaches(new Given(strategies), all, WheelBook.EMPTY), one -> true);
    }

    /** Strategies of files, of which nobody has decided anything. */
    private record Given(List<Strategy> all) implements Strategies {
        @Override
        public Strategy current() {
            return all.get(0);
        }
    }

    private static CatalogueSnapshot replacing(Committee content, CatalogueSnapshot now) {
        List<KnownCommittee> committees = new ArrayList<>(now.committees());
        committees.removeIf(one -> one.id().equals(content.id()));
        committees.add(new KnownCommittee(content, CommitteeState.ACTIVE, "", Instant.EPOCH));
        return now.with(committees);
    }

    private static List<WheelOrder.Breach> breaches(Strategies strategies, CatalogueSnapshot some, WheelBook book) {
        WheelHolders holders = WheelHolders.of(some, strategies);
        List<Wheel> wheels = holders.all().stream()
                .map(one -> Wheel.of(one, book.of(one.ref())))
                .toList();
        return new WheelOrder(holders, wheels).breaches();
    }

    private static List<String> sentences(List<WheelOrder.Breach> breaches, Predicate<WheelOrder.Breach> told) {
        return breaches.stream().filter(told).map(WORDS::outOfOrder).toList();
    }
}
