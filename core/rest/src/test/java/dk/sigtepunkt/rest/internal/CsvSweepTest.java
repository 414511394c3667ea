package dk.sigtepunkt.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dk.sigtepunkt.contracts.figure.Breakdown;
import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.time.Period;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every address that answers CSV, over figures and actions whose texts a spreadsheet would run. */
class CsvSweepTest {
    private static RunningApi api;
    private static Caller caller;

    @BeforeAll
    static void start() throws Exception {
        api = new RunningApi();
        api.figures.hold(List.of(hostile(-5, "2025-10-11T08:00:00Z"), hostile(-6.5, "2025-11-20T08:00:00Z")));
        api.catalogue.retroactive = List.of(Town.countingEarlier("vej", "=1+1"));
        caller = new Caller(api);
    }

    @AfterAll
    static void stop() throws Exception {
        api.stop();
    }

    private static Observation hostile(double value, String knownAt) {
        Observation plain = Town.observed("vej", Period.quarter(2025, 3), value, knownAt);
        return new Observation(
                plain.indicator(),
                plain.period(),
                plain.area(),
                new Breakdown("-x=1"),
                plain.figure(),
                plain.knownAt(),
                Origin.REAL,
                "=HYPERLINK(\"http://x.dk\";1)");
    }

    private static List<String> addresses() {
        return Description.resources().stream()
                .flatMap(resource -> Arrays.stream(resource.getDeclaredMethods()))
                .filter(CsvSweepTest::answersCsv)
                .map(method -> "/api"
                        + method.getDeclaringClass().getAnnotation(Path.class).value()
                        + method.getAnnotation(Path.class).value().replaceAll("\\{[^}]*}", "vej.ture"))
                .toList();
    }

    private static boolean answersCsv(Method method) {
        Produces produces = method.getAnnotation(Produces.class);
        return produces != null && Arrays.asList(produces.value()).contains("text/csv");
    }

    @Test
    void thereAreFive() {
        assertThat(addresses()).hasSize(5);
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void noTextIsAFormulaAndNumbersAreNumbers(String address) throws Exception {
        Caller.Answer answer = caller.get(address);
        assertThat(answer.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        List<String> fields;
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().fieldSeparator(';').ofCsvRecord(answer.text())) {
            fields = reader.stream().flatMap(line -> line.getFields().stream()).toList();
        }
        if (address.contains("actions")) {
            assertThat(fields).contains("'=En sti.");
        } else if (address.contains("retroactive")) {
            assertThat(fields).contains("'=1+1");
        } else {
            assertThat(fields).contains("'-x=1").anyMatch(field -> field.matches("-6[.,]5"));
        }
        assertThat(formulas(fields)).isEmpty();
    }

    private static Stream<String> formulas(List<String> fields) {
        return fields.stream()
                .filter(field -> field.matches("(?s)[=+\\-@\\t\\r].*") && !field.matches("-?\\d+([.,]\\d+)?"));
    }
}
