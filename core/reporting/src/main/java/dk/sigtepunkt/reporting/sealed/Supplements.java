package dk.sigtepunkt.reporting.sealed;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.seals.ReadSeals;
import dk.sigtepunkt.domain.seals.SealBook;
import dk.sigtepunkt.domain.seals.SealTold;
import dk.sigtepunkt.domain.seals.SealedHead;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The one way to what developed between two sealed reports, for who may read both. */
@Component(service = Supplements.class)
public final class Supplements {
    private static final String NUMBER = "[1-9][0-9]{0,5}";

    private final ReadSeals seals;
    private final OpenedSeals opened;

    @Activate
    public Supplements(@Reference ReadSeals seals, @Reference OpenedSeals opened) {
        this.seals = seals;
        this.opened = opened;
    }

    /**
     * @param from an earlier one of its chain, as {@code quarterly.2025K3/1}; when empty the one that it comes after, and where that
     *     cannot be read the nearest that can
     * @param asOf empty for now
     */
    public SupplementTold since(String from, SealTold.Told newer, Optional<Instant> asOf, Actor actor) {
        return opened(newer).map(one -> since(from, one, asOf, actor)).orElseGet(SupplementTold.Broken::new);
    }

    /** The same of a seal that is open already. */
    public SupplementTold since(String from, OpenedSeal newer, Optional<Instant> asOf, Actor actor) {
        Optional<SealTold.Told> chosen = from.isEmpty() ? usual(newer, asOf, actor) : named(from, asOf, actor);
        if (chosen.isEmpty()) {
            return from.isEmpty() ? new SupplementTold.First() : new SupplementTold.NotEarlier();
        }
        return opened(chosen.get()).map(older -> between(older, newer)).orElseGet(SupplementTold.Broken::new);
    }

    private static SupplementTold between(OpenedSeal older, OpenedSeal newer) {
        if (!Supplement.fits(older.file(), newer.file())) {
            return new SupplementTold.NotEarlier();
        }
        return older.holds() && newer.holds()
                ? new SupplementTold.Made(Supplement.between(older.file(), newer.file()))
                : new SupplementTold.Broken();
    }

    private Optional<SealTold.Told> usual(OpenedSeal newer, Optional<Instant> asOf, Actor actor) {
        return newer.file()
                .head()
                .before()
                .flatMap(link -> find(link.report(), link.edition(), asOf, actor))
                .or(() -> earlier(newer.told(), asOf, actor).stream().findFirst());
    }

    private Optional<SealTold.Told> named(String from, Optional<Instant> asOf, Actor actor) {
        int slash = from.lastIndexOf('/');
        String edition = from.substring(slash + 1);
        return slash > 0 && edition.matches(NUMBER)
                ? find(from.substring(0, slash), Integer.parseInt(edition), asOf, actor)
                : Optional.empty();
    }

    private Optional<SealTold.Told> find(String report, int edition, Optional<Instant> asOf, Actor actor) {
        return ReportRef.find(report)
                .map(ref -> seals.seal(ref, edition, asOf, actor))
                .flatMap(told -> told.fold(Optional::of, unknown -> Optional.empty(), forbidden -> Optional.empty()));
    }

    /** The earlier ones of a seal's chain that somebody may read, the newest first. */
    public List<SealTold.Told> earlier(SealTold.Told told, Optional<Instant> asOf, Actor actor) {
        String chain = SealBook.chain(told.head().report());
        return seals.all(asOf, actor).stream()
                .filter(one -> SealBook.chain(one.head().report()).equals(chain))
                .filter(one -> before(one.head(), told.head()))
                .toList();
    }

    private static boolean before(SealedHead one, SealedHead other) {
        int quarters = one.report().quarter().compareTo(other.report().quarter());
        return quarters < 0 || (quarters == 0 && one.edition() < other.edition());
    }

    /** A seal with what its reader may read of it; empty when what is kept is no seal any more. */
    public Optional<OpenedSeal> opened(SealTold.Told told) {
        try {
            return Optional.of(new OpenedSeal(told, opened.file(told)));
        } catch (IllegalStateException none) {
            return Optional.empty();
        }
    }
}
