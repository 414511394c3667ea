package dk.sigtepunkt.itests.people;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.itests.server.Server;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Places where something can be written, of every page and every operation, get what scanners send; in the drill all of them, from
 * everybody. No answer is a fault of the server, tells of its insides, or has in it what is somebody else's.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ResourceLock(PeopleServer.LOCK)
@SuppressWarnings("NullAway.Init")
class ProbingIT {
    static final List<String> ROLES = List.of(
            "",
            "politician",
            "chair@laering",
            "secretary@laering",
            "action-owner@laering",
            "head-of-department@laering",
            "strategy-office",
            "controller",
            "executive",
            "it-operations",
            "administrator");

    private static final String LABEL = "plantet noeglenavn zq8";

    private final Server server = PeopleServer.get();
    private final People people = new People(server);
    private final AtomicInteger number = new AtomicInteger();

    @BeforeAll
    void theRolesAreThoseOfTheProduct() {
        assertThat(server.json("/api/v1/roles").findValuesAsText("role"))
                .containsExactlyInAnyOrderElementsOf(ROLES.stream()
                        .filter(role -> !role.isEmpty())
                        .map(role -> role.replaceAll("@.*", ""))
                        .toList());
    }

    @AfterAll
    void theServerIsAsItWas() {
        assertThat(server.get("/health").statusCode()).isEqualTo(200);
        assertThat(server.page("/api/v1/committees")).contains("oekonomi", "vtf");
        assertThat(Path.of("/tmp/zq7x")).doesNotExist();
        assertThat(server.installation().log())
                .doesNotContain(Person.PASSWORD, Person.NEWER, server.token(), "sgp_")
                .doesNotContainPattern("(?m)^(Set-Cookie|zq7)");
    }

    @ParameterizedTest
    @ValueSource(strings = "secretary@laering")
    void halfOfThePlacesTakeNothingThatIsNotMeantForThem(String role) {
        probed(role, 0.5);
    }

    @Tag("drill")
    @ParameterizedTest
    @FieldSource("ROLES")
    void eachPlaceTakesNothingThatIsNotMeantForIt(String role) {
        probed(role, 3);
    }

    @Tag("drill")
    @ParameterizedTest
    @ValueSource(strings = {"", "secretary@laering", "controller", "it-operations", "administrator"})
    void noPlaceTakesAnythingOfAllThatScannersSend(String role) {
        probed(role, Payload.values().length);
    }

    /** How one door takes a probe. */
    @FunctionalInterface
    private interface Sender {
        HttpResponse<String> send(Probe probe, String place, Payload payload);
    }

    private void probed(String role, double payloads) {
        Person planted = people.person("plantet-zq8-" + number.incrementAndGet(), "Zenobia Zq8", "secretary@vtf")
                .signIn();
        assertThat(planted.key(LABEL)).isNotEmpty();
        Person person = role.isEmpty() ? people.nobody() : people.signedIn(role);
        String key = role.isEmpty() ? "" : person.key("Prøve");
        List<String> foreign = role.equals("administrator") ? List.of(LABEL) : List.of(LABEL, planted.login());
        List<String> faults = new ArrayList<>();
        int pages = tried(PageProbes.of(person, planted.account()), person::send, payloads, foreign, faults);
        int calls = tried(
                ApiProbes.of(server, planted.account()),
                (probe, place, payload) -> called(probe, place, payload, key),
                payloads,
                foreign,
                faults);
        assertThat(faults).isEmpty();
        assertThat(pages).as("places of pages").isGreaterThan(40);
        assertThat(calls).as("places of the interface").isGreaterThan(100);
        if (!role.isEmpty()) {
            assertThat(person.get("/min-konto").statusCode()).as("still in").isEqualTo(200);
        }
        if (!key.isEmpty()) {
            assertThat(server.get("/api/v1/me", "Authorization", "Bearer " + key)
                            .statusCode())
                    .as("the key still opens")
                    .isEqualTo(200);
        }
    }

    /**
     * @param payloads how many a place gets, on the average
     * @return how many places there are
     */
    private static int tried(
            List<Probe> probes, Sender sender, double payloads, List<String> foreign, List<String> faults) {
        int places = 0;
        for (Probe probe : probes) {
            for (String place : probe.places()) {
                Random random = new Random((probe.method() + probe.address() + place + places++).hashCode());
                List<Payload> some = new ArrayList<>(Arrays.asList(Payload.values()));
                Collections.shuffle(some, random);
                int count = (int) (payloads + random.nextDouble());
                for (Payload payload : some.subList(0, Math.min(count, some.size()))) {
                    String what = "%s %s, %s is %s: ".formatted(probe.method(), probe.address(), place, payload);
                    ProbeFaults.in(sent(sender, probe, place, payload, what), foreign)
                            .forEach(fault -> faults.add(what + fault));
                }
            }
        }
        return places;
    }

    private static HttpResponse<String> sent(Sender sender, Probe probe, String place, Payload payload, String what) {
        try {
            return sender.send(probe, place, payload);
        } catch (UncheckedIOException noAnswer) {
            throw new AssertionError(what + "no answer", noAnswer);
        }
    }

    private HttpResponse<String> called(Probe probe, String place, Payload payload, String key) {
        List<String> headers = new ArrayList<>(List.of("Content-Type", "application/json"));
        headers.addAll(ProbeFaults.FROM_ELSEWHERE);
        if (!key.isEmpty()) {
            headers.addAll(List.of("Authorization", "Bearer " + key));
        }
        return server.ask(probe.method(), probe.address(place, payload), probe.body(place, payload), headers);
    }
}
