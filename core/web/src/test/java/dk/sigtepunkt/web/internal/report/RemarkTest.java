package dk.sigtepunkt.web.internal.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.reporting.SourceWarning;
import dk.sigtepunkt.web.internal.report.ReportPage.Remark;
import java.util.List;
import org.junit.jupiter.api.Test;

class RemarkTest {
    private static SourceWarning warning(String source, String sentence) {
        return new SourceWarning(new CommitteeId("vand"), source, sentence);
    }

    @Test
    void sourcesOfWhichTheSameIsSaidAreListedAndNotJoinedByTheCommasThatTheirNamesHave() {
        assertThat(Remark.of(List.of(
                        warning("Danmarks Statistik, FOLK1A", "Ikke sat op endnu."),
                        warning("Skovregistret", "På pause."),
                        warning("Søtælling, hvert år", "Ikke sat op endnu."))))
                .containsExactly(
                        new Remark(List.of("Danmarks Statistik, FOLK1A", "Søtælling, hvert år"), "Ikke sat op endnu."),
                        new Remark(List.of("Skovregistret"), "På pause."));
    }
}
