package dk.sigtepunkt.domain.steps;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.domain.actions.ReachedMilestones;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** What was reached stays reached, whatever it is called later. */
class ReachedMilestonesTest extends ActionTable {
    private static final Map<String, String> PLAN = Map.of(
            "milestones.0.title", "Første hus",
            "milestones.0.due", "2026-05-01",
            "milestones.1.title", "Andet hus",
            "milestones.1.due", "2026-09-01");

    private void told(ItemRef item, String milestone) {
        days(1);
        kept(update(item, Map.of("sentence", "Åbnet", "risk", "none", "milestone", milestone), OptionalInt.empty()));
    }

    private void reworded(ItemRef item, Map<String, String> plan) {
        days(1);
        kept(reword(item, written(WORDS, PLAN, plan, Map.of("why", "Slåfejl"))));
    }

    @Test
    void oneThatIsWordedOtherwiseIsReachedAllTheSame() {
        ItemRef item = begun(written(WORDS, PLAN), WHY).item();
        told(item, "Første hus");
        reworded(item, Map.of("milestones.0.title", "Det første hus", "milestones.0.due", "2026-10-01"));
        assertThat(ReachedMilestones.of(find(item))).containsOnlyKeys("Det første hus");
        told(item, "Andet hus");
        reworded(item, Map.of("milestones.0.title", "Hus 1", "milestones.1.title", "Hus 2"));
        assertThat(ReachedMilestones.of(find(item))).containsOnlyKeys("Hus 1", "Hus 2");
    }

    @Test
    void oneThatIsTakenOutIsNoneOfTheOthers() {
        ItemRef item = begun(written(WORDS, PLAN), WHY).item();
        told(item, "Første hus");
        reworded(item, Map.of("milestones.0.title", "", "milestones.0.due", ""));
        assertThat(ReachedMilestones.of(find(item))).isEmpty();
        reworded(item, Map.of("milestones.0.title", "Tredje hus"));
        assertThat(ReachedMilestones.of(find(item))).isEmpty();
    }
}
