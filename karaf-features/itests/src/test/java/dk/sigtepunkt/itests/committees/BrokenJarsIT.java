package dk.sigtepunkt.itests.committees;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.itests.fixture.ThrowingActivator;
import dk.sigtepunkt.itests.server.Server;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Broken updates of a running committee are refused and named, and it never stops answering. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ResourceLock(CommitteeServer.LOCK)
class BrokenJarsIT {
    private static final String ID = "broudvalg";
    private static final String FILE = ID + ".jar";
    private static final String GOOD = """
            actions:
              - key: bro
                focusArea: kajplads
                title: En bro
                description: Over vandet
                ownerRole: Brovagt
                start: "2025-01-01"
                end: "2026-12-31"
                steps:
                  - { on: "2025-02-01", state: decided, reason: Der er vand, trigger: Prøven }
            """;

    private final Server server = CommitteeServer.get();
    private final Committees committees = new Committees(server);
    private int version = 1;

    private enum Fault {
        CORRUPT("") {
            @Override
            byte[] bytes(CommitteeJar jar) {
                byte[] whole = jar.bytes();
                return Arrays.copyOf(whole, whole.length / 2);
            }
        },
        UNRESOLVABLE_IMPORT("kræver", "findes.ikke") {
            @Override
            byte[] bytes(CommitteeJar jar) {
                return jar.header("Import-Package", "findes.ikke").bytes();
            }
        },
        ACTIVATOR_THAT_THROWS("") {
            @Override
            byte[] bytes(CommitteeJar jar) {
                return jar.code(ThrowingActivator.class).bytes();
            }
        },
        WRONG_KEY("som udvalget ikke har") {
            @Override
            byte[] bytes(CommitteeJar jar) {
                return jar.yaml(jar.yaml().replace("focusArea: kajplads", "focusArea: ukendt"))
                        .bytes();
            }
        },
        BAD_YAML("linje") {
            @Override
            byte[] bytes(CommitteeJar jar) {
                return jar.yaml(jar.yaml().replace("id: " + ID, "id: [")).bytes();
            }
        };

        /** What the operations page must say of it at least. */
        private final String said;

        /** What whoever handed it in is told besides, in words of the file. */
        private final String quoted;

        Fault(String said) {
            this(said, said);
        }

        Fault(String said, String quoted) {
            this.said = said;
            this.quoted = quoted;
        }

        abstract byte[] bytes(CommitteeJar jar);
    }

    @BeforeAll
    void bringTheRunningVersion() {
        committees.drop(FILE, next().bytes());
        awaitServing();
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void aBrokenFileInTheFolderChangesNothing(Fault fault) {
        String name = "%s-%s.committee.jar".formatted(ID, fault.name().toLowerCase(Locale.ROOT));
        try (Poller poller = new Poller()) {
            committees.drop(name, fault.bytes(jar(version + 1)));
            server.await("%s is named".formatted(fault), Committees.SOON, () -> named(name, fault));
            poller.assertUndisturbed();
        }
        committees.take(name);
    }

    @Test
    void aBrokenFileOverTheRunningOneChangesNothingAndAGoodOneWorksAfterwards() {
        try (Poller poller = new Poller()) {
            for (Fault fault : Fault.values()) {
                committees.drop(FILE, fault.bytes(jar(version + 1)));
                server.await("%s is named".formatted(fault), Committees.SOON, () -> named(FILE, fault));
            }
            poller.assertUndisturbed();
        }
        committees.drop(FILE, next().bytes());
        awaitServing();
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void aBrokenFileHandedInIsRefusedAndAGoodOneWorksAfterwards(Fault fault) {
        String name = "%s-%d.jar".formatted(ID, version + 1);
        try (Poller poller = new Poller()) {
            HttpResponse<String> answer = committees.upload(name, fault.bytes(jar(version + 1)));
            assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
            assertThat(answer.body()).contains(fault.quoted);
            poller.assertUndisturbed();
        }
        committees.deploy(name, next().bytes());
        awaitServing();
    }

    private CommitteeJar next() {
        version++;
        return jar(version);
    }

    private static CommitteeJar jar(int version) {
        return CommitteeJar.named("dk.sigtepunkt.itests." + ID)
                .version("1.0." + version)
                .yaml(SmallCommittee.yaml(ID) + GOOD);
    }

    private void awaitServing() {
        committees.awaitVersion(ID, "1.0." + version);
    }

    private boolean named(String file, Fault fault) {
        String refusal = committees.refusal(file);
        return !refusal.isEmpty() && refusal.contains(fault.said);
    }

    /** Asks for the committee without a pause. */
    private final class Poller implements AutoCloseable {
        private final String expected = "1.0." + version;
        private final Queue<String> surprises = new ConcurrentLinkedQueue<>();
        private final AtomicInteger answers = new AtomicInteger();
        private final Thread thread = new Thread(this::poll, "poller");
        private volatile boolean running = true;

        Poller() {
            thread.start();
        }

        private void poll() {
            while (running) {
                HttpResponse<String> answer = server.get("/api/v1/committees/" + ID);
                JsonNode committee = Server.parse(answer.body());
                if (answer.statusCode() != 200
                        || !committee.path("state").asText().equals("active")
                        || !committee.path("version").asText().equals(expected)) {
                    surprises.add(answer.statusCode() + " " + answer.body());
                }
                answers.incrementAndGet();
            }
        }

        void assertUndisturbed() {
            int already = answers.get();
            server.await("another answer", Committees.SOON, () -> answers.get() > already + 1);
            assertThat(surprises).isEmpty();
        }

        @Override
        public void close() {
            running = false;
            try {
                thread.join();
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
