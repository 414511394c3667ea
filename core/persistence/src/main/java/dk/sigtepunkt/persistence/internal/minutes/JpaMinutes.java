package dk.sigtepunkt.persistence.internal.minutes;

import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.minutes.MinuteStore;
import dk.sigtepunkt.domain.minutes.MinuteSwitch;
import dk.sigtepunkt.domain.minutes.WorkSum;
import dk.sigtepunkt.persistence.internal.database.Database;
import dk.sigtepunkt.persistence.internal.database.DatabaseFailure;
import dk.sigtepunkt.persistence.internal.database.OpenDatabase;
import dk.sigtepunkt.persistence.internal.database.ReadableRows;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Nothing is held in memory: from the moment it is turned off no node measures. */
@Component
public final class JpaMinutes implements MinuteStore {
    private final Database database;

    @Activate
    public JpaMinutes(@Reference OpenDatabase database) {
        this.database = database.opened();
    }

    @Override
    public List<MinuteSwitch> switches() {
        return database.inTransaction(JpaMinutes::switches);
    }

    private static List<MinuteSwitch> switches(EntityManager manager) {
        return manager.createQuery("select s from MinuteSwitchRow s order by s.place", MinuteSwitchRow.class)
                .getResultStream()
                .map(MinuteSwitchRow::turned)
                .toList();
    }

    @Override
    public List<WorkSum> sums() {
        List<WorkMinutesRow> rows = database.inTransaction(
                manager -> manager.createQuery("select w from WorkMinutesRow w order by w.place", WorkMinutesRow.class)
                        .getResultList());
        return ReadableRows.of("minutes", rows, WorkMinutesRow::place, WorkMinutesRow::sum);
    }

    @Override
    public boolean keep(MinuteSwitch turned, int seen, AuditNote note) {
        try {
            return database.notedIfDone(note, manager -> {
                boolean same = switches(manager).size() == seen;
                if (same) {
                    manager.persist(new MinuteSwitchRow(seen + 1, turned));
                    manager.flush();
                }
                return same;
            });
        } catch (DatabaseFailure failed) {
            if (failed.notUnique()) {
                // Somebody at another node was quicker.
                return false;
            }
            throw failed;
        }
    }
}
