package dk.sigtepunkt.itests.reading;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A real Chromium: an installed one, else one that Playwright can fetch. */
public final class Browser implements AutoCloseable {
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser(Playwright playwright, com.microsoft.playwright.Browser chromium) {
        this.playwright = playwright;
        this.chromium = chromium;
    }

    /** Fails in CI when no Chromium can be had, and skips elsewhere. */
    public static Browser launched() {
        Optional<Browser> chromium = launch();
        if (chromium.isEmpty() && "true".equals(System.getenv("CI"))) {
            fail("CI needs a Chromium: the pages were not looked at");
        }
        if (chromium.isEmpty()) {
            System.err.println("*** BROWSER TESTS SKIPPED: no Chromium can be had; install one and run again ***");
        }
        assumeTrue(chromium.isPresent(), "no Chromium");
        return chromium.orElseThrow();
    }

    /** @return empty when no Chromium can be had on this machine */
    private static Optional<Browser> launch() {
        Optional<Path> installed = installed();
        Map<String, String> environment =
                installed.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of();
        Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        BrowserType.LaunchOptions options =
                new BrowserType.LaunchOptions().setHeadless(true).setArgs(FLAGS);
        installed.ifPresent(options::setExecutablePath);
        try {
            return Optional.of(new Browser(playwright, playwright.chromium().launch(options)));
        } catch (PlaywrightException noChromium) {
            System.err.println("No Chromium could be started: " + noChromium.getMessage());
            playwright.close();
            return Optional.empty();
        }
    }

    /** A fresh window with nothing remembered; without script the pages must work just the same. */
    public BrowserContext window(int width, boolean script) {
        return chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setJavaScriptEnabled(script)
                .setBypassCSP(script));
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }

    private static Optional<Path> installed() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }
}
