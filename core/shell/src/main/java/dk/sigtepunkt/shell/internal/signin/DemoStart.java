package dk.sigtepunkt.shell.internal.signin;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.committees.Catalogue;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.demo.DemoAccounts;
import dk.sigtepunkt.security.Identify;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Closes demo accounts before anybody can sign in, or, where they were asked for, opens them as soon as there are committees for them
 * to be in.
 */
@Component(service = DemoStart.class, immediate = true)
public final class DemoStart {
    private static final Logger LOG = LoggerFactory.getLogger(DemoStart.class);
    private static final int POLL_MILLIS = 150;

    /** Whoever starts the server is the owner of the machine. */
    private static final Actor OWNER = Actor.owner(Actor.Means.CONSOLE, Identify.OWNER);

    private final DemoAccounts demo;
    private final Catalogue catalogue;
    private final DemoConsole console = new DemoConsole(System.out);
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "demo-accounts");
        thread.setDaemon(true);
        return thread;
    });

    /** Empty where there is nothing to wait for. */
    private final Optional<ScheduledFuture<?>> looking;

    @Activate
    public DemoStart(@Reference DemoAccounts demo, @Reference Catalogue catalogue) {
        this.demo = demo;
        this.catalogue = catalogue;
        demo.objection().ifPresent(console::refused);
        if (demo.on()) {
            looking = Optional.of(timer.scheduleWithFixedDelay(this::look, 0, POLL_MILLIS, TimeUnit.MILLISECONDS));
        } else {
            looking = Optional.empty();
            console.closed(demo.close(OWNER));
            timer.shutdown();
        }
    }

    @Deactivate
    void close() {
        looking.ifPresent(task -> task.cancel(true));
        timer.shutdownNow();
    }

    private void look() {
        if (!catalogue.ready()) {
            return;
        }
        timer.shutdown();
        try {
            console.opened(demo.open(
                    catalogue.snapshot().committees().stream()
                            .filter(KnownCommittee::active)
                            .map(KnownCommittee::id)
                            .findFirst(),
                    OWNER));
        } catch (RuntimeException fault) {
            // The server goes on without them.
            LOG.error("the demo accounts could not be opened", fault);
        }
    }
}
