package dk.sigtepunkt.persistence.internal.start;

import dk.sigtepunkt.domain.start.StartFailure;
import dk.sigtepunkt.domain.start.StartFault;
import dk.sigtepunkt.domain.start.StartFaults;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * Opens the database, as often as it takes when time can help. It blocks the thread that makes the component: nothing
 * that needs the database can go on anyway. When the server is stopped meanwhile it gives up within a moment.
 */
public final class Opening {
    private static final long PAUSE = TimeUnit.SECONDS.toNanos(2);
    private static final long LOOK = TimeUnit.MILLISECONDS.toNanos(100);

    private final DatabasePlace place;
    private final StartFaults faults;

    public Opening(DatabasePlace place, StartFaults faults) {
        this.place = place;
        this.faults = faults;
    }

    /**
     * @param opened opens all that there is to open, or throws and leaves nothing open
     * @throws StartFailure when it cannot be opened, or the server is being stopped
     */
    public <T> T of(DataSource source, Supplier<T> opened) {
        while (true) {
            Optional<String> waiting;
            try {
                // Asked by itself first: a pool would try for half a minute before it says what it met.
                meet(source);
                T result = opened.get();
                faults.goesOn();
                return result;
            } catch (SQLException | RuntimeException failure) {
                OpeningFault met = new OpeningFault(place, failure);
                waiting = met.passing();
                if (waiting.isEmpty()) {
                    throw new StartFailure(met.fault(), failure);
                }
            }
            faults.waits(waiting.get());
            pause();
        }
    }

    private static void meet(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.isValid(0);
        }
    }

    private void pause() {
        long end = System.nanoTime() + PAUSE;
        while (System.nanoTime() < end) {
            if (faults.ending() || Thread.currentThread().isInterrupted()) {
                throw new StartFailure(new StartFault(
                        StartFault.Kind.OTHER,
                        "serveren blev stoppet, mens den ventede på databasen " + place.name(),
                        "start igen, når databasen svarer"));
            }
            LockSupport.parkNanos(LOOK);
        }
    }
}
