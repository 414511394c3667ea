package dk.sigtepunkt.domain.reconcile;

import static dk.sigtepunkt.domain.reconcile.CarryOverTest.carried;
import static dk.sigtepunkt.domain.reconcile.CarryOverTest.items;
import static dk.sigtepunkt.domain.reconcile.CarryOverTest.klima;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.committee.Committee;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Carrying on where several areas or committees have a part in it. */
class SplitAndMergeTest {
    @Nested
    class Split {
        @Test
        void ofAnAreaGivesTheFirstWhatNeitherDeclares() {
            Content split = Content.of("vtf")
                    .area("varme", "vtf/klima")
                    .area("transport", "vtf/klima")
                    .share("elbiler", "transport");
            assertThat(carried(split, Versions.of(klima()))).containsExactly("transport/elbiler", "varme/ladestander");
        }

        @Test
        void inWhichTheOldAreaStaysTakesWhatItLetGoOf() {
            Content split = Content.of("vtf")
                    .area("klima")
                    .area("transport", "vtf/klima")
                    .share("elbiler", "klima");
            assertThat(carried(split, Versions.of(klima()))).containsExactly("klima/elbiler", "transport/ladestander");
        }

        @Test
        void ofACommitteeGivesEachCommitteeItsAreas() {
            Content vtf = klima().area("kultur").count("besoeg", "kultur").action("festival", "kultur");
            List<Committee> parts = CarryOver.all(
                    List.of(
                            Content.of("teknik", "vtf").area("klima").build(),
                            Content.of("fritid", "vtf")
                                    .area("oplevelser", "vtf/kultur")
                                    .build()),
                    Versions.of(vtf));
            assertThat(items(parts.get(0)))
                    .containsExactly("klima/elbiler <- vtf/elbiler", "klima/ladestander <- vtf/ladestander");
            assertThat(items(parts.get(1)))
                    .containsExactly("oplevelser/besoeg <- vtf/besoeg", "oplevelser/festival <- vtf/festival");
        }

        @Test
        void overTwoCommitteesGivesWhatIsDeclaredToItsOwnAndTheRestToTheFirst() {
            List<Committee> parts = CarryOver.all(
                    List.of(
                            Content.of("teknik").area("klima", "vtf/klima").build(),
                            Content.of("fritid")
                                    .area("groen", "vtf/klima")
                                    .share("elbiler", "groen")
                                    .build()),
                    Versions.of(klima()));
            assertThat(items(parts.get(0))).containsExactly("klima/ladestander <- vtf/ladestander");
            assertThat(items(parts.get(1))).containsExactly("groen/elbiler <- vtf/elbiler");
        }
    }

    @Nested
    class Merge {
        private final Versions both = Versions.of(
                Content.of("job")
                        .area("ledige")
                        .share("andel", "ledige")
                        .count("sager", "ledige")
                        .action("kampagne", "ledige"),
                Content.of("skole")
                        .area("unge")
                        .share("andel", "unge")
                        .count("sager", "unge")
                        .action("kampagne", "unge"));

        @Test
        void keepsBothOfTwoItemsThatNothingClaimsUnderOneKey() {
            assertThat(carried(Content.of("vej").area("unge", "job/ledige", "skole/unge"), both))
                    .containsExactly(
                            "unge/andel <- job/andel",
                            "unge/sager <- job/sager",
                            "unge/skole-andel <- skole/andel",
                            "unge/skole-sager <- skole/sager",
                            "unge/kampagne <- job/kampagne",
                            "unge/skole-kampagne <- skole/kampagne");
        }

        @Test
        void addsUpOnlyWhatMayBeAddedUp() {
            Content declared = Content.of("vej")
                    .area("unge", "job/ledige", "skole/unge")
                    .share("andel", "unge")
                    .count("sager", "unge")
                    .action("kampagne", "unge");
            assertThat(carried(declared, both))
                    .containsExactly(
                            "unge/andel <- job/andel",
                            "unge/sager <- job/sager+skole/sager",
                            "unge/skole-andel <- skole/andel",
                            "unge/kampagne <- job/kampagne+skole/kampagne");
        }

        @Test
        void intoACommitteeThatGoesOnNeverMixesItsOwnSeriesWithAnothers() {
            Versions versions = both;
            Content merged = Content.of("job")
                    .area("ledige", "skole/unge")
                    .share("andel", "ledige")
                    .count("sager", "ledige")
                    .action("kampagne", "ledige");
            assertThat(carried(merged, versions))
                    .containsExactly(
                            "ledige/andel",
                            "ledige/sager",
                            "ledige/skole-andel <- skole/andel",
                            "ledige/skole-sager <- skole/sager",
                            "ledige/kampagne",
                            "ledige/skole-kampagne <- skole/kampagne");
        }

        @Test
        void ofCommitteesJoinsAreasWithTheSameKey() {
            Versions versions = Versions.of(
                    Content.of("job").area("unge").action("a", "unge"),
                    Content.of("skole").area("unge").action("b", "unge"));
            assertThat(carried(Content.of("vej", "job", "skole").area("unge"), versions))
                    .containsExactly("unge/a <- job/a", "unge/b <- skole/b");
        }
    }

    @Nested
    class LongKeys {
        @Test
        void areCutToTheirLongestWithoutALooseHyphen() {
            String key = "a".repeat(53) + "-bbbbbb";
            Content job = Content.of("abcdef").area("x").action(key, "x");
            Content skole = Content.of("abcde").area("x").action(key, "x");
            Committee merged = CarryOver.over(
                    Content.of("vej").area("x", "abcde/x", "abcdef/x").build(), Versions.of(job, skole));
            assertThat(merged.actions())
                    .extracting(one -> one.key().value())
                    .containsExactly(key, "abcdef-" + "a".repeat(53));
        }

        @Test
        void thatAreTakenGetANumber() {
            Versions versions = Versions.of(
                    Content.of("job").area("x").action("a", "x"),
                    Content.of("skole").area("x").action("a", "x"));
            Content declared =
                    Content.of("vej").area("y").area("x", "job/x", "skole/x").action("skole-a", "y");
            assertThat(carried(declared, versions))
                    .containsExactly("y/skole-a", "x/a <- job/a", "x/skole-a-2 <- skole/a");
        }
    }

    @Nested
    class FormerKeys {
        @Test
        void areNotGivenToAnotherItem() {
            Versions versions = Versions.of(
                    Content.of("job").area("x").share("a", "x"),
                    Content.of("skole").area("x").share("a", "x"));
            assertThat(carried(Content.of("job").area("y", "skole/x"), versions))
                    .containsExactly("y/skole-a <- skole/a");
        }
    }

    @Nested
    class AllTogether {
        @Test
        void waitForACommitteeThatStillDeclaresItsItems() {
            Versions versions = Versions.of(klima());
            Committee miljoe = Content.of("miljoe").area("klima", "vtf/klima").build();
            assertThat(items(CarryOver.all(List.of(klima().build(), miljoe), versions)
                            .get(1)))
                    .isEmpty();
            Committee without = Content.of("vtf").area("vej").build();
            assertThat(items(CarryOver.all(List.of(without, miljoe), versions).get(1)))
                    .containsExactly("klima/elbiler <- vtf/elbiler", "klima/ladestander <- vtf/ladestander");
        }

        @Test
        void giveAnItemToTheOneThatNamesIt() {
            List<Committee> both = CarryOver.all(
                    List.of(
                            Content.of("teknik")
                                    .area("klima", "vtf/klima")
                                    .share("elbiler", "klima")
                                    .build(),
                            Content.of("fritid")
                                    .area("groen")
                                    .share("biler", "groen", "vtf/elbiler")
                                    .build()),
                    Versions.of(klima()));
            assertThat(items(both.get(0))).containsExactly("klima/elbiler", "klima/ladestander <- vtf/ladestander");
            assertThat(items(both.get(1))).containsExactly("groen/biler <- vtf/elbiler");
        }

        @Test
        void carryNothingTwiceWhenPartsOfASplitMoveOn() {
            Versions versions = Versions.of(
                    klima(),
                    Content.of("nord").area("n", "vtf/klima"),
                    Content.of("syd").area("s", "vtf/klima"));
            List<Committee> both = CarryOver.all(
                    List.of(
                            Content.of("oest").area("o", "nord/n").build(),
                            Content.of("vest").area("v", "syd/s").build()),
                    versions);
            assertThat(items(both.get(0)))
                    .containsExactly("o/elbiler <- nord/elbiler", "o/ladestander <- nord/ladestander");
            assertThat(items(both.get(1))).isEmpty();
        }

        @Test
        void leaveACommitteeThatIsGoneWithWhatNobodyTook() {
            Committee vtf = klima().area("kultur").action("festival", "kultur").build();
            Committee miljoe = CarryOver.over(
                    Content.of("miljoe").area("klima", "vtf/klima").build(), Versions.of(klima()));
            Committee left = CarryOver.left(vtf, List.of(miljoe));
            assertThat(items(left)).containsExactly("kultur/festival");
            assertThat(left.focusAreas())
                    .extracting(area -> area.ref().key().value())
                    .containsExactly("kultur");
        }
    }
}
