package dk.sigtepunkt.web.internal.load;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.load.Load;
import dk.sigtepunkt.domain.load.LoadLimit;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.reporting.CommitteeLoad;
import dk.sigtepunkt.web.internal.RealContent;
import dk.sigtepunkt.web.internal.page.Links;
import java.io.IOException;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** How much a committee has on its hands. */
class LoadPagesTest {
    private static final CommitteeLoad TEN = new CommitteeLoad(new Load(2, 3, 4, 1), List.of(), List.of(), List.of());
    private static final Words WORDS = Words.danish(LoadView.class.getClassLoader());

    @Test
    void aCommitteesPageSaysHowMuchItHasAndWhereTheLimitIs() throws IOException {
        Document page = RealContent.installation().page("/udvalg/vtf?kvartal=2025K3");

        assertThat(page.select("section[aria-labelledby=belastning]").text())
                .contains("6 fokusområder", "Kommunen har sat grænsen til 80.")
                .doesNotContain("mere end grænsen");
    }

    @Test
    void whatIsBeyondTheLimitIsWarnedOf() {
        LoadView view = LoadView.of(TEN, LoadLimit.of(7), Links.NEWEST, WORDS);

        assertThat(view.over()).isEqualTo("Det er 3 mere end grænsen.");
        assertThat(view.sentence())
                .isEqualTo("10 ting er levende ved kvartalets udgang: 2 fokusområder, 3 handlinger, 4 indikatorer og"
                        + " 1 spørgsmål, der venter på svar. Kommunen har sat grænsen til 7.");
        assertThat(view.toEnd()).isEmpty();
    }

    @Test
    void withinTheLimitNothingIsWarnedOf() {
        assertThat(LoadView.of(TEN, LoadLimit.of(10), Links.NEWEST, WORDS).over())
                .isEmpty();
    }
}
