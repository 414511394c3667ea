package dk.sigtepunkt.committees.oekonomi;

import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.plugin.DataSource;
import dk.sigtepunkt.contracts.plugin.FetchRequest;
import dk.sigtepunkt.contracts.plugin.FetchResult;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/**
 * Reads the municipality's annual accounts, one CSV file a year. It is written in Java because no ready-made source can
 * read the year out of a heading, turn signs and divide one column by another; see {@link AccountsFile}.
 *
 * <p>The property names the source of {@code committee.yaml} that this serves. The core asks it at that source's times,
 * keeps the bytes, and guards the figures like those of any other source.
 */
@Component(property = DataSource.KEY + "=aarsregnskab")
public final class AnnualAccounts implements DataSource {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int LARGEST = 1_000_000;
    private static final int OK = 200;

    private final Clock clock;

    /** For the component runtime: a component is made with no arguments. */
    public AnnualAccounts() {
        this(Clock.systemUTC());
    }

    AnnualAccounts(Clock clock) {
        this.clock = clock;
    }

    /** Whatever can be expected to go wrong is an answer with a sentence for the controller, never a throw. */
    @Override
    public FetchResult fetch(FetchRequest request) {
        String address = request.settings().getOrDefault("address", "");
        if (!address.matches("https?://[^\\s]+")) {
            return new FetchResult.Failure(
                    "Skriv adressen på regnskabets fil som token.aarsregnskab i etc/dk.sigtepunkt.sources.cfg.", false);
        }
        try {
            return answer(request, ask(new URI(address)));
        } catch (URISyntaxException malformed) {
            // Its message holds the address, which may be a secret.
            return new FetchResult.Failure("Adressen i token.aarsregnskab er ikke en gyldig webadresse.", false);
        } catch (IOException unreachable) {
            return new FetchResult.Failure("Regnskabets fil kunne ikke hentes; prøv igen senere.", true);
        } catch (InterruptedException cutOff) {
            // The deadline has passed: the flag is set again, so that whoever runs this thread can see it.
            Thread.currentThread().interrupt();
            return new FetchResult.Failure("Hentningen af regnskabets fil blev afbrudt.", true);
        } catch (IllegalArgumentException unreadable) {
            return new FetchResult.Failure(
                    "Regnskabets fil kan ikke læses: %s.".formatted(unreadable.getMessage()), false);
        }
    }

    /** Plug-in code does its own calls, so it keeps its own limits: no redirects, a short wait, a small answer. */
    private static byte[] ask(URI address) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(PATIENCE)
                .build();
        HttpRequest request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
        HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream body = response.body()) {
            if (response.statusCode() != OK) {
                throw new IllegalArgumentException("serveren svarede med status " + response.statusCode());
            }
            byte[] bytes = body.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new IllegalArgumentException("den fylder over 1 MB");
            }
            return bytes;
        }
    }

    private FetchResult answer(FetchRequest request, byte[] bytes) {
        List<Observation> figures = AccountsFile.read(bytes, clock.instant()).stream()
                .filter(figure -> request.indicators().stream()
                        .anyMatch(wanted -> wanted.id().equals(figure.indicator())))
                .filter(figure ->
                        !figure.period().start().isBefore(request.since().start()))
                .toList();
        return figures.isEmpty()
                ? new FetchResult.NothingNew()
                : new FetchResult.Fetched(figures, new FetchResult.Raw(bytes), "text/csv");
    }
}
