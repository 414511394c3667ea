package dk.sigtepunkt.content;

import static dk.sigtepunkt.content.CommitteeReaderTest.CSV;
import static dk.sigtepunkt.content.CommitteeReaderTest.GOOD;
import static dk.sigtepunkt.content.CommitteeReaderTest.findings;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.content.result.ReadResult;
import dk.sigtepunkt.contracts.committee.Action;
import dk.sigtepunkt.contracts.committee.ActionDetails;
import dk.sigtepunkt.contracts.committee.AreaLink;
import dk.sigtepunkt.contracts.committee.Carriers;
import dk.sigtepunkt.contracts.committee.ExpectedEffect;
import dk.sigtepunkt.contracts.committee.Felt;
import dk.sigtepunkt.contracts.committee.Milestone;
import dk.sigtepunkt.contracts.committee.MunicipalPart;
import dk.sigtepunkt.contracts.committee.Partner;
import dk.sigtepunkt.contracts.committee.Reach;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a committee file says of an action beyond what every action says. */
class ActionDetailsTest {
    private static final String DETAILS = """
                ownerUnit: Havnekontoret
                municipality: supports
                partners:
                  - {kind: association, name: Sejlklubben, part: Lægger broen ud}
                place: Nordhavnen
                felt:
                  - {by: citizens, how: Man kan gå tørskoet ud}
                milestones:
                  - {title: Broen er lagt ud, due: "2023-11-30"}
                  - {title: Pælene er rammet, due: "2023-05-31"}
                effects:
                  - {indicator: pladser, unit: antal, lagMonths: 6, years: [{year: 2023, change: 2}, {year: 2024, change: 0.5}], reason: Skøn}
                  - {indicator: fjord.baade, unit: både, years: [{year: 2024, change: -3}], reason: Andre flytter}
                alsoServes:
                  - {focusArea: fjord/sejlads, reason: Flere både}
            """;

    private static String with(String details) {
        return GOOD.replace("    steps:\n", details + "    steps:\n");
    }

    private static Action action(String text) {
        return ((ReadResult.Accepted) new CommitteeReader(List.of()).readContent("havn", text))
                .committee()
                .actions()
                .get(0);
    }

    @Test
    void allOfItIsRead() {
        CommitteeId harbour = new CommitteeId("havn");
        CommitteeId fjord = new CommitteeId("fjord");
        assertThat(action(with(DETAILS)).details())
                .isEqualTo(new ActionDetails(
                        new Carriers(
                                "Havnekontoret",
                                Optional.of(MunicipalPart.SUPPORTS),
                                List.of(new Partner(Partner.Kind.ASSOCIATION, "Sejlklubben", "Lægger broen ud"))),
                        new Reach("Nordhavnen", List.of(new Felt(Felt.Audience.CITIZENS, "Man kan gå tørskoet ud"))),
                        List.of(
                                new Milestone("Pælene er rammet", LocalDate.of(2023, 5, 31)),
                                new Milestone("Broen er lagt ud", LocalDate.of(2023, 11, 30))),
                        List.of(
                                new ExpectedEffect(
                                        new IndicatorId(harbour, "pladser"),
                                        6,
                                        new TreeMap<>(Map.of(2023, 2.0, 2024, 0.5)),
                                        "Skøn"),
                                new ExpectedEffect(
                                        new IndicatorId(fjord, "baade"),
                                        0,
                                        new TreeMap<>(Map.of(2024, -3.0)),
                                        "Andre flytter")),
                        List.of(new AreaLink(new FocusAreaRef(fjord, new FocusAreaKey("sejlads")), "Flere både"))));
    }

    @Test
    void aFileThatSaysNoneOfItSaysWhatItDid() {
        assertThat(action(GOOD).details()).isEqualTo(ActionDetails.NONE);
    }

    /** Each on the line that it stands on: the first line of the details is the 32nd. */
    @Nested
    class Refused {
        private List<String> said(String details) {
            return findings(with(details), CSV).stream()
                    .map(sentence -> sentence.replace("committee.yaml, linje ", ""))
                    .toList();
        }

        private String effect(String indicator, String unit, String years) {
            return "    effects:\n      - indicator: %s\n        unit: %s\n        years: [%s]\n        reason: Skøn\n"
                    .formatted(indicator, unit, years);
        }

        @Test
        void anEffectOnWhatTheCommitteeDoesNotMeasure() {
            assertThat(said(effect("baade", "antal", "{year: 2023, change: 1}")))
                    .containsExactly("33: »Ny bro« forventes at ændre indikatoren »baade«, som udvalget ikke har.");
        }

        @Test
        void anEffectInAnotherUnit() {
            assertThat(said(effect("pladser", "\"%\"", "{year: 2023, change: 1}")))
                    .containsExactly(
                            "34: Virkningen på »Pladser« er skrevet i »%«, men indikatoren opgøres i »antal«; regn virkningen om.");
        }

        /** The action is planned from 2023-01-01 to 2024-01-01. */
        @Test
        void anEffectBeforeItCanShowOrAfter() {
            assertThat(said(effect("pladser", "antal", "{year: 2022, change: 1}, {year: 2023, change: 1}")))
                    .containsExactly(
                            "35: »Ny bro« kan tidligst ses i tallene fra 2023-01-01 og kan ikke have en virkning i 2022.");
            assertThat(said(effect("pladser", "antal", "{year: 2022, change: 1}")))
                    .containsExactly(
                            "35: »Ny bro« kan tidligst ses i tallene fra 2023-01-01, efter alle de år, der er skrevet en virkning for.");
            assertThat(said(effect("pladser", "antal", "{year: 2023, change: 1}, {year: 2025, change: 1}")))
                    .containsExactly(
                            "35: »Ny bro« slutter 2024-01-01, og det, den gør, ses senest 2024-01-01; den kan ikke have en virkning i 2025.");
        }

        @Test
        void anEffectOnAnotherCommitteesIndicatorInTheWrongYearsToo() {
            assertThat(said(effect("fjord.baade", "både", "{year: 2022, change: 1}, {year: 2025, change: 1}")))
                    .hasSize(2)
                    .allSatisfy(fault -> assertThat(fault).startsWith("35: »Ny bro«"));
        }

        @Test
        void aYearThatStandsTwiceAndAnEffectWithoutYears() {
            assertThat(said(effect("pladser", "antal", "{year: 2023, change: 1}, {year: 2023, change: 2}")))
                    .containsExactly("33: Året 2023 står to gange under »years«.");
            assertThat(said(effect("pladser", "antal", ""))).containsExactly("35: Listen »years« er tom.");
        }

        @Test
        void aMilestoneOutsideThePlan() {
            assertThat(said("    milestones:\n      - {title: Åbning, due: \"2024-06-01\"}\n"))
                    .containsExactly(
                            "33: Milepælen »Åbning« skal nås 2024-06-01, men handlingen er planlagt fra 2023-01-01 til 2024-01-01.");
        }

        @Test
        void whatStandsTwice() {
            String partner = "      - {kind: company, name: Værftet, part: Bygger}\n";
            String felt = "      - {by: citizens, how: Tørre fødder}\n";
            String milestone = "      - {title: Åbning, due: \"2023-06-01\"}\n";
            String area = "      - {focusArea: fjord/sejlads, reason: Flere både}\n";
            assertThat(said("    partners:\n" + partner + partner + "    felt:\n" + felt + felt + "    milestones:\n"
                            + milestone + milestone + "    alsoServes:\n" + area + area))
                    .containsExactly(
                            "34: Medaktøren »Værftet« står to gange; skriv hele dens del ét sted.",
                            "37: »citizens« står to gange under »felt«; skriv det, der skal mærkes, ét sted.",
                            "40: Milepælen »Åbning« står to gange; giv den ene et andet navn.",
                            "43: Fokusområdet »fjord/sejlads« står to gange under »alsoServes«.");
        }

        @Test
        void anAreaThatIsItsOwnOrIsNot() {
            assertThat(said("    alsoServes:\n      - {focusArea: kajplads, reason: Sig selv}\n"))
                    .containsExactly(
                            "33: »kajplads« er handlingens eget fokusområde og skal ikke stå under »alsoServes«.");
            assertThat(said("    alsoServes:\n      - {focusArea: sejlads, reason: Flere}\n"))
                    .containsExactly("33: Fokusområdet »sejlads« under »alsoServes« findes ikke hos udvalget.");
        }

        @Test
        void aWordThatIsNoneOfThoseToChooseFrom() {
            assertThat(said("    municipality: betaler\n"))
                    .containsExactly("32: »municipality« kan ikke være »betaler«; vælg et af does, supports, enables.");
        }
    }
}
