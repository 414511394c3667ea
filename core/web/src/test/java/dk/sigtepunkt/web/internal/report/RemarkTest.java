package dk.sigtepunkt.web.internal.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.reporting.SourceWarning;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RemarkTest {
    private static SourceWarning warning(String source, String sentence) {
        return new SourceWarning(new CommitteeId("vand"), source, sentence);
    }

    @Test
    void sourcesOfWhichTheSameIsSaidAreListedAndNotJoinedByTheCommasThatTheirNamesHave() {
        assertThat(Remark.of(
                        List.of(
                                warning("Danmarks Statistik, FOLK1A", "Ikke sat op endnu."),
                                warning("Skovregistret", "På pause."),
                                warning("Søtælling, hvert år", "Ikke sat op endnu.")),
                        Map.of()))
                .containsExactly(
                        new Remark(List.of("Danmarks Statistik, FOLK1A", "Søtælling, hvert år"), "Ikke sat op endnu."),
                        new Remark(List.of("Skovregistret"), "På pause."));
    }

    @Test
    void twoCommitteesSourcesOfTheSameNameAreToldApart() {
        SourceWarning other = new SourceWarning(new CommitteeId("land"), "FOLK1A", "På pause.");
        assertThat(Remark.of(
                        List.of(warning("FOLK1A", "På pause."), other, warning("Søer", "På pause.")),
                        Map.of(new CommitteeId("vand"), "Vandudvalget", new CommitteeId("land"), "Landudvalget")))
                .containsExactly(
                        new Remark(List.of("FOLK1A (Vandudvalget)", "FOLK1A (Landudvalget)", "Søer"), "På pause."));
    }
}
