package dk.sigtepunkt.shell.internal.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActionConsoleTest {
    @Test
    void anActionIsNamedAsItIsListed() {
        assertThat(ActionConsole.item("havn/mole")).hasToString("havn/mole");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "mole", "/", "havn/", "/mole", "Havn/Mole", "havn/mole/to", "havn/\u0000"})
    void anythingElseIsToldHowToNameIt(String written) {
        assertThatThrownBy(() -> ActionConsole.item(written))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("»" + written + "«")
                .hasMessageContaining("sigtepunkt:actions");
    }
}
