package dk.sigtepunkt.domain.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoadTest {
    @ParameterizedTest
    @CsvSource({"80,0", "79,1", "1,79", "81,0"})
    void whatLiesBeyondTheLimitIsToldAndTheLimitItselfIsNot(int limit, int over) {
        Load load = new Load(8, 12, 55, 5);

        assertThat(load.total()).isEqualTo(80);
        assertThat(load.over(LoadLimit.of(limit))).isEqualTo(over);
    }

    @Test
    void aLimitOutsideOfItsBoundsCountsAsTheNearerOne() {
        assertThat(LoadLimit.of(0).mostLiveElements()).isEqualTo(1);
        assertThat(LoadLimit.of(-5).mostLiveElements()).isEqualTo(1);
        assertThat(LoadLimit.of(5000).mostLiveElements()).isEqualTo(1000);
    }
}
