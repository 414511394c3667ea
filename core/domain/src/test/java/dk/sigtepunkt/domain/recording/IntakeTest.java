package dk.sigtepunkt.domain.recording;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.indicator.Direction;
import dk.sigtepunkt.contracts.time.Frequency;
import dk.sigtepunkt.domain.Given;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.CommitteeState;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.figures.FigureBook;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntakeTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final CatalogueSnapshot CATALOGUE = new CatalogueSnapshot(
            List.of(new KnownCommittee(
                    new Committee(
                            new CommitteeId("prove"),
                            "Prøve",
                            "",
                            "Prøve",
                            List.of(),
                            List.of(Given.indicator(Direction.UP, Frequency.QUARTER, 180, 180)),
                            List.of()),
                    CommitteeState.ACTIVE,
                    "1.0.0",
                    NOW)),
            List.of());
    private static final Reading READING = new Reading(CATALOGUE, FigureBook.EMPTY, () -> {});

    private static Entry entry(String indicator, String period, String area, String status, String note) {
        return new Entry(indicator, period, area, "", new Value.Exact(7), status, note);
    }

    private static List<Intake.Fault> faults(Entry... entries) {
        return Intake.check(List.of(entries), READING, NOW, "Prøve", new DanishRecordingWords())
                .fold(accepted -> List.of(), Intake.Outcome.Refused::faults);
    }

    @Test
    void aGoodFigureIsRealAndKnownNow() {
        Intake.Outcome outcome = Intake.check(
                List.of(entry("prove.maaling", "2025K3", "", "", "")),
                READING,
                NOW,
                "Prøve",
                new DanishRecordingWords());
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Intake.Outcome.Accepted.class,
                        accepted -> assertThat(accepted.observations())
                                .singleElement()
                                .satisfies(figure -> assertThat(figure.origin()).isEqualTo(Origin.REAL))
                                .satisfies(
                                        figure -> assertThat(figure.knownAt()).isEqualTo(NOW)));
    }

    @ParameterizedTest
    @CsvSource({
        "ukendt.maaling,2025K3,kommunen,observed,unknown-indicator,Indikatoren »ukendt.maaling« findes ikke.",
        "maaling,2025K3,kommunen,observed,unknown-indicator,»maaling« er ikke et indikator-id; det skrives"
                + " udvalg.nøgle.",
        "prove.maaling,2025,kommunen,observed,bad-period,'Perioden 2025 passer ikke; »Måling« opgøres pr. kvartal, fx"
                + " 2026K4.'",
        "prove.maaling,2025K5,kommunen,observed,bad-period,Der er kun 4 kvartaler i et år; skriv fx 2025K3.",
        "prove.maaling,2027K1,kommunen,observed,bad-period,Perioden 2027K1 er ikke begyndt endnu.",
        "prove.maaling,2025K3,Hedensted,observed,bad-area,'Området »Hedensted« skal være en kode på 1-40 tegn (a-z,"
                + " 0-9, -), fx 101.'",
        "prove.maaling,2025K3,kommunen,set,bad-status,Status »set« kendes ikke.",
        "prove.maaling,2025K3,kommunen,missing,bad-value,Status missing må ikke have et tal."
    })
    void eachFaultIsNamed(String indicator, String period, String area, String status, String code, String sentence) {
        assertThat(faults(entry(indicator, period, area, status, "note")))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.code()).isEqualTo(code);
                    assertThat(fault.sentence()).isEqualTo(sentence);
                });
    }

    @Test
    void theSameCellTwiceIsADuplicate() {
        Entry entry = entry("prove.maaling", "2025K3", "kommunen", "", "");
        assertThat(faults(entry, entry)).singleElement().satisfies(fault -> {
            assertThat(fault.item()).isEqualTo(2);
            assertThat(fault.code()).isEqualTo("duplicate");
        });
    }

    @Test
    void aNoteHasALimitAndNoControlCharacters() {
        assertThat(faults(entry("prove.maaling", "2025K3", "kommunen", "", "x".repeat(4001))))
                .extracting(Intake.Fault::code)
                .containsExactly("bad-note");
        assertThat(faults(entry("prove.maaling", "2025K3", "kommunen", "", "a\u0000b")))
                .extracting(Intake.Fault::code)
                .containsExactly("bad-note");
    }
}
