package dk.sigtepunkt.sources.internal.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.sources.internal.quote.Quoted;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScheduleWordsTest {
    private static final Path FOLDER = Path.of("drop");

    private final ScheduleWords words = ScheduleWords.in(Danish.LOCALE);

    @Test
    void whoReadsByItselfHasAName() {
        assertThat(words.dropFolder()).isEqualTo("mappen drop");
        assertThat(words.server("en")).isEqualTo("serveren en");
    }

    @Test
    void theNameOfAFileIsToldOnlyToThoseWhoMayReadIt() {
        assertThat(Quoted.whole(words.stopped("tal.csv"))).isEqualTo(words.stopped() + " Filen hedder »tal.csv«.");
        assertThat(Quoted.open(words.stopped("tal.csv"), Set.of())).isEqualTo(words.stopped());
    }

    @Test
    void theLogSaysWhatAPersonMustDo() {
        assertThat(words.markStays(FOLDER))
                .isEqualTo("Et mærke i drop kan ikke slettes; slet det selv, ellers læses en fil af samme navn ikke");
        assertThat(words.unreadable(FOLDER)).isEqualTo("Mappen drop kan ikke læses");
        assertThat(words.reasonNotWritten(FOLDER.resolve("tal.csv"), "Filen er tom."))
                .isEqualTo("Grunden til, at en fil blev afvist, kan ikke skrives i drop: Filen er tom.");
        assertThat(words.stuck(FOLDER.resolve("tal.csv"), "done"))
                .isEqualTo("En fil i drop kan ikke flyttes til done; flyt den selv, ellers læses den igen");
        assertThat(words.failing(20)).isEqualTo("Datakildernes tidsplan fejler; den prøver igen hvert 20. sekund");
    }
}
