package dk.sigtepunkt.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.sigtepunkt.content.result.Finding;
import dk.sigtepunkt.content.result.ReadResult;
import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.committee.Place;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.indicator.Companion;
import dk.sigtepunkt.contracts.indicator.Formula;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.indicator.Method;
import dk.sigtepunkt.contracts.indicator.Target;
import dk.sigtepunkt.contracts.source.Connector;
import dk.sigtepunkt.contracts.source.FigureMapping;
import dk.sigtepunkt.contracts.source.Guards;
import dk.sigtepunkt.contracts.source.SourceDefinition;
import dk.sigtepunkt.contracts.time.Rhythm;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourcesAndMethodsTest {
    private static final String INDICATOR = """
              - key: %s
                focusArea: kajplads
                name: %s
                definition: Talt
                unit: {symbol: "%s", kind: %s, decimals: 0}
                direction: up
                baseline: {period: "2021", value: 10, source: Optælling}
                targets: [{period: "2025", value: 20, source: Havneplan}]
                frequency: year
                aggregation: none
                source: {kind: fagsystem, name: Havnejournal, attribution: "Kilde: havnen", publicationLagDays: 30}
                %s
            """;
    private static final String REST = """
            places:
              - {code: juelsminde, name: Juelsminde, kind: centre-town}
            dataSources:
              - key: tabel
                name: Danmarks Statistik, HAVN1
                connector: statistikbanken
                settings:
                  table: HAVN1
                  variables: {OMRÅDE: "766,000", KØN: TOT, Tid: "*"}
                schedule: {at: "09:30", days: listed, dates: ["2026-05-11", "2026-02-11"]}
                guards: {largestJump: 0.1, signMayChange: true}
                threshold: 5
                figures:
                  - indicator: pladser
                    where: {KØN: TOT}
                    area: OMRÅDE
                    areas: {"766": "766"}
                    factor: 1000
                    unit: Antal
              - key: fil
                name: Havnens fil
                connector: csv
                figures:
                  - {indicator: fremskrivning, period: år, value: pladser, breakdowns: {koen: Køn}, totals: {koen: I alt}}
            """;
    static final String WHOLE = CommitteeReaderTest.GOOD
                    .replace("    aggregation: last\n", """
                                aggregation: last
                                version: "2"
                                companions: [{indicator: fremskrivning, role: outlook}]
                                compareWith: ["615", "000", juelsminde]
                            """)
                    .replace(
                            "actions:\n",
                            INDICATOR.formatted("fremskrivning", "Fremskrivning", "antal", "count", "forward: true")
                                    + INDICATOR.formatted(
                                            "pr-borger",
                                            "Pr. borger",
                                            "pr. 1.000",
                                            "ratio",
                                            "formula: {kind: per-inhabitant, of: [pladser, oekonomi.folketal], per: 1000}")
                                    + "actions:\n")
            + REST;

    private static Committee read(String yaml) {
        ReadResult result = new CommitteeReader(List.of()).readContent("committee.yaml", yaml);
        assertThat(result.<List<Finding>>fold(accepted -> List.of(), ReadResult.Refused::findings))
                .isEmpty();
        return ((ReadResult.Accepted) result).committee();
    }

    private static List<String> findings(String yaml) {
        return new CommitteeReader(List.of())
                .readContent("committee.yaml", yaml)
                .fold(
                        accepted -> List.of(),
                        refused -> refused.findings().stream()
                                .map(Finding::sentence)
                                .toList());
    }

    private static Indicator indicator(String key) {
        return read(WHOLE).indicators().stream()
                .filter(one -> one.id().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aSourceIsReadWithItsGroupsFlattenedAndInOrder() {
        SourceDefinition source = read(WHOLE).sources().get(0);
        assertThat(source.key()).hasToString("havn/tabel");
        assertThat(source.connector()).isEqualTo(Connector.STATISTIKBANKEN);
        assertThat(source.settings())
                .containsExactly(
                        Map.entry("table", "HAVN1"),
                        Map.entry("variables.OMRÅDE", "766,000"),
                        Map.entry("variables.KØN", "TOT"),
                        Map.entry("variables.Tid", "*"));
        assertThat(source.rhythm())
                .isEqualTo(new Rhythm(
                        LocalTime.of(9, 30),
                        Rhythm.Days.LISTED,
                        List.of(LocalDate.of(2026, 2, 11), LocalDate.of(2026, 5, 11))));
        assertThat(source.guards()).isEqualTo(new Guards(0.1, 0.1, true, false));
        assertThat(source.threshold()).isEqualTo(5);
    }

    @Test
    void statistikbankensColumnsNeedNotBeNamed() {
        FigureMapping figure = read(WHOLE).sources().get(0).figures().get(0);
        assertThat(figure.period()).isEqualTo("Tid");
        assertThat(figure.value()).isEqualTo("INDHOLD");
        assertThat(figure.where()).containsExactly(Map.entry("KØN", "TOT"));
        assertThat(figure.factor()).isEqualTo(1000);
        assertThat(figure.unit()).isEqualTo("Antal");
    }

    @Test
    void aSourceThatSaysNothingMoreIsAskedByHandAndGuardedAsUsual() {
        SourceDefinition source = read(WHOLE).sources().get(1);
        assertThat(source.rhythm()).isEqualTo(Rhythm.BY_HAND);
        assertThat(source.guards()).isEqualTo(Guards.DEFAULT);
        assertThat(source.threshold()).isZero();
        assertThat(source.figures().get(0).totals()).containsExactly(Map.entry("koen", "I alt"));
    }

    @Test
    void aMethodIsRead() {
        Method method = indicator("pladser").method();
        assertThat(method.version()).isEqualTo("2");
        assertThat(method.companions())
                .containsExactly(new Companion(IndicatorId.parse("havn.fremskrivning"), Companion.Role.OUTLOOK));
        assertThat(method.compareWith()).extracting(Object::toString).containsExactly("615", "000", "juelsminde");
        assertThat(indicator("fremskrivning").method().forward()).isTrue();
        Formula formula = indicator("pr-borger").method().formula().orElseThrow();
        assertThat(formula.of()).extracting(Object::toString).containsExactly("havn.pladser", "oekonomi.folketal");
        assertThat(formula.per()).isEqualTo(1000);
    }

    @Test
    void aPlaceIsRead() {
        assertThat(read(WHOLE).places())
                .extracting(place -> place.code().value(), Place::name, Place::kind)
                .containsExactly(tuple("juelsminde", "Juelsminde", Place.Kind.CENTRE_TOWN));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"100|-70|30|−70", "3150|-39.7|1899.45|−39,7", "10|25|12.5|+25", "0.1|-70|0.03|−70"})
    void aRelativeTargetIsCountedFromTheBaseline(String baseline, String change, double value, String printed) {
        Target target = read(CommitteeReaderTest.GOOD
                        .replace("value: 10,", "value: %s,".formatted(baseline))
                        .replace("value: 20,", "change: %s,".formatted(change)))
                .indicators()
                .get(0)
                .targets()
                .get(0);
        assertThat(target.low()).isEqualTo(value);
        assertThat(target.high()).isEqualTo(value);
        assertThat(target.source()).isEqualTo("Havneplan, %s %% i forhold til 2021", printed);
    }

    @Test
    void aPluginMayHaveAnySettingButNoTokenInClear() {
        String plugin =
                REST.replace("connector: csv", "connector: plugin\n    settings: {hvad: som helst, api-key: SETTING}");
        String whole = WHOLE.replace(REST, plugin);
        assertThat(findings(whole.replace("SETTING", "\"${token.havn}\""))).isEmpty();
        assertThat(findings(whole.replace("SETTING", "hemmelig")))
                .singleElement()
                .satisfies(
                        sentence -> assertThat(sentence).contains("»api-key«").doesNotContain("hemmelig"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "settings: {numbers: dansk}|»numbers« kan ikke være »dansk«; vælg et af danish, english, plain.",
                "settings: {url: havn.dk/tal}|er ikke en webadresse",
                "settings: {seperator: ;}|mente du »separator«?",
                "settings: {hvadsomhelst: ja}|den kender url, encoding, separator, numbers, skip.",
                "settings: {url: 'https://navn:kode@havn.dk/'}|er ikke en webadresse uden brugernavn",
            })
    void aSettingThatCannotBeRightIsNamed(String settings, String words) {
        String faulty = REST.replace("connector: csv", "connector: csv\n    " + settings);
        assertThat(findings(WHOLE.replace(REST, faulty)))
                .singleElement()
                .satisfies(sentence -> assertThat(sentence).contains(words));
    }
}
