package dk.sigtepunkt.domain.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;

final class TextTest {
    private static Text text(String written) {
        return new Text(written, Locale.forLanguageTag("da"));
    }

    @Test
    void aNumberChoosesItsForm() {
        Text waiting = text("{0,choice,0#intet venter|1#én sag venter|1<{0} sager venter}");

        assertThat(waiting.say(0)).isEqualTo("intet venter");
        assertThat(waiting.say(1)).isEqualTo("én sag venter");
        assertThat(waiting.say(1234)).isEqualTo("1.234 sager venter");
    }

    @Test
    void moreOrFewerValuesThanPlacesAreAFault() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> text("{0} og {1}").say("a"))
                .withMessageContaining("1 values, not 2");
        assertThatIllegalArgumentException().isThrownBy(() -> text("ingen").say("a"));
    }

    @Test
    void anApostropheIsAFaultBecauseItQuotes() {
        assertThatIllegalArgumentException().isThrownBy(() -> text("don't {0}")).withMessageContaining("write ’");
    }
}
