package dk.sigtepunkt.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.sigtepunkt.contracts.figure.Figure;
import dk.sigtepunkt.contracts.figure.ObservationStatus;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "Økonomi", "a b", "-a", "a-", "a--b", "1a", "a.b"})
    void keysAreKebabCaseAscii(String key) {
        assertThatThrownBy(() -> new CommitteeId(key)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anIndicatorIdIsCommitteeAndKey() {
        IndicatorId id = IndicatorId.parse("social-omsorg.ventetid");
        assertThat(id.committee()).isEqualTo(new CommitteeId("social-omsorg"));
        assertThat(id.toString()).isEqualTo("social-omsorg.ventetid");
        assertThatThrownBy(() -> IndicatorId.parse("ventetid")).hasMessageContaining("udvalg.nøgle");
    }

    @Test
    void aFigureWithoutANumberSaysWhy() {
        assertThatThrownBy(() -> new Figure(OptionalDouble.empty(), ObservationStatus.MISSING, ""))
                .hasMessageContaining("forklaring");
        assertThatThrownBy(() -> new Figure(OptionalDouble.empty(), ObservationStatus.OBSERVED, "x"))
                .hasMessageContaining("kræver et tal");
        assertThatThrownBy(() -> new Figure(OptionalDouble.of(3), ObservationStatus.SUPPRESSED, "x"))
                .hasMessageContaining("må ikke have et tal");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY})
    void aFigureIsFinite(double value) {
        assertThatThrownBy(() -> Figure.observed(value)).hasMessageContaining("endeligt");
    }

    @Test
    void anImpliedZeroIsZero() {
        assertThatThrownBy(() -> new Figure(OptionalDouble.of(1), ObservationStatus.IMPLIED_ZERO, ""))
                .hasMessageContaining("tallet 0");
    }
}
