package dk.sigtepunkt.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Planted texts are found, and what is none is not taken for one. */
class TextsTest {
    @TempDir
    Path root;

    @ParameterizedTest
    @ValueSource(strings = {"Gå til forsiden", "»x«", "Formularen er udløbet", "Ingen fil valgt", "Hentning af tal"})
    void aDanishTextInCodeIsFound(String text) throws IOException {
        assertThat(saying(text).get(0).shipped()).flatExtracting(Texts::inCode).containsExactly(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sources.state.held",
                "/drift/udvalg/{committee}",
                "no text for ",
                "the list cannot be read",
                "udvalg",
                "?gjort="
            })
    void aKeyAnAddressAndAnEnglishMessageAreNoText(String literal) throws IOException {
        assertThat(saying(literal).get(0).shipped())
                .flatExtracting(Texts::inCode)
                .isEmpty();
    }

    @Test
    void theRoomOfATextIsNamed() throws IOException {
        assertThat(Texts.packagesThatSay(saying("Filen er tom").get(0)))
                .containsExactly("core/rest: dk.sigtepunkt.rest.x");
    }

    @Test
    void aClassOfDanishWordsMaySayThem() throws IOException {
        assertThat(Texts.packagesThatSay(saying("DanishX", "Filen er tom").get(0)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Intet venter.</p>",
                "<p>{{ view.count }} sager</p>",
                "<nav aria-label=\"Menu\">",
                "<td data-label=\"Tal\">",
                "{% if x %}Ja{% endif %}"
            })
    void aTextInATemplateIsFound(String template) {
        assertThat(Texts.inTemplate(template)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>{{ say(\"sources.none\") }}, {{ view.name }}.</p>",
                "{# A remark #}<ul class=\"list\"></ul>",
                "<td data-label=\"{{ say(\"x.y\") }}\">{{ row.value }}</td>",
                "{% extends \"page/base\" %}"
            })
    void whatATemplateSaysByKeyIsNoText(String template) {
        assertThat(Texts.inTemplate(template)).isEmpty();
    }

    private List<Module> saying(String literal) throws IOException {
        return saying("X", literal);
    }

    private List<Module> saying(String name, String literal) throws IOException {
        Path java = root.resolve("core/rest/src/main/java/" + name + ".java");
        Files.createDirectories(java.getParent());
        Files.writeString(root.resolve("core/rest/pom.xml"), "<project/>");
        Files.writeString(
                java, "package dk.sigtepunkt.rest.x; class " + name + " { String text = \"" + literal + "\"; }");
        return Sources.below(root);
    }
}
