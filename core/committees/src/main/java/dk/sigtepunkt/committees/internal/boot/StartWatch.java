package dk.sigtepunkt.committees.internal.boot;

import dk.sigtepunkt.domain.start.StartFault;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.apache.karaf.features.BootFinished;
import org.osgi.framework.BundleContext;
import org.osgi.framework.startlevel.FrameworkStartLevel;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;

/**
 * For faults that no part tells: when every bundle is started and one of our components still cannot work, or when the
 * start simply does not come to its end, the server says so and ends.
 */
@Component(service = StartWatch.class, immediate = true)
public final class StartWatch {
    /** A component may lack another for the moment in which that one is made, also on a machine that is very busy. */
    private static final int BROKEN_LOOKS = 20;
    /** Karaf's own: below it bundles are still being started, and at a restart its boot counts as finished all the same. */
    private static final int EVERYTHING_STARTED = 100;
    /** Millions of figures are read within a few minutes. */
    private static final Duration LIMIT = Duration.ofMinutes(15);

    private static final int MOST_LOOKS = (int) LIMIT.toSeconds();

    private static final StartWords WORDS = StartWords.danish();

    private final BundleContext context;
    private final StartConsole console;
    private final LackingParts lacking;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "start-watch");
        thread.setDaemon(true);
        return thread;
    });

    private final ScheduledFuture<?> looking;
    private int looks;
    private Optional<String> lack = Optional.empty();
    private int broken;

    @Activate
    public StartWatch(
            BundleContext context, @Reference ServiceComponentRuntime components, @Reference StartConsole console) {
        this.context = context;
        this.console = console;
        this.lacking = new LackingParts(components, context);
        looking = timer.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
    }

    @Deactivate
    void close() {
        looking.cancel(true);
        timer.shutdownNow();
    }

    private void look() {
        if (console.over()) {
            timer.shutdown();
        } else if (console.waitingFor().isPresent()) {
            broken = 0;
        } else {
            judge();
        }
    }

    private boolean booted() {
        int level = context.getBundle(0).adapt(FrameworkStartLevel.class).getStartLevel();
        return level >= EVERYTHING_STARTED && context.getServiceReference(BootFinished.class) != null;
    }

    private void judge() {
        looks++;
        Optional<String> now = booted() ? lacking.first() : Optional.empty();
        broken = now.isPresent() && now.equals(lack) ? broken + 1 : 0;
        lack = now;
        if (broken >= BROKEN_LOOKS) {
            console.fails(new StartFault(StartFault.Kind.OTHER, lack.orElseThrow(), WORDS.readTheLog()));
        } else if (looks >= MOST_LOOKS) {
            console.fails(new StartFault(StartFault.Kind.OTHER, WORDS.tooSlow(LIMIT), WORDS.readTheLog()));
        }
    }
}
