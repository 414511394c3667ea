package dk.sigtepunkt.domain.reports;

import dk.sigtepunkt.domain.reports.ReportNote.Commented;
import dk.sigtepunkt.domain.reports.ReportNote.Marked;
import dk.sigtepunkt.domain.reports.ReportNote.Owned;
import dk.sigtepunkt.domain.reports.ReportNote.Reflected;
import dk.sigtepunkt.domain.reports.ReportNote.Worded;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A report with all that was written of it, in the order in which it was: for those who may read it.
 *
 * @param entries empty until it is begun
 */
public record WrittenReport(ReportRef ref, List<ReportEntry> entries) {
    public WrittenReport {
        entries = List.copyOf(entries);
    }

    /** One that nobody has begun. */
    public static WrittenReport none(ReportRef ref) {
        return new WrittenReport(ref, List.of());
    }

    public WrittenReport with(ReportEntry entry) {
        List<ReportEntry> all = new ArrayList<>(entries);
        all.add(entry);
        return new WrittenReport(ref, all);
    }

    WrittenReport with(List<? extends ReportEntry> more) {
        List<ReportEntry> all = new ArrayList<>(entries);
        all.addAll(more);
        return new WrittenReport(ref, all);
    }

    /** How much was written that makes another state of it: another number is another state. */
    public int version() {
        return Math.toIntExact(entries.stream().filter(ReportEntry::counts).count());
    }

    /**
     * Empty until it is begun.
     *
     * @throws IllegalStateException when a step is kept that does not follow
     */
    public Optional<ReportState> state() {
        Optional<ReportState> state = Optional.empty();
        for (ReportStep step : steps()) {
            state = Optional.of(next(state, step)
                    .orElseThrow(() -> new IllegalStateException("a step that does not follow, of " + ref)));
        }
        return state;
    }

    /** What comes of a step in some state; empty when it does not follow. */
    static Optional<? extends ReportState> next(Optional<? extends ReportState> state, ReportStep step) {
        if (step instanceof ReportStep.Begun) {
            return state.isEmpty() ? Optional.of(new ReportState.Draft()) : Optional.empty();
        }
        return state.flatMap(now -> now.after(step));
    }

    /** What may be done with it now, whoever may. */
    public Set<StepKind> following(Instant now) {
        return state().map(state -> state.following(now)).orElse(Set.of(StepKind.BEGIN));
    }

    public List<ReportStep> steps() {
        return of(ReportStep.class).toList();
    }

    /** When it was begun first; empty when it was not. */
    public Optional<Instant> begun() {
        return entries.stream().findFirst().map(entry -> entry.by().at());
    }

    /** The number of the template's version that it took; empty when it was not begun. */
    public OptionalInt template() {
        return of(ReportStep.Begun.class).mapToInt(ReportStep.Begun::template).findFirst();
    }

    /** From when everybody may read it, which may be to come; empty while nobody has published it. */
    public Optional<Instant> publicFrom() {
        return state().flatMap(now -> now instanceof ReportState.Published published
                ? Optional.of(published.step().from())
                : Optional.empty());
    }

    /** As whom it counts at a moment: what is published at an hour to come is before the bodies until then. Empty until begun. */
    public Optional<StateCode> standing(Instant now) {
        return state().map(state -> state instanceof ReportState.Published published && !published.isPublic(now)
                ? StateCode.LAID
                : state.code());
    }

    /** The moment whose knowledge it is read with; empty for now. */
    public Optional<Instant> frozen() {
        return state().flatMap(ReportState::frozen);
    }

    /** The same as it was known at an earlier time. */
    public WrittenReport knownBy(Instant time) {
        return new WrittenReport(
                ref,
                entries.stream().filter(entry -> !entry.by().at().isAfter(time)).toList());
    }

    /** Its notes as it is read: from its submission on none that came later. */
    private WrittenReport read() {
        return frozen().map(this::knownBy).orElse(this);
    }

    public Optional<Reflected> reflection() {
        return read().of(Reflected.class).reduce((earlier, later) -> later);
    }

    /** The texts of a report that is no committee's, by section. */
    public Map<String, Worded> words() {
        Map<String, Worded> words = new TreeMap<>();
        read().of(Worded.class).forEach(one -> words.put(one.section(), one));
        return Map.copyOf(words);
    }

    /** How often a text was written in a section of a report that is no committee's. */
    public int worded(String section) {
        return Math.toIntExact(
                of(Worded.class).filter(one -> one.section().equals(section)).count());
    }

    /** That of one section; empty for none. */
    Optional<String> text(String section) {
        return Optional.ofNullable(words().get(section)).map(Worded::text);
    }

    /** Who sees to a section; empty for nobody. */
    public Optional<Owned> owner(String section) {
        return of(Owned.class)
                .filter(one -> one.section().equals(section))
                .reduce((earlier, later) -> later)
                .filter(one -> !one.owner().isEmpty());
    }

    /** That a section is ready, as was said last; what was written in it since has to be looked at besides. */
    public Optional<Marked> ready(String section) {
        return of(Marked.class)
                .filter(one -> one.section().equals(section))
                .reduce((earlier, later) -> later)
                .filter(Marked::ready);
    }

    /** How often a section was said to be ready, or not to be any more. */
    public int marks() {
        return Math.toIntExact(of(Marked.class).count());
    }

    public List<Commented> comments() {
        return of(Commented.class).toList();
    }

    /** What nobody outside may read, with the ground; in the order in which it was closed. */
    public List<ReportStep.Closed> closed() {
        List<ReportStep.Closed> closed = new ArrayList<>();
        for (ReportStep step : steps()) {
            if (step instanceof ReportStep.Closed one) {
                closed.removeIf(same(one.item()));
                closed.add(one);
            } else if (step instanceof ReportStep.Reopened one) {
                closed.removeIf(same(one.item()));
            }
        }
        return List.copyOf(closed);
    }

    /** An earlier reading of it in which is closed what is now, and open what is open now. */
    WrittenReport closedAsNow(WrittenReport earlier) {
        if (earlier.entries.isEmpty()) {
            return earlier;
        }
        List<ReportEntry> all = new ArrayList<>(earlier.entries);
        all.removeIf(one -> one instanceof ReportStep.Closed || one instanceof ReportStep.Reopened);
        all.addAll(closed());
        return new WrittenReport(ref, all);
    }

    /** The same as it was known at an earlier time, in which is closed what is now. */
    public WrittenReport then(Instant time) {
        return closedAsNow(knownBy(time));
    }

    private static Predicate<ReportStep.Closed> same(ReportItem item) {
        return one -> one.item().equals(item);
    }

    public boolean closed(ReportItem item) {
        return closed().stream().anyMatch(same(item));
    }

    private <T> Stream<T> of(Class<T> kind) {
        return entries.stream().filter(kind::isInstance).map(kind::cast);
    }
}
