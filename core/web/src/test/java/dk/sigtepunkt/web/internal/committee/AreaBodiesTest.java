package dk.sigtepunkt.web.internal.committee;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.domain.audit.Notes;
import dk.sigtepunkt.domain.dialogue.Discussions;
import dk.sigtepunkt.domain.questions.Questions;
import dk.sigtepunkt.web.internal.Changed;
import dk.sigtepunkt.web.internal.Installation;
import dk.sigtepunkt.web.internal.MadeUp;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What bodies asked and said of an area that is closed, on its page and on that of the area that carries it on. */
class AreaBodiesTest {
    private static final FocusAreaRef CLOSED = new FocusAreaRef(MadeUp.WATER, new FocusAreaKey("soe"));
    private static final String SAID = "Det går for langsomt med æøå.";

    private final Installation installation = Changed.installation();

    @BeforeEach
    void bodiesSpoke() {
        Questions.asked(installation.questions, CLOSED, "Hvornår er søen ren?");
        installation
                .written
                .dialogue()
                .record(
                        Discussions.minute(
                                "2023-11-01",
                                "2023K3",
                                Optional.of(MadeUp.WATER),
                                Optional.of(ItemRef.of(CLOSED)),
                                "2023-11-02T10:00:00Z"),
                        number -> Notes.any());
    }

    @Test
    void aClosedAreaKeepsTheQuestionsThatWaitAndWhatWasSaid() {
        Document page = installation.page("/fokusomraader/vand/soe");
        assertThat(page.select("section[aria-labelledby=spoergsmaal]").text()).contains("Hvornår er søen ren?");
        assertThat(page.select("details").text()).contains("Drøftet i andre kvartaler", SAID);
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void whatWasSaidOfAnAreaStandsWithTheOneThatCarriesItOn() {
        Document page = installation.page("/fokusomraader/vand/soeer");
        assertThat(page.select("details").text()).contains("om det, fokusområdet viderefører", SAID);
        assertThat(installation
                        .page("/fokusomraader/vand/soeer?kendt=2023-11-01")
                        .text())
                .doesNotContain(SAID);
    }
}
