package dk.sigtepunkt.web.internal.words;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.text.Words;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MarkedTest {
    @TempDir
    Path folder;

    @Test
    void aLinkEmphasisAndCodeAreMarkedUp() throws IOException {
        assertThat(html("Se [Drift]({0}), **nu**, i `etc`.", "/drift"))
                .isEqualTo("Se <a href=\"/drift\">Drift</a>, <strong>nu</strong>, i <code>etc</code>.");
    }

    @Test
    void whatTheTextSaysIsEscaped() throws IOException {
        assertThat(html("a < b & \"c\"")).isEqualTo("a &lt; b &amp; &quot;c&quot;");
    }

    @Test
    void aValueIsEscapedAndNeverReadAsMarks() throws IOException {
        assertThat(html("»{0}«", "<b>**x** [y](z)")).isEqualTo("»&lt;b&gt;**x** [y](z)«");
        assertThat(html("[{0}]({1})", "a](b)", "/\"onclick=")).isEqualTo("<a href=\"/&quot;onclick=\">a](b)</a>");
    }

    @Test
    void aMacrosResultIsTakenAsItIs() throws IOException {
        assertThat(html("mærket {0}", new SafeString("<i>x</i>"))).isEqualTo("mærket <i>x</i>");
    }

    @Test
    void aNumberChoosesItsForm() throws IOException {
        assertThat(html("{0,choice,1#én **sag**|1<{0} sager}", 2)).isEqualTo("2 sager");
    }

    private String html(String written, Object... values) throws IOException {
        Files.createDirectories(folder.resolve("words"));
        Files.writeString(folder.resolve("words/test.properties"), "test.text = " + written);
        try (URLClassLoader files = new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
            return new Marked(Words.danish(files), "test.text").html(values);
        }
    }
}
