package dk.sigtepunkt.sources.internal.statbank;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.sources.internal.statbank.TableInfo.Variable;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueExpressionTest {
    private static final Variable TIME =
            new Variable("Tid", false, true, List.of("2023K1", "2023K2", "2023K3", "2024K1", "2024K2"));

    @ParameterizedTest
    @CsvSource({
        "*, 2023K1 2023K2 2023K3 2024K1 2024K2",
        "*K1, 2023K1 2024K1",
        "2023K?, 2023K1 2023K2 2023K3",
        ">=2023K2<=2024K1, 2023K2 2023K3 2024K1",
        ">2023K2<2024K2, 2023K3 2024K1",
        ">=2024K1, 2024K1 2024K2",
        "<=2023K1, 2023K1",
        "(1), 2024K2",
        "(-n+3), 2023K3 2024K1 2024K2",
        "(2n), 2023K2 2024K1",
        "-(1), 2023K1",
        "-(-n+2), 2023K1 2023K2",
        "2024K1, 2024K1",
        "2025K1, ''",
        "(9), ''",
        "(), ''",
        "sum(a|b=2023K1;2023K2), sum(a|b=2023K1;2023K2)"
    })
    void anExpressionMeansTheseValues(String expression, String codes) {
        assertThat(String.join(" ", ValueExpression.resolved(expression, TIME))).isEqualTo(codes);
    }
}
