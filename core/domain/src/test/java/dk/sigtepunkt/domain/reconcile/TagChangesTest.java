package dk.sigtepunkt.domain.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.strategy.BottomLine;
import dk.sigtepunkt.contracts.strategy.GlobalGoal;
import dk.sigtepunkt.contracts.strategy.Tags;
import java.util.List;
import org.junit.jupiter.api.Test;

/** That something is tagged otherwise is told in the committee's history. */
class TagChangesTest {
    private static final Committee BEFORE = Content.of("vtf")
            .area("klima")
            .count("elbiler", "klima")
            .action("bro", "klima")
            .build();
    private static final Tags TAGS = new Tags(
            List.of(BottomLine.ENVIRONMENTAL), List.of(new GlobalGoal(7), new GlobalGoal(13)), List.of("klima"));
    private static final String TOLD =
            "Bundlinjerne er nu »Miljø«. Verdensmålene er nu »7. Bæredygtig energi, 13. Klimaindsats«.";

    @Test
    void ofAnArea() {
        Committee now = BEFORE.with(
                List.of(BEFORE.focusAreas().get(0).tagged(new Tags(TAGS.bottomLines(), TAGS.goals()))),
                BEFORE.indicators(),
                BEFORE.actions());
        assertThat(told(now)).isEqualTo(TOLD);
    }

    @Test
    void ofAnIndicator() {
        Committee now = BEFORE.with(
                BEFORE.focusAreas(), List.of(BEFORE.indicators().get(0).tagged(TAGS)), BEFORE.actions());
        assertThat(told(now)).isEqualTo(TOLD + " Rollen i visninger er nu »klima«.");
    }

    @Test
    void ofAnAction() {
        var action = BEFORE.actions().get(0);
        Committee now = BEFORE.with(
                BEFORE.focusAreas(),
                BEFORE.indicators(),
                List.of(action.saying(action.details().tagged(new Tags(TAGS.bottomLines(), TAGS.goals())))));
        assertThat(told(now)).isEqualTo(TOLD);
    }

    private static String told(Committee now) {
        return ContentChangesTest.what(now);
    }
}
