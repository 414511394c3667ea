package dk.sigtepunkt.domain.steps;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.strategy.BottomLine;
import dk.sigtepunkt.contracts.strategy.GlobalGoal;
import dk.sigtepunkt.contracts.strategy.Tags;
import dk.sigtepunkt.domain.actions.KeptAction;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What people say that an action counts on. */
class WrittenTagsTest extends ActionTable {
    @Test
    void tagsAreKeptInWhateverPlacesTheyAreWrittenAndComeBackTheSame() {
        Map<String, String> tagged =
                Map.of("bottomLines.0", "environmental", "bottomLines.7", "human", "sdg.1", "13", "sdg.0", "3");
        KeptAction action = begun(written(WORDS, tagged), WHY);
        assertThat(action.newest().text().details().tags())
                .isEqualTo(new Tags(
                        List.of(BottomLine.HUMAN, BottomLine.ENVIRONMENTAL),
                        List.of(new GlobalGoal(3), new GlobalGoal(13))));

        Map<String, String> back = ActionAsWritten.of(action.newest().text(), snapshot());
        assertThat(back).containsEntry("bottomLines.2", "environmental").containsEntry("sdg.12", "13");
        KeptAction same = kept(reword(action.item(), written(back, Map.of("why", "Det samme igen"))));
        assertThat(same.newest().text()).isEqualTo(action.newest().text());
    }

    @Test
    void whatIsNoTagIsAFaultInItsPlace() {
        Map<String, String> all = written(WORDS, WHY, Map.of("bottomLines.0", "social", "sdg.0", "18", "sdg.1", "13"));
        assertThat(faults(keep.begin(OWN, name -> all.getOrDefault(name, ""), SECRETARY)))
                .isEqualTo(Map.of("bottomLines.0", "unknown-choice", "sdg.0", "unknown-choice"));
    }
}
