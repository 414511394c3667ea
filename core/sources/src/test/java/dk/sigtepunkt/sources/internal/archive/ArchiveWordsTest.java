package dk.sigtepunkt.sources.internal.archive;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.text.Danish;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ArchiveWordsTest {
    private final ArchiveWords words = ArchiveWords.in(Danish.LOCALE);

    @Test
    void whatCannotBeKeptOrFoundIsNamed() {
        assertThat(words.notKept(Path.of("documents"))).isEqualTo("Dokumentet kunne ikke gemmes i documents");
        assertThat(words.notErased(Path.of("documents"))).isEqualTo("Dokumentet kunne ikke slettes i documents");
        assertThat(words.noName("../x")).isEqualTo("»../x« er ikke et dokuments SHA-256 (64 hextal)");
    }
}
