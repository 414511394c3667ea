package dk.sigtepunkt.content;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.content.result.Finding;
import dk.sigtepunkt.contracts.figure.AreaCode;
import dk.sigtepunkt.contracts.municipality.Municipality;
import java.util.List;
import org.junit.jupiter.api.Test;

class MunicipalityReaderTest {
    private static final String GOOD = """
            schema: "municipality-1.0"
            code: "999"
            name: Bakkeby
            region: { code: "083", name: Region Syddanmark }
            neighbours:
              - { code: "998", name: Dalby }
            logoText: Bakkeby Kommune
            """;

    private static List<String> faults(String text) {
        return MunicipalityReader.read("kommunen.yaml", text)
                .fold(
                        accepted -> List.of(),
                        refused -> refused.findings().stream()
                                .map(Finding::toString)
                                .toList());
    }

    @Test
    void aMunicipalityIsReadWithTheAreasAroundIt() {
        Municipality read = MunicipalityReader.read("kommunen.yaml", GOOD)
                .fold(accepted -> accepted.municipality(), refused -> Municipality.UNNAMED);
        assertThat(read.area()).isEqualTo(new AreaCode("999"));
        assertThat(read.self().name()).isEqualTo("Bakkeby");
        assertThat(read.region().code()).isEqualTo(new AreaCode("083"));
        assertThat(read.neighbours()).extracting(area -> area.name()).containsExactly("Dalby");
        assertThat(read.logoText()).isEqualTo("Bakkeby Kommune");
    }

    @Test
    void everyFaultIsNamedWithItsLine() {
        assertThat(faults(GOOD.replace("\"999\"", "999")))
                .singleElement()
                .satisfies(fault -> assertThat(fault).contains("kommunen.yaml", "linje 2", "code", "anførselstegn"));
        assertThat(faults(GOOD.replace("name: Bakkeby\n", "nam: Bakkeby\n")))
                .anyMatch(fault -> fault.contains("nam") && fault.contains("linje 3"))
                .anyMatch(fault -> fault.contains("Feltet »name« mangler"));
        assertThat(faults(GOOD.replace("\"998\"", "\"999\""))).anyMatch(fault -> fault.contains("Nabokommunens kode"));
        assertThat(faults(GOOD.replace("\"999\"", "\"000\""))).anyMatch(fault -> fault.contains("hele landets"));
    }
}
