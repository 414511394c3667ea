package dk.sigtepunkt.itests.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The rules of accessibility in a page of one frame. Their own builder opens a tab for each look, for the sake of frames, which
 * took nine tenths of the time.
 */
final class Axe {
    private static final List<String> TAGS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice");
    private static final String RULES = rules();
    private static final String RUN = """
            async tags => {
              if (window.frames.length > 0) throw new Error('a page with frames is not looked at whole');
              const found = await axe.run(document, {
                  runOnly: {type: 'tag', values: tags}, resultTypes: ['violations']});
              return found.violations.map(one => one.id + ': ' + one.nodes.map(node => node.html).join(' '));
            }""";

    private final Page page;

    private Axe(Page page) {
        this.page = page;
    }

    /** Takes the rules into the page that is open, once for all looks at it. */
    static Axe in(Page page) {
        page.evaluate(RULES);
        return new Axe(page);
    }

    /** As the page is shown now. */
    List<String> violations() {
        return ((List<?>) page.evaluate(RUN, TAGS))
                .stream().map(String::valueOf).toList();
    }

    private static String rules() {
        try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
