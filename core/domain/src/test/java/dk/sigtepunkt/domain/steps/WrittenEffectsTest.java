package dk.sigtepunkt.domain.steps;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.domain.Given;
import dk.sigtepunkt.domain.actions.KeptAction;
import dk.sigtepunkt.domain.committees.ClosedItem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What people write that an action is expected to change. */
class WrittenEffectsTest extends ActionTable {
    private static final Map<String, String> EFFECT = Map.of(
            "effects.0.indicator", "prove.maaling",
            "effects.0.measured", "%",
            "effects.0.reason", "Som i nabokommunen",
            "effects.0.years.0.year", "2026",
            "effects.0.years.0.change", "1,5");

    /** Its series is gone on with under another name, over two steps. */
    private void indicatorIsRenamedTwice() {
        Indicator first = content.indicators().get(0);
        Indicator second = Given.after(first, "prove.anden");
        Indicator third = Given.after(second, "prove.tredje");
        former = List.of(closed(second), closed(first));
        content = content.with(content.focusAreas(), List.of(third), content.actions());
    }

    private ClosedItem closed(Indicator last) {
        return new ClosedItem(
                ItemRef.of(last.id()),
                last.name(),
                now,
                "1.0.0",
                "",
                content.with(content.focusAreas(), List.of(last), content.actions()));
    }

    @Test
    void whatWasWrittenOfAnIndicatorThatIsCalledSomethingElseNowComesBackAndCanStay() {
        KeptAction action = begun(written(WORDS, EFFECT), WHY);
        indicatorIsRenamedTwice();
        Map<String, String> back = ActionAsWritten.of(action.newest().text(), snapshot());
        assertThat(back).containsEntry("effects.0.measured", "%");
        KeptAction same = kept(reword(action.item(), written(back, Map.of("why", "Det samme igen"))));
        assertThat(same.newest().text()).isEqualTo(action.newest().text());
    }
}
