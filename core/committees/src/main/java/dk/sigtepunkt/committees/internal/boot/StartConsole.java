package dk.sigtepunkt.committees.internal.boot;

import dk.sigtepunkt.domain.start.StartFault;
import dk.sigtepunkt.domain.start.StartFaults;
import dk.sigtepunkt.domain.start.StartState;
import dk.sigtepunkt.http.StartNotes;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says on standard output and in the log what a start waits for and why it fails, and then ends the server. */
@Component(service = {StartFaults.class, StartState.class, StartConsole.class})
public final class StartConsole implements StartFaults, StartState {
    private static final Logger LOG = LoggerFactory.getLogger(StartConsole.class);
    private static final StartWords WORDS = StartWords.danish();
    private static final String PART = "start";
    private static final long AGAIN = Duration.ofSeconds(5).toNanos();

    private final PrintStream out;
    private final Bundle framework;
    private final IntConsumer end;
    private final LongSupplier nanoTime;

    /**
     * The page that every address answers meanwhile. Dynamic, because a new bundle for the web server must not restart
     * what waits for the database.
     */
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile @Nullable StartNotes page;

    private Optional<String> waiting = Optional.empty();
    private long said;
    private boolean answered;
    private boolean failed;

    @Activate
    public StartConsole(BundleContext context) {
        this(System.out, context.getBundle(0), new OrderlyEnd(context.getBundle(0)), System::nanoTime);
    }

    StartConsole(PrintStream out, Bundle framework, IntConsumer end, LongSupplier nanoTime) {
        this.out = out;
        this.framework = framework;
        this.end = end;
        this.nanoTime = nanoTime;
    }

    @Override
    public synchronized void fails(StartFault fault) {
        if (ending()) {
            return;
        }
        if (answered) {
            LOG.error("{}", fault.sentence());
            return;
        }
        failed = true;
        String sentence = WORDS.cannotStart(fault);
        LOG.error("{}", sentence);
        out.println(sentence);
        out.flush();
        end.accept(fault.kind().exitCode());
    }

    @Override
    public synchronized void waits(String sentence) {
        if (ending() || (waiting.filter(sentence::equals).isPresent() && nanoTime.getAsLong() - said < AGAIN)) {
            return;
        }
        waiting = Optional.of(sentence);
        said = nanoTime.getAsLong();
        LOG.warn("{}", sentence);
        out.println(sentence);
        out.flush();
        shown(notes -> notes.waiting(PART, sentence));
    }

    @Override
    public synchronized void goesOn() {
        waiting = Optional.empty();
        shown(notes -> notes.cleared(PART));
    }

    private void shown(Consumer<StartNotes> note) {
        Optional.ofNullable(page).ifPresent(note);
    }

    @Override
    public synchronized Optional<String> waitingFor() {
        return waiting;
    }

    @Override
    public synchronized void answers() {
        answered = true;
        // Read by the launcher, which has no part in the framework.
        System.setProperty("sigtepunkt.started", "true");
    }

    @Override
    public synchronized boolean ending() {
        return failed || (framework.getState() & (Bundle.ACTIVE | Bundle.STARTING)) == 0;
    }

    /** True when nothing of the start is left to be watched. */
    synchronized boolean over() {
        return answered || ending();
    }
}
