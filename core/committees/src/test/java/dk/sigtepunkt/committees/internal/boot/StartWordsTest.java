package dk.sigtepunkt.committees.internal.boot;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.start.StartFault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a start that fails leaves on the console, to the letter. */
class StartWordsTest {
    private final StartWords words = StartWords.danish();

    @Test
    void aPartThatCannotWorkIsNamedWithWhereToLook() {
        assertThat(said(words.partFails("Database (dk.x)", "ingen disk"), words.readTheLog()))
                .isEqualTo("Sigtepunkt kan ikke starte: delen Database (dk.x) kunne ikke startes (ingen disk); se i"
                        + " log/karaf.log i datamappen, hvad der gik galt, og pak distributionen ud igen, hvis der mangler"
                        + " filer i system/.");
        assertThat(words.partLacks("Sider (dk.x)", List.of("Katalog", "Ur")))
                .isEqualTo("delen Sider (dk.x) mangler Katalog og Ur, som ingen anden del giver den");
        assertThat(words.tooSlow(Duration.ofMinutes(15))).isEqualTo("starten er ikke blevet færdig på 15 minutter");
    }

    @Test
    void aFolderThatCannotBeReadIsNamedWithWhatToDo() {
        assertThat(said(words.folderUnreadable(Path.of("/data/committees"), "karaf"), words.letTheUserIn()))
                .isEqualTo("Sigtepunkt kan ikke starte: mappen »/data/committees« kan ikke læses af brugeren karaf; ret"
                        + " mappens ejer og rettigheder.");
    }

    private String said(String cause, String remedy) {
        return words.cannotStart(new StartFault(StartFault.Kind.OTHER, cause, remedy));
    }
}
