package dk.sigtepunkt.content;

import static dk.sigtepunkt.content.CommitteeReaderTest.CSV;
import static dk.sigtepunkt.content.CommitteeReaderTest.GOOD;
import static dk.sigtepunkt.content.CommitteeReaderTest.findings;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.content.result.ReadResult;
import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.identity.ItemKind;
import dk.sigtepunkt.contracts.identity.Succession;
import dk.sigtepunkt.contracts.time.Period;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SuccessionTest {
    private static final String WHY = "from: \"2026-01-01\", reason: Ny havneplan}";

    /** Puts {@code replaces} on the one indicator. */
    private static String indicatorReplaces(String... entries) {
        return GOOD.replace(
                "    name: Pladser\n", "    replaces:\n" + String.join("", entries) + "    name: Pladser\n");
    }

    private static String entry(String former) {
        return "      - {former: " + former + ", " + WHY + "\n";
    }

    private static Committee committee(String text) {
        return ((ReadResult.Accepted) new CommitteeReader(List.of()).readContent("havn", text)).committee();
    }

    @Test
    void aBareKeyIsAnItemOfTheSameCommittee() {
        Succession former = committee(indicatorReplaces(entry("baade")))
                .indicators()
                .get(0)
                .replaces()
                .get(0);
        assertThat(former.former()).hasToString("havn/baade");
        assertThat(former.former().kind()).isEqualTo(ItemKind.INDICATOR);
        assertThat(former.from()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(former.comparable()).isTrue();
    }

    @Test
    void anItemOfAnotherCommitteeIsNamedWithASlashAndMayBreakTheSeries() {
        var indicator = committee(indicatorReplaces(entry("fjord/baade").replace("from:", "comparable: false, from:")))
                .indicators()
                .get(0);
        assertThat(indicator.replaces().get(0).former()).hasToString("fjord/baade");
        assertThat(indicator.comparable(Period.parse("2025"))).isFalse();
        assertThat(indicator.comparable(Period.parse("2026"))).isTrue();
    }

    @Test
    void anIndicatorThatMeasuresSomethingElseTakesThePlaceOfOthersAndBreaksNoSeries() {
        String own = "ownSeries: true, from:";
        var indicator = committee(indicatorReplaces(
                        entry("baade").replace("from:", own), entry("skibe").replace("from:", own)))
                .indicators()
                .get(0);
        assertThat(indicator.replaces()).extracting(Succession::ownSeries).containsExactly(true, true);
        assertThat(indicator.comparable(Period.parse("2025"))).isTrue();
    }

    @Test
    void aSeriesOfItsOwnIsNotAlsoABreakInAnother() {
        assertThat(findings(
                        indicatorReplaces(entry("baade").replace("from:", "ownSeries: true, comparable: false, from:")),
                        CSV))
                .singleElement()
                .asString()
                .contains("En indikator med sin egen serie overtager ingen tal; udelad comparable.");
    }

    @Test
    void committeeFocusAreaAndActionCarryOnToo() {
        Committee committee =
                committee(GOOD.replace("name: Havneudvalget\n", "name: Havneudvalget\nreplaces:\n" + entry("fjord"))
                        .replace("    title: Kajplads\n", "    title: Kajplads\n    replaces:\n" + entry("fjord/kaj"))
                        .replace("    title: Ny bro\n", "    title: Ny bro\n    replaces:\n" + entry("fjord/bro")));
        assertThat(committee.replaces()).extracting(Succession::former).hasToString("[fjord]");
        assertThat(committee.focusAreas().get(0).replaces())
                .extracting(Succession::former)
                .hasToString("[fjord/kaj]");
        assertThat(committee.actions().get(0).replaces())
                .extracting(Succession::former)
                .hasToString("[fjord/bro]");
    }

    @Test
    void nothingReplacesItself() {
        assertThat(findings(indicatorReplaces(entry("havn/pladser")), CSV))
                .containsExactly("committee.yaml, linje 16: »pladser« kan ikke afløse sig selv.");
        assertThat(findings(GOOD.replace("name: Havneudvalget\n", "name: H\nreplaces:\n" + entry("havn")), CSV))
                .containsExactly("committee.yaml, linje 5: »havn« kan ikke afløse sig selv.");
    }

    @Test
    void severalFormersNeedFiguresThatAddUp() {
        String several = indicatorReplaces(entry("a"), entry("b"));
        assertThat(findings(several, CSV))
                .singleElement()
                .asString()
                .startsWith("committee.yaml, linje 13: ")
                .contains("deres tal kan ikke lægges sammen");
        assertThat(findings(several.replace("aggregation: last", "aggregation: sum"), CSV))
                .isEmpty();
    }

    @Test
    void aFormerIsNamedOnceByAnItem() {
        assertThat(findings(
                        indicatorReplaces(entry("a"), entry("havn/a")).replace("aggregation: last", "aggregation: sum"),
                        CSV))
                .containsExactly("committee.yaml, linje 17: »havn/a« står to gange blandt det, som »pladser« afløser.");
    }

    @Test
    void twoActionsCannotBothCarryOnTheSameOne() {
        String action = GOOD.substring(GOOD.indexOf("  - key: bro"), GOOD.indexOf("observations:"))
                .replace("    title: Ny bro\n", "    title: Ny bro\n    replaces:\n" + entry("mole"));
        String two = GOOD.substring(0, GOOD.indexOf("  - key: bro"))
                + action
                + action.replace("key: bro", "key: kran")
                + GOOD.substring(GOOD.indexOf("observations:"));
        assertThat(findings(two, CSV))
                .containsExactly(
                        "committee.yaml, linje 40: Både »bro« og »kran« afløser »havn/mole«; kun én kan føre historikken videre.");
    }

    @Test
    void whatIsNotAReferenceOrADayIsNamedOnItsLine() {
        assertThat(findings(indicatorReplaces(entry("\"Både i alt\"")), CSV))
                .containsExactly(
                        "committee.yaml, linje 16: »Både i alt« har en form, som ikke passer i feltet »former«.");
        assertThat(findings(indicatorReplaces(entry("a").replace("2026-01-01", "2026-13-01")), CSV))
                .containsExactly(
                        "committee.yaml, linje 16: »2026-13-01« er ikke en dato; skriv år-måned-dag, fx 2025-09-30.");
        assertThat(findings(indicatorReplaces(entry("a").replace("from:", "comparable: maaske, from:")), CSV))
                .containsExactly(
                        "committee.yaml, linje 16: »comparable« skal være true eller false (der står maaske).");
    }
}
