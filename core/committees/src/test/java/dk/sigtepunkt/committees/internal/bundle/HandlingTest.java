package dk.sigtepunkt.committees.internal.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.committees.internal.refusal.Objection;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Version;

class HandlingTest {
    private final List<String> done = new CopyOnWriteArrayList<>();
    private final CountDownLatch hangs = new CountDownLatch(1);
    private final CountDownLatch gone = new CountDownLatch(1);
    private final Handling patient = new Handling(Duration.ofSeconds(30));
    private final Handling impatient = new Handling(Duration.ofMillis(20));

    @FunctionalInterface
    private interface Code {
        void run() throws Exception;
    }

    /** A bundle whose own code is what the test says. */
    private Bundle bundle(Code onStart) {
        return (Bundle) Proxy.newProxyInstance(
                Bundle.class.getClassLoader(), new Class<?>[] {Bundle.class}, (proxy, method, arguments) -> {
                    switch (method.getName()) {
                        case "start" -> onStart.run();
                        case "uninstall" -> gone.countDown();
                        default -> {
                            // Everything else is only asked.
                        }
                    }
                    done.add(method.getName());
                    return switch (method.getName()) {
                        case "getSymbolicName", "toString" -> "havn";
                        case "getVersion" -> Version.emptyVersion;
                        case "getState" -> Bundle.ACTIVE;
                        case "hashCode" -> 1;
                        default -> null;
                    };
                });
    }

    /** Ignores that it is interrupted, as bad code does. */
    private void hang() {
        boolean waiting = true;
        while (waiting) {
            try {
                hangs.await();
                waiting = false;
            } catch (InterruptedException ignored) {
                // That is the point.
            }
        }
    }

    @Test
    void aBundleThatStartsIsStarted() {
        assertThat(patient.start(bundle(() -> {})).trouble()).isEmpty();
        assertThat(done).contains("start").doesNotContain("uninstall");
    }

    @Test
    void aBundleThatThrowsIsNamedInDanish() {
        Handling.Result result = patient.start(bundle(() -> {
            throw new BundleException("x", BundleException.ACTIVATOR_ERROR, new IllegalStateException("ingen kaj"));
        }));
        assertThat(result.trouble())
                .contains(new Objection(
                        "Udvalgets egen opstart fejler: ingen kaj (IllegalStateException).",
                        "Udvalgets egen opstart fejler."));
        assertThat(result.hangs()).isFalse();
    }

    @Test
    void whatItThrowsBesidesIsSaidToWhoeverMayReadIt() {
        Handling.Result result = patient.start(bundle(() -> {
            throw new IllegalStateException("ingen kaj");
        }));
        assertThat(result.trouble())
                .contains(new Objection(
                        "Udvalget kan ikke håndteres: java.lang.IllegalStateException: ingen kaj.",
                        "Udvalget kan ikke håndteres."));
    }

    @Test
    void aBundleThatHangsIsGivenUpAndUninstalledWhenItComesToItself() throws Exception {
        Handling.Result result = impatient.start(bundle(this::hang));
        assertThat(result.hangs()).isTrue();
        assertThat(result.trouble())
                .contains(new Objection(
                        "Udvalgets egen kode i havn 0.0.0 blev ikke færdig inden 0 sekunder. Det, der hænger, forsvinder"
                                + " først, når serveren genstartes.",
                        "Udvalgets egen kode blev ikke færdig inden 0 sekunder. Det, der hænger, forsvinder først, når"
                                + " serveren genstartes."));
        assertThat(done).doesNotContain("uninstall");
        hangs.countDown();
        assertThat(gone.await(10, TimeUnit.SECONDS)).isTrue();
    }
}
