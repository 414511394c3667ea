package dk.sigtepunkt.content.internal.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.sigtepunkt.contracts.figure.AreaCode;
import dk.sigtepunkt.contracts.municipality.Municipality;
import dk.sigtepunkt.contracts.municipality.NamedArea;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AreaWordsTest {
    private static final Municipality BAKKEBY =
            new Municipality(area("999"), area("083"), List.of(area("998"), area("997")), "Bakkeby Kommune");

    private final AreaWords words = new AreaWords(BAKKEBY, Set.of());

    private static NamedArea area(String code) {
        return new NamedArea(new AreaCode(code), "Område " + code);
    }

    @Test
    void nothingIsTheMunicipalityAndACodeIsItself() {
        assertThat(words.one("")).isEqualTo(BAKKEBY.area());
        assertThat(words.one("766")).isEqualTo(new AreaCode("766"));
        assertThat(words.all("loesning")).containsExactly(new AreaCode("loesning"));
    }

    @Test
    void wordsStandForTheCodesOfTheInstallation() {
        assertThat(words.one("kommunen")).isEqualTo(BAKKEBY.area());
        assertThat(words.all("naboer")).containsExactly(new AreaCode("998"), new AreaCode("997"));
        assertThat(words.filled("?omr={kommunen},{naboer},{regionen},{landet}&fra={since}"))
                .isEqualTo("?omr=999,998,997,083,000&fra={since}");
    }

    @Test
    void aWordOfSeveralAreasIsNoAreaOfAFigure() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> words.one("naboer"))
                .withMessageContaining("skriv en kode");
    }

    @Test
    void aPlaceOfThatCodeKeepsIt() {
        assertThat(new AreaWords(BAKKEBY, Set.of("naboer")).all("naboer")).containsExactly(new AreaCode("naboer"));
    }
}
