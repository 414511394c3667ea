package dk.sigtepunkt.web.internal.sources;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.SourceKey;
import dk.sigtepunkt.contracts.source.Connector;
import dk.sigtepunkt.domain.sources.SourceRun;
import dk.sigtepunkt.web.internal.Fetched;
import dk.sigtepunkt.web.internal.Installation;
import dk.sigtepunkt.web.internal.MadeUp;
import dk.sigtepunkt.web.internal.MemorySources;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a refused file held stands on the pages of those who are signed in, and on no other. */
class RefusedFileTest {
    private static final String SOURCE = "/kilder/land/skovregister";
    private static final String CELL = "Jens Hansen, Skovvej 3";

    private final Installation installation = MadeUp.installation();
    private final MemorySources sources = installation.sources;

    RefusedFileTest() {
        SourceKey forest = new SourceKey(MadeUp.LAND, "skovregister");
        sources.definitions.add(Fetched.source(MadeUp.REAL, "skovregister", "Skovregistret", Connector.CSV));
        SourceRun run = Fetched.run(1, forest, SourceRun.State.FAILED, "Linje 2: cellen er ikke et tal.");
        sources.runs.add(new SourceRun(
                run.id(),
                run.source(),
                run.start(),
                run.ended(),
                run.state(),
                run.counts(),
                new SourceRun.Account(
                        run.sentence(),
                        List.of(),
                        new SourceRun.InFull(
                                "Linje 2: »%s« er ikke et tal.".formatted(CELL), List.of("Arket »" + CELL + "«")))));
    }

    @Test
    void theCellIsShownToTheSignedInAlone() {
        for (String address : List.of(SOURCE, SOURCE + "/koersler/1")) {
            assertThat(installation.page(address).text())
                    .contains("Linje 2: cellen er ikke et tal.")
                    .doesNotContain("Jens");
            assertThat(installation.signedInPage(address).text()).contains("»" + CELL + "« er ikke et tal.");
        }
        assertThat(installation.page("/kilder").text()).doesNotContain("Jens");
    }
}
