package dk.sigtepunkt.itests.quarters;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dk.sigtepunkt.itests.reading.Browser;
import dk.sigtepunkt.itests.reading.PageLook;
import dk.sigtepunkt.itests.server.Server;
import dk.sigtepunkt.itests.server.VerifierRun;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Somebody whom nobody knows, who verifies a sealed report as {@code /forseglet} says. */
final class Citizen implements AutoCloseable {
    private final BrowserContext window;
    private final Page page;
    private final String address;
    private final List<String> faults = new ArrayList<>();

    Citizen(Browser browser, Server server) {
        this.window = browser.window(1280, true);
        this.page = window.newPage();
        this.address = server.address();
    }

    /** Comes to the report's seal from the list of them, and back. */
    Citizen reads(String seal) {
        page.navigate(address + "/forseglet");
        looks("/forseglet");
        page.locator("main h3 a[href$='/forseglet/%s']".formatted(seal)).click();
        looks("/forseglet/udgave");
        assertThat(page.locator("main").innerText()).contains("udgave");
        page.goBack();
        return this;
    }

    private void looks(String name) {
        page.waitForLoadState();
        faults.addAll(PageLook.telephoneFaults(page, "/kvartal/alle" + name));
        page.setViewportSize(1280, 900);
    }

    /**
     * In three steps: fetches the report's file, fetches the verifier, and runs it with the head that stands beside.
     *
     * @param folder empty
     */
    VerifierRun verifies(String seal, Path folder) throws IOException, InterruptedException {
        Locator report = page.locator("main article")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("h3 a[href$='/forseglet/%s']".formatted(seal))));
        String head = report.locator("code").innerText();
        String file = fetches(report.locator("a[href$='/fil']"), folder);
        String verifier = fetches(page.locator("main ol a[href$='.jar']"), folder);
        assertThat(verifier).isEqualTo(VerifierRun.JAR);
        return VerifierRun.in(folder, "--head", head, file);
    }

    private String fetches(Locator link, Path folder) {
        var download = page.waitForDownload(link::click);
        download.saveAs(folder.resolve(download.suggestedFilename()));
        return download.suggestedFilename();
    }

    List<String> faults() {
        return faults;
    }

    @Override
    public void close() {
        window.close();
    }
}
