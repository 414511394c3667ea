package dk.sigtepunkt.committees.internal.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.plugin.Contribution;
import dk.sigtepunkt.contracts.plugin.ReportContribution;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.Eventually;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.CommitteeState;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.Statement;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing of the core keeps a plug-in's classes once its service has left. */
class ContributionHygieneTest {
    private static final Period GOOD = Period.parse("2026K1");
    private static final Period THROWING = Period.parse("2026K2");

    private final ScheduledThreadPoolExecutor timer =
            new ScheduledThreadPoolExecutor(1, ContributionThreads.named("limit"));

    @TempDir
    private Path folder;

    private ContributionService desk;

    @BeforeEach
    void open() {
        timer.setRemoveOnCancelPolicy(true);
        desk = new ContributionService(
                new ContributionMemory(folder, Runnable::run),
                timer,
                Duration.ofMinutes(1),
                Clock.tickSeconds(ZoneOffset.UTC));
    }

    @AfterEach
    void close() {
        timer.shutdownNow();
    }

    /** Leaves on its thread, and in what it throws, whatever might hold on to its class loader. */
    static final class Clinging implements ReportContribution {
        static final class Own extends RuntimeException {
            private static final long serialVersionUID = 1;
        }

        private static final ThreadLocal<Object> HELD = new ThreadLocal<>();
        private static final ThreadLocal<Object> INHERITED = new InheritableThreadLocal<>();

        @Override
        public Contribution contribute(Period period) {
            HELD.set(this);
            INHERITED.set(this);
            Thread.currentThread().setContextClassLoader(getClass().getClassLoader());
            Thread.currentThread().interrupt();
            // Not the constant of the test, which a class of another loader may not see.
            if (period.ordinal() == 2) {
                throw new Own();
            }
            return new Contribution.Text("Godt");
        }
    }

    /** Loads the plug-in itself, as a bundle does, and the contracts from here. */
    private static final class ThrowAway extends URLClassLoader {
        ThrowAway() {
            super(new URL[] {
                Clinging.class.getProtectionDomain().getCodeSource().getLocation()
            });
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith(Clinging.class.getName())) {
                return super.loadClass(name, resolve);
            }
            Class<?> present = findLoadedClass(name);
            return present == null ? findClass(name) : present;
        }
    }

    private WeakReference<ClassLoader> used() throws ReflectiveOperationException, IOException {
        try (ThrowAway loader = new ThrowAway()) {
            Class<?> type = loader.loadClass(Clinging.class.getName());
            assertThat(type).isNotSameAs(Clinging.class);
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            ReportContribution service = (ReportContribution) constructor.newInstance();
            ContributionServiceHandle speaker = new ContributionServiceHandle(7, "1.0.0", 1, 0, service::contribute);
            desk.arrived(speaker);
            assertThat(ask(GOOD).now()).isEqualTo(new Contribution.Text("Godt"));
            assertThat(ask(THROWING).now()).isInstanceOf(Contribution.Failure.class);
            desk.left(speaker);
            return new WeakReference<>(loader);
        }
    }

    private Statement ask(Period period) {
        CommitteeId id = new CommitteeId("havn");
        Committee content = new Committee(id, "Havnen", "", "Et udvalg", List.of(), List.of(), List.of());
        KnownCommittee known =
                new KnownCommittee(content, CommitteeState.ACTIVE, "1.0.0", Instant.parse("2026-11-01T09:00:00Z"), 7);
        return desk.forPeriod(new CatalogueSnapshot(List.of(known), List.of()), period)
                .getOrDefault(id, Statement.NOTHING);
    }

    @Test
    void theClassLoaderOfAServiceThatLeftIsFree() throws Exception {
        WeakReference<ClassLoader> loader = used();
        Eventually.await("the class loader is free", () -> {
            System.gc();
            return loader.get() == null;
        });
        assertThat(ask(GOOD).lastGood()).isPresent();
    }

    @Test
    void aCallFindsNothingOfTheOneBeforeOnItsThread() {
        List<Thread> threads = new CopyOnWriteArrayList<>();
        desk.arrived(new ContributionServiceHandle(7, "1.0.0", 1, 0, period -> {
            Thread thread = Thread.currentThread();
            threads.add(thread);
            return new Contribution.Text(thread.getName() + " " + thread.isDaemon() + " " + thread.isInterrupted());
        }));
        for (Period period : List.of(GOOD, THROWING)) {
            assertThat(ask(period).now()).isEqualTo(new Contribution.Text("committee-contribution-havn true false"));
        }
        assertThat(threads).doesNotHaveDuplicates().hasSize(2);
    }
}
