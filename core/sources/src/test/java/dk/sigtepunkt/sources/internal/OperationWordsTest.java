package dk.sigtepunkt.sources.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.text.Danish;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OperationWordsTest {
    private final OperationWords words = OperationWords.in(Danish.LOCALE);

    @Test
    void aSourceThatHasNotBeenFetchedForLongSaysSinceWhen() {
        assertThat(words.noGoodFetchSince(LocalDate.of(2026, 2, 3), "Filen er tom."))
                .isEqualTo("Ingen vellykket hentning siden 03.02.2026: Filen er tom.");
        assertThat(words.noGoodFetchYet("Filen er tom.")).isEqualTo("Ingen vellykket hentning endnu: Filen er tom.");
    }

    @Test
    void anOrderIsAnswered() {
        assertThat(words.takesNoFile()).isEqualTo("Kilden læses ikke af filer; den hentes over nettet.");
        assertThat(words.nothingKept()).isEqualTo("Kørslen har ingen gemte svar at læse igen.");
        assertThat(words.paused()).isEqualTo("Kilden hentes ikke af sig selv, før pausen er hævet.");
        assertThat(words.resumed()).isEqualTo("Kilden hentes igen efter planen.");
        assertThat(words.notSecure("ftp://a")).isEqualTo("Kildens adresse »ftp://a« begynder ikke med https://.");
        assertThat(words.nameless()).isEqualTo("uden navn");
    }

    @Test
    void everySettingHasANameAndADescription() throws IOException {
        Properties texts = new Properties();
        try (InputStream file = OperationWordsTest.class.getResourceAsStream("/OSGI-INF/l10n/sources.properties")) {
            texts.load(Objects.requireNonNull(file));
        }

        Stream<String> settings =
                Arrays.stream(SourceConfiguration.class.getDeclaredMethods()).map(Method::getName);
        assertThat(texts.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(Stream.concat(Stream.of("sources"), settings)
                        .flatMap(name -> Stream.of(name + ".name", name + ".description"))
                        .toList());
        assertThat(texts.getProperty("allowedHosts.description"))
                .isEqualTo("De eneste værter, der må kaldes, fx api.statbank.dk; tom betyder ingen");
    }
}
