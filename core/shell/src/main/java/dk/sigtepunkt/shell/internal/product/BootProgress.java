package dk.sigtepunkt.shell.internal.product;

import dk.sigtepunkt.domain.committees.Catalogue;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.municipality.Installation;
import dk.sigtepunkt.domain.start.StartFault;
import dk.sigtepunkt.domain.start.StartFaults;
import dk.sigtepunkt.domain.start.StartState;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.shell.internal.console.ConsoleWords;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Prints what the boot has got to, and one line when the server really answers; nothing after that. */
@Component(service = BootProgress.class, immediate = true)
public final class BootProgress {
    private static final int POLL_MILLIS = 150;
    /** The pages answer within a second of the last committee, on a busy machine later; so long nobody waits for them. */
    private static final int MOST_SILENT = 180_000 / POLL_MILLIS;

    private final Catalogue catalogue;
    private final StartState state;
    private final StartFaults faults;
    private final PrintStream out = System.out;
    private final String address = "http://127.0.0.1:" + System.getProperty("sigtepunkt.port", "8181");
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();
    private final Set<String> told = new HashSet<>();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "boot-progress");
        thread.setDaemon(true);
        return thread;
    });

    private final ScheduledFuture<?> looking;
    private int silent;

    @Activate
    public BootProgress(
            @Reference Catalogue catalogue,
            @Reference Installation installation,
            @Reference StartState state,
            @Reference StartFaults faults) {
        this.catalogue = catalogue;
        this.state = state;
        this.faults = faults;
        out.println(ConsoleWords.say("product.database-open", Danish.number((double) figures(), 0)));
        LeftOutCommittees.sentence(installation).ifPresent(out::println);
        this.looking = timer.scheduleWithFixedDelay(this::look, 0, POLL_MILLIS, TimeUnit.MILLISECONDS);
    }

    @Deactivate
    void close() {
        looking.cancel(true);
        timer.shutdownNow();
    }

    private long figures() {
        try (Reading reading = catalogue.open()) {
            return reading.figures().size();
        }
    }

    private void look() {
        // Asked first: what is read when the catalogue is ready is named before the line that says so.
        boolean ready = catalogue.ready();
        CatalogueSnapshot committees = catalogue.snapshot();
        committees.committees().stream()
                .filter(known -> known.active() && told.add(known.id().value()))
                .forEach(known -> out.println(ConsoleWords.say(
                        "product.committee-read", known.content().name())));
        committees.refused().stream()
                .filter(refused -> told.add(refused.source()))
                .forEach(refused -> out.println(ConsoleWords.say(
                        "product.committee-refused",
                        refused.source(),
                        refused.findings().get(0))));
        if (ready && serves()) {
            out.println(ConsoleWords.say("product.ready", address));
            out.flush();
            state.answers();
            timer.shutdown();
        } else if (ready && ++silent > MOST_SILENT) {
            faults.fails(new StartFault(
                    StartFault.Kind.PORT,
                    ConsoleWords.say("product.no-answer", address),
                    ConsoleWords.say("product.no-answer.do")));
            timer.shutdown();
        }
    }

    private boolean serves() {
        return answers("/health") && answers("/") && answers("/api/v1/strategy");
    }

    private boolean answers(String path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
