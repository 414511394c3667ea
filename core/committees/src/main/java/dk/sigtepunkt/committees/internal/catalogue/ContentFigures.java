package dk.sigtepunkt.committees.internal.catalogue;

import dk.sigtepunkt.content.result.ReadResult.ObservationFile;
import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.figures.FigureBook;
import dk.sigtepunkt.domain.figures.FigureStore;
import dk.sigtepunkt.domain.figures.SeriesKey;
import dk.sigtepunkt.domain.reconcile.CarriedSeries;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the figures that lie in a committee's bundle into the store, once for as long as a file stays as it is. A file
 * that goes back to what it said earlier says something new.
 */
final class ContentFigures {
    private static final Logger LOG = LoggerFactory.getLogger(ContentFigures.class);
    private static final CatalogueWords WORDS = CatalogueWords.danish();
    private static final Comparator<Observation> BY_KNOWN = Comparator.comparing(Observation::knownAt);

    private final FigureStore store;
    private final Map<String, Integer> takenOf = new HashMap<>();

    ContentFigures(FigureStore store) {
        this.store = store;
    }

    /** @param files every data file of one committee: only together do they say which figure of a cell is the last */
    void take(CommitteeId committee, List<ObservationFile> files, Instant now) {
        Map<Cell, Observation> last = new HashMap<>();
        files.stream()
                .flatMap(file -> file.observations().stream())
                .forEach(offered -> last.merge(Cell.of(offered), offered, ContentFigures::later));
        for (ObservationFile file : files) {
            String chain = "content/%s/%s/".formatted(committee, file.file());
            int taken = taken(chain);
            boolean newest = store.receipt(chain + taken)
                    .filter(receipt -> receipt.digest().equals(file.digest()))
                    .isPresent();
            if (!newest) {
                store.append(news(file, last, now), Optional.of(chain + (taken + 1)), file.digest());
                takenOf.put(chain, taken + 1);
            }
        }
    }

    /** How often a file was taken, each time with another content than the time before; its receipts are numbered. */
    private int taken(String chain) {
        int taken = takenOf.getOrDefault(chain, 0);
        while (store.receipt(chain + (taken + 1)).isPresent()) {
            taken++;
        }
        takenOf.put(chain, taken);
        return taken;
    }

    /** Brings over the series that the committee's indicators carry on from others; what was brought before stays. */
    void carry(Committee committee) {
        committee.indicators().stream()
                .map(indicator -> CarriedSeries.missing(indicator, store.book()))
                .filter(figures -> !figures.isEmpty())
                .forEach(figures -> store.append(figures, Optional.empty(), ""));
    }

    private List<Observation> news(ObservationFile file, Map<Cell, Observation> last, Instant now) {
        Map<Cell, List<Observation>> known = known(store.book(), file);
        List<Observation> added = new ArrayList<>();
        for (Observation offered : file.observations()) {
            List<Observation> vintages = known.get(Cell.of(offered));
            if (vintages == null) {
                added.add(offered);
            } else if (!coversReal(offered, vintages)) {
                boolean lastWord = offered.equals(last.get(Cell.of(offered)));
                added.addAll(news(offered, lastWord, vintages, now));
            }
        }
        return added;
    }

    /**
     * What one offered figure adds to a cell that is known: itself when nothing was known at its time, and a revision
     * when it is the content's last word and differs from the cell's newest.
     */
    private static List<Observation> news(
            Observation offered, boolean lastWord, List<Observation> vintages, Instant now) {
        Optional<Observation> sameTime = vintages.stream()
                .filter(known -> known.knownAt().equals(offered.knownAt()))
                .findFirst();
        Observation newest = vintages.stream().max(BY_KNOWN).orElseThrow();
        List<Observation> added = new ArrayList<>();
        if (sameTime.isEmpty()) {
            added.add(offered);
        }
        if (lastWord && revises(offered, newest)) {
            Instant afterNewest = newest.knownAt().plus(Duration.ofMillis(1));
            added.add(knownAt(offered, afterNewest.isAfter(now) ? afterNewest : now));
        } else if (sameTime.filter(known -> !same(known, offered)).isPresent()
                && !same(newest, offered)
                && LOG.isDebugEnabled()) {
            LOG.debug(WORDS.laterFigureStands(offered));
        }
        return added;
    }

    /** A later figure from somewhere else stands; a made-up one, or an earlier one from this content, does not. */
    private static boolean revises(Observation offered, Observation newest) {
        return !same(offered, newest)
                && !offered.knownAt().isAfter(newest.knownAt())
                && (offered.knownAt().equals(newest.knownAt())
                        || offered.reference().equals(newest.reference())
                        || newest.example());
    }

    private static boolean coversReal(Observation offered, List<Observation> vintages) {
        return offered.example() && vintages.stream().anyMatch(known -> !known.example());
    }

    private static boolean same(Observation one, Observation other) {
        return one.figure().equals(other.figure()) && one.origin() == other.origin();
    }

    /** Real figures speak after made-up ones, then the time decides, then the order of the files. */
    private static Observation later(Observation one, Observation other) {
        if (one.origin() != other.origin()) {
            return !one.example() ? one : other;
        }
        return other.knownAt().isBefore(one.knownAt()) ? one : other;
    }

    /** The known vintages of every cell the file speaks of; cells without any are left out. */
    private static Map<Cell, List<Observation>> known(FigureBook book, ObservationFile file) {
        Map<Cell, List<Observation>> cells = new HashMap<>();
        file.observations().stream()
                .map(SeriesKey::of)
                .distinct()
                .flatMap(key -> book.series(key).stream())
                .flatMap(series -> series.vintages().stream())
                .forEach(known -> cells.computeIfAbsent(Cell.of(known), cell -> new ArrayList<>())
                        .add(known));
        return cells;
    }

    private static Observation knownAt(Observation figure, Instant time) {
        return new Observation(
                figure.indicator(),
                figure.period(),
                figure.area(),
                figure.breakdown(),
                figure.figure(),
                time,
                figure.origin(),
                figure.reference());
    }

    private record Cell(SeriesKey series, Period period) {
        static Cell of(Observation observation) {
            return new Cell(SeriesKey.of(observation), observation.period());
        }
    }
}
