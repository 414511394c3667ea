package dk.sigtepunkt.persistence.internal.audit;

import dk.sigtepunkt.domain.audit.AuditHeadStore;
import dk.sigtepunkt.domain.audit.AuditTrail;
import dk.sigtepunkt.domain.audit.AuditWords;
import dk.sigtepunkt.domain.audit.KeepHead;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.persistence.internal.database.Node;
import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes the chain's end down soon after the start, each hour into the day's file, and when the server stops. */
@Component
public final class HeadsWriter {
    private static final Logger LOG = LoggerFactory.getLogger(HeadsWriter.class);
    private static final int FIRST_MINUTE = 1;
    private static final int EVERY_MINUTES = 60;

    private final AuditWords words = AuditWords.in(Danish.LOCALE);
    private final ScheduledExecutorService thread;
    private final KeepHead keep;
    private boolean told;

    @Activate
    public HeadsWriter(@Reference AuditTrail trail, @Reference AuditHeadStore heads, @Reference Clock clock) {
        keep = new KeepHead(trail, heads, clock, Node.NAME);
        thread = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread made = new Thread(task, "audit-heads");
            made.setDaemon(true);
            return made;
        });
        var unused = thread.scheduleWithFixedDelay(this::write, FIRST_MINUTE, EVERY_MINUTES, TimeUnit.MINUTES);
    }

    @Deactivate
    public void close() {
        // No interrupt: Derby would take it for its own.
        thread.shutdown();
        write();
    }

    /** A database or a folder that does not answer is no reason to stop anything: the next hour comes. */
    private synchronized void write() {
        try {
            if (keep.keep() == KeepHead.Outcome.ANOTHER_CHAIN && !told) {
                told = true;
                LOG.error(words.anotherChain());
            }
        } catch (RuntimeException later) {
            LOG.warn(words.headNotKept(), later);
        }
    }
}
