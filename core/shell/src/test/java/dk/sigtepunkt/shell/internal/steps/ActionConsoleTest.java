package dk.sigtepunkt.shell.internal.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.sigtepunkt.contracts.committee.Action;
import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.domain.actions.MemoryActionStore;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.CommitteeState;
import dk.sigtepunkt.domain.committees.Contents;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.figures.MemoryFigureStore;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActionConsoleTest {
    private static final Instant NOW = Instant.parse("2026-07-01T08:00:00Z");

    /** What is listed of a committee's content. */
    private static String listed(Action... actions) {
        Committee content = Contents.committee(Contents.ID, actions);
        MemoryActionStore store = new MemoryActionStore();
        store.take(content, "1.0.0", NOW);
        CatalogueSnapshot committees = new CatalogueSnapshot(
                List.of(new KnownCommittee(content, CommitteeState.ACTIVE, "1.0.0", NOW)),
                List.of(),
                List.of(),
                store.book());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Reading reading = new Reading(committees, new MemoryFigureStore().book(), () -> {})) {
            new ActionConsole(new PrintStream(out, true, StandardCharsets.UTF_8)).list(reading, "");
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void anActionThatIsMadeUpSaysSoInTheList() {
        Action made = Contents.action("rens", "Rens søen", Contents.STARTED);
        Action real = new Action(
                made.key(),
                made.focusArea(),
                made.title(),
                made.description(),
                made.ownerRole(),
                made.start(),
                made.end(),
                made.steps(),
                Origin.REAL);
        assertThat(listed(made)).contains("miljoe/rens", "Rens søen (eksempel)");
        assertThat(listed(real)).contains("miljoe/rens", "Rens søen").doesNotContain("eksempel");
    }

    @Test
    void anActionIsNamedAsItIsListed() {
        assertThat(ActionConsole.item("havn/mole")).hasToString("havn/mole");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "mole", "/", "havn/", "/mole", "Havn/Mole", "havn/mole/to", "havn/\u0000"})
    void anythingElseIsToldHowToNameIt(String written) {
        assertThatThrownBy(() -> ActionConsole.item(written))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("»" + written + "«")
                .hasMessageContaining("sigtepunkt:actions");
    }
}
