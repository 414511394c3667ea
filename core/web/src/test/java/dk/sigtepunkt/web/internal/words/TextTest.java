package dk.sigtepunkt.web.internal.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

final class TextTest {
    private static Text text(String written) {
        return new Text(written, Locale.forLanguageTag("da"));
    }

    @Test
    void aNumberChoosesItsForm() {
        Text waiting = text("{0,choice,0#intet venter|1#én sag venter|1<{0} sager venter}");

        assertThat(waiting.plain(0)).isEqualTo("intet venter");
        assertThat(waiting.plain(1)).isEqualTo("én sag venter");
        assertThat(waiting.plain(1234)).isEqualTo("1.234 sager venter");
        assertThat(waiting.html(2)).isEqualTo("2 sager venter");
    }

    @Test
    void moreOrFewerValuesThanPlacesAreAFault() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> text("{0} og {1}").plain("a"))
                .withMessageContaining("1 values, not 2");
        assertThatIllegalArgumentException().isThrownBy(() -> text("ingen").html("a"));
    }

    @Test
    void anApostropheIsAFaultBecauseItQuotes() {
        assertThatIllegalArgumentException().isThrownBy(() -> text("don't {0}")).withMessageContaining("write ’");
    }

    @Nested
    class InHtml {
        @Test
        void aLinkEmphasisAndCodeAreMarkedUp() {
            assertThat(text("Se [Drift]({0}), **nu**, i `etc`.").html("/drift"))
                    .isEqualTo("Se <a href=\"/drift\">Drift</a>, <strong>nu</strong>, i <code>etc</code>.");
        }

        @Test
        void whatTheTextSaysIsEscaped() {
            assertThat(text("a < b & \"c\"").html()).isEqualTo("a &lt; b &amp; &quot;c&quot;");
        }

        @Test
        void aValueIsEscapedAndNeverReadAsMarks() {
            assertThat(text("»{0}«").html("<b>**x** [y](z)")).isEqualTo("»&lt;b&gt;**x** [y](z)«");
            assertThat(text("[{0}]({1})").html("a](b)", "/\"onclick="))
                    .isEqualTo("<a href=\"/&quot;onclick=\">a](b)</a>");
        }

        @Test
        void aMacrosResultIsTakenAsItIs() {
            assertThat(text("mærket {0}").html(new SafeString("<i>x</i>"))).isEqualTo("mærket <i>x</i>");
        }
    }
}
