package dk.sigtepunkt.committees.oekonomi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.sun.net.httpserver.HttpServer;
import dk.sigtepunkt.content.CommitteeReader;
import dk.sigtepunkt.content.result.ReadResult;
import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.plugin.DataSource;
import dk.sigtepunkt.contracts.plugin.FetchRequest;
import dk.sigtepunkt.contracts.plugin.FetchResult;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.testkit.DataSourceConformance;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class AnnualAccountsTest extends DataSourceConformance {
    private static final String FILE = """
            post;oprindelig_budget_2024;regnskab_2024;forskel
            Driftsudgifter;3202,7;3191,8;-10,7
            Resultat af ordinær driftsvirksomhed;-148,8;-174,5;-25,7
            Udgifter til anlæg og jordforsyning;91,5;55,8;-35,7
            Afdrag på langfristet gæld;38,8;46,5;7,7
            Resultat af det skattefinansierede område;-21,4;-68,2;-46,8
            """;

    private final HttpServer server;
    private volatile int status = 200;
    private volatile String body = FILE;

    AnnualAccountsTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
    }

    @AfterAll
    void stopTheServer() {
        server.stop(0);
    }

    @Override
    protected DataSource source() {
        return new AnnualAccounts();
    }

    @Override
    protected List<Indicator> indicators() {
        return read().fold(
                        accepted -> accepted.committee().indicators().stream()
                                .filter(one -> one.source().name().contains("årsregnskab"))
                                .toList(),
                        refused -> List.of());
    }

    private static ReadResult read() {
        try (InputStream yaml = AnnualAccountsTest.class.getResourceAsStream("/COMMITTEE-INF/committee.yaml")) {
            String text = new String(Objects.requireNonNull(yaml).readAllBytes(), StandardCharsets.UTF_8);
            return new CommitteeReader(List.of()).readContent("committee.yaml", text);
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    @Override
    protected Map<String, String> settings() {
        return Map.of(
                "address",
                "http://127.0.0.1:%d/regnskab.csv".formatted(server.getAddress().getPort()));
    }

    private FetchResult answer(String period) {
        Clock clock = Clock.systemUTC();
        Instant deadline = clock.instant().plus(limit());
        return source().fetch(new FetchRequest(indicators(), Period.parse(period), deadline, settings()));
    }

    private String reason() {
        return answer("2023").fold(fetched -> "", () -> "", FetchResult.Failure::reason);
    }

    @Test
    void itTurnsSignsAndDividesColumns() {
        List<Observation> figures =
                answer("2023").fold(FetchResult.Fetched::observations, List::of, failure -> List.of());
        assertThat(figures)
                .extracting(figure -> figure.indicator().key())
                .containsExactly(
                        "resultat-skattefinansieret",
                        "ordinaert-resultat",
                        "driftsudgifter-af-budget",
                        "anlaeg-gennemfoert",
                        "raaderum");
        assertThat(value(figures, 0)).isEqualTo(68.2);
        assertThat(value(figures, 1)).isEqualTo(174.5);
        assertThat(value(figures, 2)).isCloseTo(99.66, within(0.005));
        assertThat(value(figures, 3)).isCloseTo(60.98, within(0.005));
        assertThat(value(figures, 4)).isEqualTo(128.0);
        assertThat(figures).allMatch(figure -> figure.period().equals(Period.parse("2024")));
    }

    private static double value(List<Observation> figures, int index) {
        return figures.get(index).figure().value().orElseThrow();
    }

    @Test
    void anOlderYearThanWantedIsNothingNew() {
        assertThat(answer("2025")).isInstanceOf(FetchResult.NothingNew.class);
    }

    @Test
    void anotherFileIsRefusedWithTheReason() {
        body = "<html>Siden findes ikke</html>";
        assertThat(reason())
                .isEqualTo(
                        "Regnskabets fil kan ikke læses: første linje er ikke post;oprindelig_budget_ÅR;regnskab_ÅR.");
        body = FILE.replace("3191,8", "3.191,8");
        assertThat(reason())
                .isEqualTo("Regnskabets fil kan ikke læses: posten »Driftsudgifter« har ikke et tal som 3202,7.");
        body = FILE;
    }

    @Test
    void aPageThatIsGoneIsSaid() {
        status = 404;
        assertThat(reason()).isEqualTo("Regnskabets fil kan ikke læses: serveren svarede med status 404.");
        status = 200;
    }
}
