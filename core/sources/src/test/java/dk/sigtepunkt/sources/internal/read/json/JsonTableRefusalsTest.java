package dk.sigtepunkt.sources.internal.read.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.sigtepunkt.sources.internal.read.GivenSource;
import dk.sigtepunkt.sources.internal.trouble.SourceTrouble;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTableRefusalsTest {
    private static String refusal(Map<String, String> settings, String json) {
        return catchThrowableOfType(
                        SourceTrouble.class,
                        () -> JsonTableReader.read(GivenSource.with(settings), List.of(json.getBytes(UTF_8))))
                .sentence();
    }

    @Test
    void rowsThatAreNoListOfObjectsAreNamedWithTheirPath() {
        assertThat(refusal(Map.of("rows", "/data"), "{\"data\":{}}"))
                .isEqualTo("Svaret skal have en liste på stien »/data«.");
        assertThat(refusal(Map.of("rows", "/data"), "{\"data\":[1]}"))
                .isEqualTo("Svaret, række 1 er ikke et objekt med felter. Står kolonnernes navne for sig,"
                        + " så skriv »columnsAt«.");
        assertThat(refusal(Map.of("rows", "/data", "columns.Tal", "/a"), "{\"data\":[{\"a\":[1]}]}"))
                .isEqualTo("Svaret, række 1 har ikke en enkelt værdi på stien »/a«.");
    }

    @Test
    void headingsApartAreNamedByTheListTheyStandIn() {
        assertThat(refusal(
                        Map.of("columnsAt", "/names", "rowsAt", "/data"), "{\"names\":[\"a\",\"a\"],\"data\":[[1,2]]}"))
                .isEqualTo("Overskriften »a« står to gange i listen »/names«: i kolonne 1 og 2."
                        + " Giv kolonnerne hvert sit navn.");
    }

    @Test
    void personsAmongTheNamesOfFieldsAreToldOfByWhatHasTheFields() {
        assertThat(refusal(Map.of("rows", "/data"), "{\"data\":[{\"010190-1234\":1}]}"))
                .startsWith("Kolonnen »med feltnavne i data« ligner CPR-numre i 1 række.");
    }
}
