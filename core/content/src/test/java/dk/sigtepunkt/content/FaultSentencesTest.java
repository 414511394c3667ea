package dk.sigtepunkt.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.sigtepunkt.content.result.Finding;
import dk.sigtepunkt.content.result.ReadResult;
import dk.sigtepunkt.contracts.identity.FacetKey;
import dk.sigtepunkt.contracts.identity.SigtepunktId;
import dk.sigtepunkt.contracts.identity.StrategyId;
import dk.sigtepunkt.contracts.strategy.Facet;
import dk.sigtepunkt.contracts.strategy.Sigtepunkt;
import dk.sigtepunkt.contracts.strategy.Strategy;
import dk.sigtepunkt.contracts.strategy.StrategyState;
import dk.sigtepunkt.contracts.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of each fault, to the letter: to whoever handed the file in and, where it is another, to everybody. */
class FaultSentencesTest {
    private static final String EVERYBODY = "Indholdet her følger ikke reglerne for udvalgsfiler.";
    private static final Strategy STRATEGY = new Strategy(
            new StrategyId("prove"),
            "Prøve",
            "Prøve",
            2022,
            2025,
            Period.parse("2022K3"),
            new StrategyState.Draft(""),
            true,
            List.of(sigtepunkt("vaekst", "Vækst"), sigtepunkt("balance", "Balance")),
            List.of("Rådet"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "indicator: fremskrivning, role|indicator: gæster, role|»gæster« har en form, som ikke passer i feltet »indicator«.|Et felt har en værdi, som ikke er tilladt.",
                "decimals: 0|decimals: nul|»decimals« skal være et helt tal (der står nul).|Et felt har en værdi af en forkert slags.",
                "decimals: 0}|decimals: 17}|»decimals« er 17 og ligger uden for det tilladte.|Et felt har en værdi, som ikke er tilladt.",
                "targets: [{period: \"2025\", value: 20, source: Havneplan}]|targets: ingen|»targets« skal være en liste (der står ingen).|Et felt har en værdi af en forkert slags.",
                "variables: {OMRÅDE: \"766,000\", KØN: TOT, Tid: \"*\"}|variables: [1]|»variables« skal være en tekst i anførselstegn eller en gruppe af tekster.|Et felt har en værdi af en forkert slags.",
                "baseline: {period: \"2021\", value: 10, source: Optælling}|baseline: 10|»baseline« skal være en gruppe af felter (der står 10).|Et felt har en værdi af en forkert slags.",
                "description: Prøve|description: \"\"|Feltet »description« er tomt.|Et felt eller en liste er tom.",
                "description: Prøve|description: \"\"|»« har en form, som ikke passer i feltet »description«.|Et felt har en værdi, som ikke er tilladt.",
                "steps:\\n      - {on: \"2023-01-05\", state: started, reason: Penge bevilget, trigger: Budget}|steps: []|Listen »steps« er tom.|Et felt eller en liste er tom.",
                "value: 10,|value: 1e17,|Tallet 1e17 er for stort; skift til en større enhed.|Et tal er for stort.",
                "name: Pladser|[a]: b\\n    name: Pladser|Et feltnavn skal være et enkelt ord.|Et feltnavn skal være et enkelt ord.",
                "name: Pladser|name: Pladser\\n    name: Igen|Feltet »name« står to gange.|Et felt står to gange.",
                "name: Havneudvalget|name: \"Havne|Filen er ikke gyldig YAML her (expected <block end>, but found '<scalar>'). Se efter indrykning, kolon og anførselstegn.|Filen er ikke gyldig YAML fra tegn 21.",
                "sigtepunkt: vaekst|sigtepunkt: havn|Sigtepunktet »havn« findes ikke; vælg et af vaekst, balance.|Et sigtepunkt findes ikke.",
                "sigtepunkt: vaekst|sigtepunkt: vaekst\\n    facets: [skov]|»skov« er ikke en del af sigtepunktet »Vækst«.|Noget er ikke en del af det sigtepunkt, der er valgt.",
                "file: data/tal.csv, origin: example|file: data/tal.csv, figures: [], origin: example|Listen »figures« er tom.|Et felt eller en liste er tom.",
                "file: data/tal.csv, origin: example|file: data/tal.csv, figures: [], origin: example|Tallene skal have enten »file« med en datafil eller »figures« med tallene selv.|Der er valgt ingen eller flere af de måder, der skal vælges én af.",
                "origin: example, source: Eksempeldata}|origin: example}|Feltet »source« mangler.|Et felt mangler."
            })
    void ofTheFormOfAFile(String good, String bad, String sentence, String kind) {
        assertThat(findings(changed(SourcesAndMethodsTest.WHOLE, good, bad), CommitteeReaderTest.CSV))
                .extracting(Finding::sentence, Finding::kind)
                .contains(tuple(sentence, kind));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "definition: Talt 1. januar\\n    unit: {symbol: \"antal\"|definition: Talt 1. januar\\n    unit: {symbol: \"kr.\"|»Pladser« måles i kr. og »Fremskrivning« i antal; de kan ikke vises i samme figur.",
                "indicator: fremskrivning, role|indicator: pladser, role|»Pladser« kan ikke vises sammen med sig selv.",
                "indicator: fremskrivning, role|indicator: pladser, role|»Pladser« er udsigten for »Pladser« og skal have forward: true.",
                "indicator: fremskrivning, role|indicator: gaester, role|»Pladser« vises sammen med »gaester«, som udvalget ikke har.",
                "{kind: per-inhabitant, of: [pladser, oekonomi.folketal], per: 1000}|{kind: share, of: [pladser, oekonomi.folketal], per: 1000}|Per hører kun til per-inhabitant.",
                "{kind: per-inhabitant, of: [pladser, oekonomi.folketal], per: 1000}|{kind: index, of: [pladser], base: 2021K1}|Basis 2021K1 for »Pr. borger« er ikke en af dens perioder.",
                "{kind: per-inhabitant, of: [pladser, oekonomi.folketal], per: 1000}|{kind: index, of: [pladser], base: 2021K1}|Formlen index giver en enhed af slagsen index, men »Pr. borger« har ratio.",
                "{kind: per-inhabitant, of: [pladser, oekonomi.folketal], per: 1000}|{kind: rolling-sum, of: [pladser], window: 2}|Formlen for »Pr. borger« lægger »Pladser« sammen over tid, men de tal kan ikke lægges sammen.",
                "{kind: per-inhabitant, of: [pladser, oekonomi.folketal], per: 1000}|{kind: rolling-sum, of: [pladser], window: 2}|Formlen giver »Pr. borger« i antal, men enheden er sat til pr. 1.000.",
                "{kind: per-inhabitant, of: [pladser, oekonomi.folketal], per: 1000}|{kind: per-inhabitant, of: [fremskrivning, pr-borger], per: 1000}|Formlen for »Pr. borger« ender med at regne på sig selv.",
                "{kind: per-inhabitant, of: [pladser, oekonomi.folketal], per: 1000}|{kind: per-inhabitant, of: [fremskrivning, pr-borger], per: 1000}|Formlen for »Pr. borger« deler med »Pr. borger«, som ikke er et antal.",
                "areas: {\"766\": \"766\"}|areas: {\"766\": \"naboer\"}|»naboer« er ikke ét område; skriv en kode.",
                "areas: {\"766\": \"766\"}|areas: {\"766\": \"Løsning By\"}|Området »Løsning By« skal være en kode på 1-40 tegn (a-z, 0-9, -), fx 101.",
                "connector: csv|connector: px\\n    schedule: {at: \"09:30\", days: daily}|Datakilden »Havnens fil« har en tidsplan, men ingen »url« at hente fra.",
                "connector: csv|connector: csv\\n    settings: {url: havn.dk/tal}|»havn.dk/tal« er ikke en webadresse uden brugernavn; skriv fx https://api.statbank.dk/v1.",
                "connector: csv|connector: csv\\n    settings: {hvadsomhelst: ja}|Indstillingen »hvadsomhelst« kendes ikke af csv; den kender url, encoding, separator, numbers, skip.",
                "connector: csv|connector: plugin\\n    settings: {api-key: hemmelig}|»api-key« ligner en adgangsnøgle i klar tekst; skriv ${token.navn} i en header, og læg nøglen i etc/dk.sigtepunkt.sources.cfg.",
                ", value: pladser, breakdowns|, breakdowns|Figures for »fremskrivning« mangler »value«; skriv, hvad kolonnen hedder i kilden.",
                "key: fil|key: tabel|Nøglen »tabel« er brugt før; giv den sin egen.",
                "name: Juelsminde, kind: centre-town}|name: Juelsminde, kind: centre-town}\\n  - {code: juelsminde, name: Igen, kind: centre-town}|Stedet »juelsminde« står to gange.",
                "compareWith: [\"615\", \"000\", juelsminde]|compareWith: [kommunen]|»Pladser« kan ikke sammenlignes med kommunen selv (kommunen).",
                "key: bro\\n|key: bro\\n    replaces: [{former: mole, from: \"2023-01-01\", reason: x}, {former: mole, from: \"2023-01-01\", reason: x}]\\n|»havn/mole« står to gange blandt det, som »bro« afløser."
            })
    void ofThePartsOfAContent(String good, String bad, String sentence) {
        assertThat(findings(changed(SourcesAndMethodsTest.WHOLE, good, bad), CommitteeReaderTest.CSV))
                .extracting(Finding::sentence, Finding::kind)
                .contains(tuple(sentence, EVERYBODY));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pladser;2022;12;observed|pladser;2022;12;observed;|Linjen har 7 felter, men der er 6 kolonner.",
                "pladser;2022;12|pladser;2022;1e16|Tallet 1e16 er for stort; skift til en større enhed.",
                "2023-01-15;|1823-01-15;|Datoen »1823-01-15« ligger uden for årene 1900-2100."
            })
    void ofFigures(String good, String bad, String sentence) {
        assertThat(findings(SourcesAndMethodsTest.WHOLE, changed(CommitteeReaderTest.CSV, good, bad)))
                .extracting(Finding::sentence, Finding::kind)
                .contains(tuple(sentence, EVERYBODY));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "reason: Flere både|reason: Flere både\\n    alsoSupports: [{sigtepunkt: vaekst, reason: Igen}]|»vaekst« er allerede det primære sigtepunkt for »Kajplads« og skal ikke stå under »alsoSupports«.",
                "reason: Flere både|reason: Flere både\\n    facets: [kyst, kyst]|»kyst« står to gange under »facets« for »Kajplads«.",
                "reason: Flere både|reason: Flere både\\n    alsoSupports: [{sigtepunkt: balance, reason: Igen}, {sigtepunkt: balance, reason: Igen}]|»balance« står to gange under »alsoSupports« for »Kajplads«.",
                "unit: {symbol: \"antal\", kind: count, decimals: 0}|unit: {symbol: \"antal\", kind: percent, decimals: 0}|Enheden »antal« er af slagsen percent, men ligner ikke procent.",
                "unit: {symbol: \"antal\", kind: count, decimals: 0}|unit: {symbol: \"%\", kind: count, decimals: 0}|Enheden »%« skal være af slagsen percent, ikke count.",
                "unit: {symbol: \"antal\", kind: count, decimals: 0}|unit: {symbol: \"antal\", kind: money, decimals: 0}|Enheden »antal« er af slagsen money, men ligner ikke penge.",
                "Bygges|Ring til tlf. 12 34 56 78|Teksten i »description« har et telefonnummer (tlf. 12 34 56 78); nævn rollen i stedet for personen.",
                "blev væk|blev <b>væk</b>|Bemærkningen har opmærkning (<b>); skriv ren tekst."
            })
    void ofWhatAServerTakesAndShouldBeMended(String good, String bad, String sentence) {
        ReadResult result = read(
                SourcesAndMethodsTest.WHOLE.replace(good, unfolded(bad)), CommitteeReaderTest.CSV.replace(good, bad));
        assertThat(result).isInstanceOf(ReadResult.Accepted.class);
        assertThat(Conformance.check("committee.yaml", (ReadResult.Accepted) result))
                .extracting(Finding::sentence)
                .contains(sentence);
    }

    @Test
    void ofANoteThatIsTooLong() {
        assertThat(findings(
                        SourcesAndMethodsTest.WHOLE, CommitteeReaderTest.CSV.replace("Journalen", "x".repeat(5000))))
                .extracting(Finding::sentence)
                .containsExactly("Bemærkningen er på 5009 tegn; der er plads til 4000.");
    }

    private static Sigtepunkt sigtepunkt(String id, String title) {
        return new Sigtepunkt(
                new SigtepunktId(id), title, title, "del", List.of(new Facet(new FacetKey("kyst"), "Kyst", "Kyst")));
    }

    private static String changed(String text, String good, String bad) {
        String changed = text.replace(unfolded(good), unfolded(bad));
        assertThat(changed).isNotEqualTo(text);
        return changed;
    }

    private static String unfolded(String text) {
        return text.replace("\\n", "\n");
    }

    private static List<Finding> findings(String yaml, String csv) {
        return read(yaml, csv).fold(accepted -> List.of(), ReadResult.Refused::findings);
    }

    private static ReadResult read(String yaml, String csv) {
        return new CommitteeReader(List.of(STRATEGY))
                .read(
                        "committee.yaml",
                        yaml,
                        name -> Optional.ofNullable(Map.of("data/tal.csv", csv).get(name)));
    }
}
