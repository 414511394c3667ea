package dk.sigtepunkt.content;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.content.result.ReadResult;
import dk.sigtepunkt.contracts.indicator.Adoption;
import dk.sigtepunkt.contracts.indicator.Direction;
import dk.sigtepunkt.contracts.indicator.Indicator;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a committee file says of what its indicators are judged by, and of who adopted that. */
class TargetsTest {
    private static final String DIRECTION = "    direction: up\n";
    private static final String TARGETS = "    targets: [{period: \"2025\", value: 20, source: Havneplan}]\n";
    private static final String ADOPTED =
            "adopted: {body: Havnerådet, on: \"2022-10-26\", source: \"Referat, punkt 7\"}";
    private static final Adoption DECISION = new Adoption("Havnerådet", LocalDate.of(2022, 10, 26), "Referat, punkt 7");

    private static Indicator indicator(String yaml) {
        ReadResult read = new CommitteeReader(List.of())
                .read("committee.yaml", yaml, name -> Optional.of(CommitteeReaderTest.CSV));
        assertThat(read).isInstanceOf(ReadResult.Accepted.class);
        return ((ReadResult.Accepted) read).committee().indicators().get(0);
    }

    private static String background() {
        return CommitteeReaderTest.GOOD
                .replace(DIRECTION, "    background: true\n")
                .replace(TARGETS, "");
    }

    @Nested
    class BackgroundFigures {
        @Test
        void haveNeitherTargetNorDirection() {
            Indicator read = indicator(background());
            assertThat(read.background()).isTrue();
            assertThat(read.judged()).isFalse();
            assertThat(read.targets()).isEmpty();
            assertThat(read.direction()).isEqualTo(Direction.NONE);
        }

        @Test
        void mustSayThatTheyAre() {
            assertThat(CommitteeReaderTest.findings(
                            CommitteeReaderTest.GOOD.replace(TARGETS, ""), CommitteeReaderTest.CSV))
                    .containsExactly("committee.yaml, linje 13: Feltet »targets« mangler.");
        }

        @Test
        void areNotJudgedByAnything() {
            String judged = CommitteeReaderTest.GOOD.replace(DIRECTION, DIRECTION + "    background: true\n");
            assertThat(CommitteeReaderTest.findings(judged, CommitteeReaderTest.CSV))
                    .containsExactly("committee.yaml, linje 13: Et baggrundstal vurderes ikke; fjern »direction«, "
                            + "»targets« og »thresholds«, eller fjern »background«.");
        }
    }

    @Nested
    class Adoptions {
        @Test
        void areNobodysWhereTheFileIsSilent() {
            Indicator read = indicator(CommitteeReaderTest.GOOD);
            assertThat(read.targets().get(0).adopted()).isEmpty();
            assertThat(read.baseline().adopted()).isEmpty();
            assertThat(read.thresholds().adopted()).isEmpty();
        }

        @Test
        void standWithTargetBaselineAndThresholds() {
            Indicator read = indicator(CommitteeReaderTest.GOOD
                    .replace("source: Havneplan}", "source: Havneplan, " + ADOPTED + "}")
                    .replace("source: Optælling}", "source: Optælling, " + ADOPTED + "}")
                    .replace(
                            DIRECTION,
                            DIRECTION + "    thresholds: {onTrack: 0.9, attention: 0.5, " + ADOPTED + "}\n"));
            assertThat(read.targets().get(0).adopted()).contains(DECISION);
            assertThat(read.baseline().adopted()).contains(DECISION);
            assertThat(read.thresholds().adopted()).contains(DECISION);
        }

        @Test
        void holdForATargetThatIsAChange() {
            Indicator read = indicator(CommitteeReaderTest.GOOD.replace(
                    "value: 20, source: Havneplan}", "change: 100, source: Havneplan, " + ADOPTED + "}"));
            assertThat(read.targets().get(0).low()).isEqualTo(20);
            assertThat(read.targets().get(0).adopted()).contains(DECISION);
        }

        @Test
        void sayWhoWhenAndWhere() {
            String silent = CommitteeReaderTest.GOOD.replace(
                    "source: Havneplan}", "source: Havneplan, adopted: {body: Havnerådet}}");
            assertThat(CommitteeReaderTest.findings(silent, CommitteeReaderTest.CSV))
                    .containsExactly(
                            "committee.yaml, linje 20: Feltet »on« mangler.",
                            "committee.yaml, linje 20: Feltet »source« mangler.");
        }
    }
}
