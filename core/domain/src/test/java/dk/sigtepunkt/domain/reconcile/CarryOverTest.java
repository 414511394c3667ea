package dk.sigtepunkt.domain.reconcile;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.identity.ItemKind;
import dk.sigtepunkt.contracts.identity.Succession;
import dk.sigtepunkt.contracts.indicator.Indicator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CarryOverTest {
    /** Every item as {@code area/key}, with what it carries on behind an arrow. */
    static List<String> items(Committee committee) {
        return Stream.concat(
                        committee.indicators().stream()
                                .map(one -> one.focusArea() + "/" + one.id().key() + former(one.replaces())),
                        committee.actions().stream()
                                .map(one -> one.focusArea().key() + "/" + one.key() + former(one.replaces())))
                .toList();
    }

    private static String former(List<Succession> replaces) {
        return replaces.isEmpty()
                ? ""
                : replaces.stream().map(one -> one.former().toString()).collect(joining("+", " <- ", ""));
    }

    static List<String> carried(Content declared, Versions versions) {
        Committee once = CarryOver.over(declared.build(), versions);
        assertThat(CarryOver.over(once, versions)).isEqualTo(once);
        return items(once);
    }

    static Content klima() {
        return Content.of("vtf").area("klima").share("elbiler", "klima").action("ladestander", "klima");
    }

    @Nested
    class WhereNothingIsReplaced {
        @Test
        void aContentIsWhatItDeclares() {
            Committee content = klima().build();
            assertThat(CarryOver.over(
                            content, Versions.of(klima().area("gammel").action("x", "gammel"))))
                    .isEqualTo(content);
        }

        @Test
        void anAreaThatNobodyEverHadBringsNothing() {
            assertThat(carried(Content.of("vtf").area("ny", "andre/ukendt"), new Versions()))
                    .isEmpty();
        }
    }

    @Nested
    class Rename {
        @Test
        void ofAnAreaKeepsItemsWithTheSameKeysAsTheyAre() {
            Content renamed = Content.of("vtf")
                    .area("groen", "vtf/klima")
                    .share("elbiler", "groen")
                    .action("ladestander", "groen");
            assertThat(CarryOver.over(renamed.build(), Versions.of(klima()))).isEqualTo(renamed.build());
        }

        @Test
        void ofAnAreaMovesWhatIsNotDeclaredAlong() {
            assertThat(carried(Content.of("vtf").area("groen", "vtf/klima"), Versions.of(klima())))
                    .containsExactly("groen/elbiler", "groen/ladestander");
        }

        @Test
        void ofAnItemIsSaidByItself() {
            Content renamed = Content.of("vtf")
                    .area("groen", "vtf/klima")
                    .share("elbilers-andel", "groen", "vtf/elbiler")
                    .action("ladestander", "groen");
            assertThat(carried(renamed, Versions.of(klima())))
                    .containsExactly("groen/elbilers-andel <- vtf/elbiler", "groen/ladestander");
        }

        @Test
        void againAndAgainStillFindsWhatTheFirstAreaHad() {
            Versions versions = Versions.of(
                    klima(),
                    Content.of("vtf").area("groen", "vtf/klima"),
                    Content.of("vtf").area("gron", "vtf/groen"));
            assertThat(carried(Content.of("vtf").area("natur", "vtf/gron"), versions))
                    .containsExactly("natur/elbiler", "natur/ladestander");
        }

        @Test
        void thereAndBackKeepsEverything() {
            Versions versions = Versions.of(klima(), Content.of("vtf").area("groen", "vtf/klima"));
            Content back = Content.of("vtf").area("klima", "vtf/groen");
            assertThat(carried(back, versions)).containsExactly("klima/elbiler", "klima/ladestander");
            Content again = Content.of("vtf").area("groen", "vtf/klima").area("vej");
            assertThat(carried(again, versions.add(back.build())))
                    .containsExactly("groen/elbiler", "groen/ladestander");
        }
    }

    @Nested
    class Move {
        @Test
        void toAnotherCommitteeNamesWhereEachItemComesFrom() {
            Committee moved = CarryOver.over(
                    Content.of("miljoe").area("klima", "vtf/klima").build(), Versions.of(klima()));
            assertThat(items(moved))
                    .containsExactly("klima/elbiler <- vtf/elbiler", "klima/ladestander <- vtf/ladestander");
            assertThat(moved.indicators().get(0).replaces())
                    .containsExactly(Content.succession(Content.ref(ItemKind.INDICATOR, "vtf/elbiler")));
        }

        @Test
        void continuesDeclaredItemsWithTheSameKeyAndAddsWhereTheyComeFrom() {
            Content moved = Content.of("miljoe")
                    .area("klima", "vtf/klima")
                    .share("elbiler", "klima")
                    .action("ladestander", "klima");
            assertThat(carried(moved, Versions.of(klima())))
                    .containsExactly("klima/elbiler <- vtf/elbiler", "klima/ladestander <- vtf/ladestander");
        }

        @Test
        void toAnotherUnitMarksABreak() {
            Committee moved = CarryOver.over(
                    Content.of("miljoe")
                            .area("klima", "vtf/klima")
                            .count("elbiler", "klima")
                            .build(),
                    Versions.of(klima()));
            assertThat(moved.indicators().get(0).replaces()).noneMatch(Succession::comparable);
        }

        @Test
        void afterARenameInTheOldCommitteeStillFindsEverything() {
            Versions versions = Versions.of(klima(), Content.of("vtf").area("groen", "vtf/klima"));
            assertThat(carried(Content.of("miljoe").area("klima", "vtf/groen"), versions))
                    .containsExactly("klima/elbiler <- vtf/elbiler", "klima/ladestander <- vtf/ladestander");
        }

        @Test
        void thereAndBackEnds() {
            Versions versions = Versions.of(klima(), Content.of("miljoe").area("klima", "vtf/klima"));
            Content back = Content.of("vtf").area("klima", "miljoe/klima");
            List<String> both = List.of("klima/elbiler <- miljoe/elbiler", "klima/ladestander <- miljoe/ladestander");
            assertThat(carried(back, versions.add(back.build()))).isEqualTo(both);
            assertThat(carried(back.area("vej"), versions)).isEqualTo(both);
        }

        @Test
        void leavesWhatAnotherCommitteeAlreadyTook() {
            Committee moved = CarryOver.over(
                    Content.of("miljoe").area("klima", "vtf/klima").build(),
                    Versions.of(klima()),
                    former -> former.key().equals("elbiler"));
            assertThat(items(moved)).containsExactly("klima/ladestander <- vtf/ladestander");
        }
    }

    @Nested
    class Closing {
        private final Content renamed = Content.of("vtf").area("groen", "vtf/klima");

        @Test
        void isPossibleAfterAnItemWasDeclaredInItsNewPlace() {
            Content declared = Content.of("vtf").area("groen", "vtf/klima").share("elbiler", "groen");
            assertThat(carried(renamed, Versions.of(klima(), declared))).containsExactly("groen/ladestander");
        }

        @Test
        void isNotMeantByGoingBackToAnEarlierVersion() {
            Content declared = Content.of("vtf").area("groen", "vtf/klima").share("elbiler", "groen");
            Versions versions = Versions.of(klima(), renamed, declared, renamed);
            assertThat(items(CarryOver.over(renamed.build(), versions)))
                    .containsExactly("groen/elbiler", "groen/ladestander");
        }
    }

    @Test
    void whatIsCarriedOverIsTheSameInAllOtherThings() {
        Indicator before = klima().build().indicators().get(0);
        Indicator after = CarryOver.over(
                        Content.of("miljoe").area("klima", "vtf/klima").build(), Versions.of(klima()))
                .indicators()
                .get(0);
        assertThat(after)
                .usingRecursiveComparison()
                .ignoringFields("id", "focusArea", "replaces")
                .isEqualTo(before);
    }
}
