package dk.sigtepunkt.committees.internal.catalogue;

import dk.sigtepunkt.content.result.ReadResult.ObservationFile;
import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.committees.ContentNotes;
import dk.sigtepunkt.domain.figures.FigureBook;
import dk.sigtepunkt.domain.figures.FigureNotes;
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
import java.util.Set;
import java.util.stream.Collectors;
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

    /**
     * The figures that an indicator comes with were known when the file says; what a later edition adds becomes known when
     * it comes, whatever the file says: what was known on a day is never changed afterwards.
     *
     * @param files every data file of one committee: only together do they say which figure of a cell is the last
     */
    void take(CommitteeId committee, List<ObservationFile> files, Instant now) {
        Map<Cell, Observation> last = new HashMap<>();
        files.stream()
                .flatMap(file -> file.observations().stream())
                .forEach(offered -> last.merge(Cell.of(offered), offered, ContentFigures::later));
        Set<IndicatorId> before = last.values().stream()
                .map(Observation::indicator)
                .distinct()
                .filter(indicator -> !store.book().seriesOf(indicator).isEmpty())
                .collect(Collectors.toSet());
        for (ObservationFile file : files) {
            String chain = "content/%s/%s/".formatted(committee, file.file());
            int taken = taken(chain);
            boolean newest = store.receipt(chain + taken)
                    .filter(receipt -> receipt.digest().equals(file.digest()))
                    .isPresent();
            if (!newest) {
                append(now(news(file, last, now), before, now), Optional.of(chain + (taken + 1)), file.digest(), now);
                takenOf.put(chain, taken + 1);
            }
        }
    }

    private static List<Observation> now(List<Observation> added, Set<IndicatorId> before, Instant now) {
        List<Observation> known = new ArrayList<>();
        added.stream().sorted(BY_KNOWN).forEach(figure -> {
            boolean late =
                    before.contains(figure.indicator()) && figure.knownAt().isBefore(now);
            // Several words on one figure keep their order.
            known.add(late ? knownAt(figure, now.plusMillis(known.size())) : figure);
        });
        return known;
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
    void carry(Committee committee, Instant now) {
        committee.indicators().stream()
                .map(indicator -> CarriedSeries.missing(indicator, store.book()))
                .filter(figures -> !figures.isEmpty())
                .forEach(figures -> append(figures, Optional.empty(), "", now));
    }

    private void append(List<Observation> figures, Optional<String> key, String digest, Instant now) {
        List<IndicatorId> indicators =
                figures.stream().map(Observation::indicator).toList();
        store.append(
                figures, key, digest, FigureNotes.of(now, ContentNotes.SERVER, key.orElse(""), indicators, digest));
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
        // A word that was forgotten and that another has taken the place of by now is not put into the past.
        if (sameTime.isEmpty() && offered.knownAt().isAfter(newest.knownAt())) {
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
