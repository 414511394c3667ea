package dk.sigtepunkt.domain.council;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Policies;
import dk.sigtepunkt.domain.council.DecisionRefusal.Reason;
import dk.sigtepunkt.domain.door.Doors;
import dk.sigtepunkt.domain.strategy.CouncilsAreas;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What becomes of areas when the council decides something of them. */
class RecordCouncilDecisionTest extends CouncilTable {
    @Test
    void aWordingHoldsFromItsDayForWhoLooksFromAfterItWasWritten() {
        written(Map.of("subject", "area", "area", "prove/omraade", "wording", "*Ny* ordlyd"));
        assertThat(wording("2026-03-31", Optional.empty())).isEqualTo("Gammel ordlyd");
        assertThat(wording("2026-04-01", Optional.empty())).isEqualTo("*Ny* ordlyd");
        assertThat(wording("2026-04-01", Optional.of(NOW))).isEqualTo("*Ny* ordlyd");
        assertThat(wording("2026-04-01", Optional.of(NOW.minusNanos(1)))).isEqualTo("Gammel ordlyd");
    }

    @Test
    void ofTwoTheOneWithTheLaterFirstDayCountsWhicheverWasWrittenFirst() {
        written(Map.of("subject", "area", "area", "prove/omraade", "wording", "Senere"));
        written(Map.of("subject", "area", "area", "prove/omraade", "wording", "Før", "from", "2026-01-01"));
        assertThat(wording("2026-02-01", Optional.empty())).isEqualTo("Før");
        assertThat(wording("2026-05-01", Optional.empty())).isEqualTo("Senere");
    }

    @Test
    void aFileMaySayWhatHoldsAndWhatIsDecidedToCome() {
        CouncilsAreas councils = new CouncilsAreas(adopted, STRATEGIES);
        assertThat(councils.changedBy(content("Ny ordlyd", GROWTH))).hasSize(1);
        written(Map.of("subject", "area", "area", "prove/omraade", "wording", "*Ny* ordlyd"));
        assertThat(councils.changedBy(content("Ny ordlyd", GROWTH))).isEmpty();
        assertThat(councils.changedBy(content("Gammel ordlyd", GROWTH))).isEmpty();
        written(Map.of("subject", "area", "area", "prove/omraade", "wording", "Nyest", "from", "2026-02-01"));
        assertThat(councils.changedBy(content("Gammel ordlyd", GROWTH))).hasSize(1);
    }

    @Test
    void anAreaIsMovedFromItsDay() {
        written(Map.of("subject", "area", "area", "prove/omraade", "sigtepunkt", "omsorg"));
        assertThat(on("2026-03-31", Optional.empty())).isSameAs(committees);
        FocusArea moved = on("2026-04-01", Optional.empty()).focusAreas().get(0);
        assertThat(moved.primary().sigtepunkt()).isEqualTo(CARE);
        assertThat(moved.primary().reason()).contains("Byrådet", "Sag 26/1");
        assertThat(moved.officialWording()).isEqualTo("Gammel ordlyd");
    }

    @Test
    void anAreaThatEndsIsTheCouncilsNoMore() {
        written(Map.of("subject", "area-ends", "area", "prove/omraade"));
        assertThat(adopted.as(LocalDate.parse("2026-03-31"), Optional.empty()).all())
                .hasSize(1);
        assertThat(adopted.as(LocalDate.parse("2026-04-01"), Optional.empty()).all())
                .isEmpty();
        assertThat(adopted.adopted(AREA.committee())).isTrue();
    }

    @Test
    void whatCannotBeIsRefusedAndNothingIsWritten() {
        assertThat(refused(Map.of("subject", "area", "area", "prove/andet"))).isEqualTo(Reason.UNKNOWN_AREA);
        assertThat(refused(Map.of("subject", "area", "area", "prove/omraade", "wording", "x".repeat(4001))))
                .isEqualTo(Reason.TOO_LONG);
        Map<String, String> target = Map.of("subject", "target", "indicator", "prove.maaling");
        assertThat(refused(target)).isEqualTo(Reason.NOT_A_PERIOD);
        assertThat(refused(Map.of("subject", "target", "indicator", "prove.andet")))
                .isEqualTo(Reason.UNKNOWN_INDICATOR);
        assertThat(refused(Map.of("subject", "target", "indicator", "prove.maaling", "period", "2020", "value", "1")))
                .isEqualTo(Reason.NO_TARGET);
        assertThat(refused(
                        Map.of("subject", "target", "indicator", "prove.maaling", "period", "2025", "value", "mange")))
                .isEqualTo(Reason.NOT_A_NUMBER);
        assertThat(decisions.all()).isEmpty();
    }

    @Test
    void theSameIsWrittenOnceAndByTheAdministratorAlone() {
        Map<String, String> ends = Map.of("subject", "area-ends", "area", "prove/omraade");
        written(ends);
        written(ends);
        assertThat(decisions.all()).hasSize(1);
        assertThat(record.record(WantedDecision.of(name -> ""), Actor.nobody(Actor.Means.PAGE)))
                .isInstanceOf(RecordCouncilDecision.Forbidden.class);
    }

    @Test
    void whatIsTakenBackToWhatItWasIsWrittenAgain() {
        Map<String, String> first = Map.of("subject", "area", "area", AREA.toString(), "wording", "Som det skal hedde");
        Map<String, String> mistaken = Map.of("subject", "area", "area", AREA.toString(), "wording", "Fejlskrevet");
        written(first);
        written(mistaken);
        written(first);
        written(first);
        assertThat(wording("2026-04-01", Optional.empty())).isEqualTo("Som det skal hedde");
        assertThat(decisions.all()).hasSize(3);
    }

    @Test
    void whatNoDatabaseKeepsIsRefused() {
        Map<String, String> area = Map.of("subject", "area", "area", AREA.toString(), "wording", "Ny");
        Map<String, String> hidden = new HashMap<>(area);
        hidden.put("body", "Byr\u0000ådet");
        assertThat(refused(hidden)).isEqualTo(Reason.INCOMPLETE);
        Map<String, String> far = new HashMap<>(area);
        far.put("from", "+999999999-12-31");
        assertThat(refused(far)).isEqualTo(Reason.NOT_A_DAY);
    }

    @Test
    void whatChangesQuartersThatAreOverIsToldAndAsksForTheRight() {
        Map<String, String> target = target("2025-02-01");
        RecordCouncilDecision limited = new RecordCouncilDecision(
                decisions,
                adopted,
                STRATEGIES,
                new Still(),
                Doors.with(Policies.allBut(Permission.CHANGE_ENDED_QUARTERS)),
                CLOCK);
        assertThat(refusedBy(limited, target)).isEqualTo(Reason.ENDED_QUARTERS);
        assertThat(decisions.all()).isEmpty();
        assertThat(ended(target)).containsExactlyElementsOf(quartersOf2025(1));
        assertThat(ended(Map.of(
                        "subject", "area", "area", AREA.toString(), "sigtepunkt", "omsorg", "from", "2025-04-01")))
                .containsExactlyElementsOf(quartersOf2025(2));
        // From today's quarter on nothing that is over becomes another.
        assertThat(ended(Map.of("subject", "area", "area", AREA.toString(), "wording", "Ny", "from", "2026-01-01")))
                .isEmpty();
        assertThat(ended(Map.of("subject", "area-ends", "area", AREA.toString(), "from", "2025-12-31")))
                .containsExactlyElementsOf(quartersOf2025(4));
    }

    @Test
    void whatALaterDecisionStillSaysIsNotChangedByAnEarlierOne() {
        ended(Map.of("subject", "area", "area", AREA.toString(), "wording", "Senere", "from", "2025-07-01"));
        assertThat(ended(Map.of("subject", "area", "area", AREA.toString(), "wording", "Før", "from", "2025-01-01")))
                .containsExactly(Period.quarter(2025, 1), Period.quarter(2025, 2));
    }

    private List<Period> ended(Map<String, String> fields) {
        return record(fields)
                .fold(
                        RecordCouncilDecision.Kept::ended,
                        refused -> {
                            throw new AssertionError(refused.why());
                        },
                        forbidden -> {
                            throw new AssertionError(forbidden.why());
                        });
    }

    private static List<Period> quartersOf2025(int first) {
        return IntStream.rangeClosed(first, 4)
                .mapToObj(quarter -> Period.quarter(2025, quarter))
                .toList();
    }
}
