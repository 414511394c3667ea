package dk.sigtepunkt.persistence.internal.influence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableList;

import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.influence.HearingAnswer;
import dk.sigtepunkt.domain.influence.HearingRef;
import dk.sigtepunkt.domain.influence.InfluenceBook;
import dk.sigtepunkt.domain.influence.InfluenceHistory;
import dk.sigtepunkt.domain.influence.InfluenceStore;
import dk.sigtepunkt.domain.influence.KeptHearing;
import dk.sigtepunkt.domain.influence.KeptWord;
import dk.sigtepunkt.domain.influence.WordEntry;
import dk.sigtepunkt.domain.influence.WordRef;
import dk.sigtepunkt.persistence.internal.database.HeldBook;
import dk.sigtepunkt.persistence.internal.database.OpenDatabase;
import dk.sigtepunkt.persistence.internal.database.ReadableRows;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import java.util.function.ToIntFunction;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Held in memory, since every report asks for it; what another node wrote is seen a quarter of a second later. */
@Component(service = {InfluenceStore.class, InfluenceHistory.class})
public final class JpaInfluences implements InfluenceStore {
    private final HeldBook<Kept> held;

    /** @param words by the names of their refs, in that order */
    private record Kept(Map<String, KeptWord> words, InfluenceBook book) {}

    @Activate
    public JpaInfluences(@Reference OpenDatabase database) {
        this(database, System::nanoTime);
    }

    /** @param nanoTime as {@link System#nanoTime} */
    JpaInfluences(OpenDatabase database, LongSupplier nanoTime) {
        this.held = new HeldBook<>("influences", database, nanoTime, JpaInfluences::writes, JpaInfluences::read);
    }

    @Override
    public InfluenceBook book() {
        return held.now().book();
    }

    @Override
    public KeptWord word(WordRef ref) {
        return held.now().words().getOrDefault(ref.toString(), KeptWord.empty(ref));
    }

    @Override
    public List<KeptWord> words() {
        return List.copyOf(held.now().words().values());
    }

    @Override
    public boolean keep(WordRef ref, OptionalInt seen, WordEntry entry, AuditNote note) {
        return kept(
                seen,
                note,
                manager -> version(manager, ref),
                (manager, place) -> manager.persist(new InfluenceEntryRow(ref, place, entry)));
    }

    @Override
    public boolean answer(HearingRef ref, OptionalInt seen, HearingAnswer answer, AuditNote note) {
        return kept(
                seen,
                note,
                manager -> version(manager, ref),
                (manager, place) -> manager.persist(new HearingEntryRow(ref, place, answer)));
    }

    /** Keeps a row in the place after those that there are. */
    private interface Placed {
        void persist(EntityManager manager, int place);
    }

    private boolean kept(OptionalInt seen, AuditNote note, ToIntFunction<EntityManager> versions, Placed row) {
        return held.keep(note, manager -> {
            InfluenceLockRow lock =
                    manager.find(InfluenceLockRow.class, InfluenceLockRow.ID, LockModeType.PESSIMISTIC_WRITE);
            int version = versions.applyAsInt(manager);
            boolean same = seen.isEmpty() || seen.getAsInt() == version;
            if (same) {
                row.persist(manager, version);
                lock.written();
            }
            return same;
        });
    }

    private static int version(EntityManager manager, WordRef ref) {
        return manager.createQuery(
                        "select count(e) from InfluenceEntryRow e where e.committeeId = :committee"
                                + " and e.areas.fromCommittee = :fromCommittee and e.areas.fromArea = :fromArea"
                                + " and e.areas.toCommittee = :toCommittee and e.areas.toArea = :toArea",
                        Long.class)
                .setParameter("committee", ref.committee().value())
                .setParameter("fromCommittee", ref.pair().from().committee().value())
                .setParameter("fromArea", ref.pair().from().key().value())
                .setParameter("toCommittee", ref.pair().to().committee().value())
                .setParameter("toArea", ref.pair().to().key().value())
                .getSingleResult()
                .intValue();
    }

    private static int version(EntityManager manager, HearingRef ref) {
        return manager.createQuery(
                        "select count(e) from HearingEntryRow e where e.committeeId = :committee"
                                + " and e.quarter = :quarter and e.changeKey = :change",
                        Long.class)
                .setParameter("committee", ref.committee().value())
                .setParameter("quarter", ref.quarter().code())
                .setParameter("change", ref.change())
                .getSingleResult()
                .intValue();
    }

    private static long writes(EntityManager manager) {
        return manager.find(InfluenceLockRow.class, InfluenceLockRow.ID).writes();
    }

    /** @param before its book stays the same object when nothing more is said */
    private static Kept read(EntityManager manager, Optional<Kept> before) {
        Map<String, List<InfluenceEntryRow>> rows = manager
                .createQuery("select e from InfluenceEntryRow e order by e.id", InfluenceEntryRow.class)
                .getResultList()
                .stream()
                .collect(groupingBy(InfluenceEntryRow::name, toUnmodifiableList()));
        Map<String, KeptWord> words =
                ReadableRows.of("influence", rows.entrySet(), Map.Entry::getKey, one -> word(one.getValue())).stream()
                        .collect(toMap(one -> one.ref().toString(), one -> one, (one, same) -> one, TreeMap::new));
        InfluenceBook book = InfluenceBook.of(words.values(), hearings(manager));
        InfluenceBook same = before.map(Kept::book).filter(book::equals).orElse(book);
        return new Kept(words, same);
    }

    private static List<KeptHearing> hearings(EntityManager manager) {
        Map<String, List<HearingEntryRow>> rows = manager
                .createQuery("select e from HearingEntryRow e order by e.id", HearingEntryRow.class)
                .getResultList()
                .stream()
                .collect(groupingBy(HearingEntryRow::name, toUnmodifiableList()));
        return ReadableRows.of("hearing", rows.entrySet(), Map.Entry::getKey, one -> hearing(one.getValue()));
    }

    /** @param rows of one word in their order, at least one */
    private static KeptWord word(List<InfluenceEntryRow> rows) {
        KeptWord word = KeptWord.empty(rows.get(0).ref());
        for (InfluenceEntryRow row : rows) {
            word = word.with(row.entry());
        }
        return word;
    }

    /** @param rows of one hearing in their order, at least one */
    private static KeptHearing hearing(List<HearingEntryRow> rows) {
        KeptHearing hearing = KeptHearing.empty(rows.get(0).ref());
        for (HearingEntryRow row : rows) {
            hearing = hearing.with(row.answer());
        }
        return hearing;
    }
}
