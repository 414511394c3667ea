package dk.sigtepunkt.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.strategy.StrategyState;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.reports.StateCode;
import dk.sigtepunkt.rest.internal.written.TownSeals;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every described address that answers what committees say or figures show, under a strategy that is a draft. */
class ExportMarksTest {
    private static final String DAY = "2025-11-30";
    private static final String END_OF_DAY = "2025-11-30T22:59:59.999999999Z";
    private static final String DRAFT = "Udkast: strategien »Sammen om byen 2022–2025« er ikke vedtaget.";

    private static RunningApi api;
    private static Caller caller;

    @BeforeAll
    static void start() throws Exception {
        api = new RunningApi(Town.strategy().with(new StrategyState.Draft("Byrådet har den ikke endnu"), true));
        api.figures.hold(List.of(
                real(Period.quarter(2024, 3), 20, "2024-10-10T08:00:00Z"),
                real(Period.quarter(2024, 3), 30, "2025-10-11T08:00:00Z")));
        api.catalogue.retroactive = List.of(Town.countingEarlier("vej", "Filen kom sent"));
        for (Period quarter : List.of(Period.quarter(2024, 4), Period.quarter(2025, 1))) {
            TownSeals.sealed(
                    api,
                    ReportRef.of(new CommitteeId("vej"), quarter),
                    StateCode.PUBLISHED,
                    Instant.parse("2025-05-05T08:00:00Z"));
        }
        caller = new Caller(api);
    }

    @AfterAll
    static void stop() throws Exception {
        api.stop();
    }

    private static Observation real(Period period, double value, String knownAt) {
        Observation like = Town.observed("social", period, value, knownAt);
        return new Observation(
                like.indicator(),
                like.period(),
                like.area(),
                like.breakdown(),
                like.figure(),
                like.knownAt(),
                Origin.REAL,
                like.reference());
    }

    /** Whatever can look back, whether its path is known here or comes later. */
    static List<String> exports() {
        return Description.document().path("paths").properties().stream()
                .filter(path -> path.getValue().at("/get/parameters").findValuesAsText("$ref").stream()
                        .anyMatch(parameter -> parameter.endsWith("/asOf")))
                .map(Map.Entry::getKey)
                // A file is as somebody handed it in, and says nothing of figures.
                .filter(path -> !path.endsWith("/files/{file}"))
                .flatMap(ExportMarksTest::addresses)
                .toList();
    }

    /** The committee whose figures are made up, and where it makes a difference the one with real ones too. */
    private static Stream<String> addresses(String path) {
        Stream<String> committees = path.contains("{id}") ? Stream.of("vej", "social") : Stream.of("vej");
        return committees.map(
                committee -> path.replace("{id}", path.contains("indicators") ? committee + ".ture" : committee)
                        .replace("{committee}", "vej")
                        .replace("{action}", "cykelsti")
                        .replace("{number}", "1")
                        .replace("{wheel}", "committee.vej")
                        .replace("{period}", "2025K3")
                        .replace("{report}", "committee.vej.2025K1")
                        .replace("{reportTemplate}", "quarterly.1")
                        .replace("{key}", path.contains("sources") ? "taellere" : "cykler")
                        .replace("{edition}", "1")
                        .replace("{strategy}", "sammen"));
    }

    /** As the administrator, who may read everything. */
    private static Caller.Answer read(String address) throws Exception {
        return caller.get(address, "Authorization", "Bearer " + RunningApi.TOKEN);
    }

    @Test
    void theFormsAreAllAmongThem() {
        assertThat(exports())
                .contains("/api/v1/reports/consolidated", "/api/v1/reports/figures", "/api/v1/corrections.csv")
                .anyMatch(address -> address.endsWith(".jsonstat"))
                .hasSizeGreaterThan(15);
    }

    @ParameterizedTest
    @MethodSource("exports")
    void everyExportSaysThatTheStrategyIsADraftAndWhenItsFiguresWereKnown(String address) throws Exception {
        Caller.Answer now = read(address);
        Caller.Answer then = read(address + "?asOf=" + DAY);
        assertThat(then.header("Sigtepunkt-As-Of")).isEqualTo(END_OF_DAY);
        if (address.endsWith(".csv")) {
            List<NamedCsvRecord> lines = lines(then);
            assertThat(lines).isNotEmpty().allSatisfy(line -> {
                assertThat(line.getField("strategy")).isEqualTo("Sammen om byen 2022–2025");
                assertThat(line.getField("strategyState")).isEqualTo("draft");
                assertThat(line.getField("asOf")).isEqualTo(END_OF_DAY);
                assertThat(line.getField("marks")).startsWith("udkast").contains("kendt 30.11.2025");
            });
            assertThat(lines(now))
                    .allSatisfy(line -> assertThat(line.getField("asOf")).isEmpty());
        } else {
            for (Caller.Answer answer : List.of(now, then)) {
                JsonNode marks = answer.json().path("marks");
                assertThat(marks.path("state").textValue()).isEqualTo("draft");
                assertThat(marks.path("strategy").textValue()).isEqualTo("sammen");
                assertThat(marks.path("firstYear").intValue()).isEqualTo(2022);
            }
            assertThat(then.json().path("asOf").textValue()).isEqualTo(END_OF_DAY);
            assertThat(now.json().has("asOf")).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("exports")
    void madeUpFiguresAreMarkedAndNameNoSource(String address) throws Exception {
        Caller.Answer answer = caller.get(address);
        if (address.endsWith(".csv")) {
            for (NamedCsvRecord line : lines(answer)) {
                boolean example = address.contains("actions")
                        || line.findField("indicator")
                                .filter("vej.ture"::equals)
                                .isPresent();
                assertThat(line.getField("marks").contains("eksempeldata")).isEqualTo(example);
                line.findField("source")
                        .ifPresent(source -> assertThat(source)
                                .isEqualTo(example ? "Eksempeldata, opdigtede tal" : "Kilde: egen tælling"));
            }
        } else if (address.endsWith(".jsonstat")) {
            boolean example = address.contains("vej");
            assertThat(answer.json().path("source").textValue())
                    .isEqualTo(example ? "Eksempeldata, opdigtede tal" : "Kilde: egen tælling");
            assertThat(answer.json().path("note"))
                    .extracting(JsonNode::textValue)
                    .startsWith(DRAFT)
                    .contains("Målet er ikke vedtaget.")
                    .hasSize(example ? 3 : 2);
        } else if (address.contains("observations")
                || (address.contains("reports") && !address.endsWith("/written-reports"))) {
            boolean example = !address.contains("social");
            assertThat(answer.text().contains("\"origin\":\"example\"")
                            || answer.text().contains("\"example\":true"))
                    .isEqualTo(example);
        }
    }

    private static List<NamedCsvRecord> lines(Caller.Answer answer) throws Exception {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder()
                .fieldSeparator(';')
                .ofNamedCsvRecord(answer.text().replace("\uFEFF", ""))) {
            return reader.stream().toList();
        }
    }
}
