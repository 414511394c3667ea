package dk.sigtepunkt.domain.council;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.indicator.Direction;
import dk.sigtepunkt.contracts.indicator.Target;
import dk.sigtepunkt.contracts.time.Frequency;
import dk.sigtepunkt.domain.Given;
import dk.sigtepunkt.domain.council.DecisionRefusal.Reason;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What becomes of a target when the council decides another one. */
class DecidedTargetTest extends CouncilTable {
    @Test
    void aTargetTakesThePlaceOfTheOneForItsPeriodAndSaysWhoAdoptedIt() {
        written(target("value", "195,5"));
        List<Target> before =
                committees.committees().get(0).content().indicators().get(0).targets();
        assertThat(targets("2026-03-31")).isEqualTo(before);
        assertThat(targets("2026-04-01")).singleElement().satisfies(decided -> {
            assertThat(decided.low()).isEqualTo(195.5);
            assertThat(decided.adopted().orElseThrow().body()).isEqualTo("Byrådet");
        });
    }

    @Test
    void aTargetForTheSameDayTakesTheOthersPlaceHoweverItsPeriodIsWritten() {
        String year = targets("2026-03-31").get(0).period().code().substring(0, 4);
        written(target("period", year, "value", "200"));
        assertThat(targets("2026-04-01")).extracting(target -> target.low()).containsExactly(200.0);
    }

    private static Map<String, String> target(String... more) {
        Map<String, String> fields =
                new HashMap<>(Map.of("subject", "target", "indicator", "prove.maaling", "period", "2025", "value", ""));
        for (int index = 0; index < more.length; index += 2) {
            fields.put(more[index], more[index + 1]);
        }
        return fields;
    }

    @Test
    void whatShallLieWithinABandIsGivenBothEndsOrNothing() {
        committees = having(Given.indicator(Direction.WITHIN, Frequency.QUARTER, 150, 180));
        assertThat(refused(target("value", "160"))).isEqualTo(Reason.NEEDS_BAND);
        assertThat(refused(target("low", "160"))).isEqualTo(Reason.NEEDS_BAND);
        assertThat(refused(target("high", "160"))).isEqualTo(Reason.NEEDS_BAND);
        assertThat(refused(target("low", "150", "high", "160", "value", "155"))).isEqualTo(Reason.NEEDS_BAND);
        assertThat(refused(target("low", "160", "high", "160,0"))).isEqualTo(Reason.NEEDS_BAND);
        assertThat(refused(target("low", "160", "high", "mange"))).isEqualTo(Reason.NOT_A_NUMBER);
        assertThat(decisions.all()).isEmpty();
        written(target("low", "160,5", "high", "170"));
        assertThat(targets("2026-04-01"))
                .extracting(target -> target.low() + " " + target.high())
                .containsExactly("160.5 170.0");
        assertThat(targets("2026-03-31")).extracting(Target::low).containsExactly(150.0);
    }

    @Test
    void oneValueIsNoBand() {
        assertThat(refused(target("low", "160", "high", "170"))).isEqualTo(Reason.NO_BAND);
        assertThat(refused(target("value", "165", "high", "170"))).isEqualTo(Reason.NO_BAND);
    }

    private List<Target> targets(String day) {
        return on(day, Optional.empty())
                .committees()
                .get(0)
                .content()
                .indicators()
                .get(0)
                .targets();
    }
}
