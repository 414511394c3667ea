package dk.sigtepunkt.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Logs as version 1.0.0 left them. */
class QuotedLinesTest {
    private static final String NAME = "Jens Ærø, Vej 3";
    private static final String READY =
            "2026-11-02T08:00:00,1 | INFO  | main | Sigtepunkt er klar: http://127.0.0.1:8181\n";
    private static final String RUN =
            "2026-11-02T08:00:01,1 | WARN  | source-run-1 | Pipeline | Kørsel 3 af skov/traeer mislykkedes: Ingen af tallene er taget ind. Linje 2, kolonnen »tal«: »%s« er ikke et tal.\n"
                    .formatted(NAME);
    private static final String COMMITTEE =
            "2026-11-02T08:00:01,1 | WARN  | main | Refusals | Udvalg afvist (havn.yaml): committee.yaml, linje 4: »%s« er ikke et sigtepunkt\n"
                    .formatted(NAME);
    private static final String BROKEN = """
            2026-11-02T08:00:02,1 | ERROR | source-run-1 | Pipeline | Kørsel 4 af skov/traeer gik galt
            java.lang.NumberFormatException: For input string: "%s"
            \tat dk.sigtepunkt.Reader.read(Reader.java:7)
            2026-11-02T08:00:03,1 | INFO  | main | org.example: en linje, der bliver
            """.formatted(NAME);

    @TempDir
    private Path data;

    private Path log;

    @BeforeEach
    void make() throws IOException {
        log = Files.createDirectories(data.resolve("log"));
        Files.writeString(log.resolve("karaf.log"), READY + RUN + COMMITTEE + BROKEN + READY);
        Files.writeString(log.resolve("karaf.log.1"), RUN.strip());
        Files.writeString(log.resolve("andet.txt"), RUN);
    }

    @Test
    void linesLoseWhatTheyQuoteAndNothingElseOfTheLogIsTouched() throws IOException {
        QuotedLines.erase(data);
        assertThat(Files.readString(log.resolve("karaf.log")))
                .startsWith(READY)
                .endsWith("en linje, der bliver\n" + READY)
                .contains("Kørsel 3 af skov/traeer mislykkedes: begrundelsen er fjernet", ", Linje 2\n")
                .contains("Udvalg afvist (havn.yaml): begrundelsen er fjernet", ", linje 4\n")
                .contains("Kørsel 4 af skov/traeer gik galt")
                .doesNotContain("Jens", "Vej 3");
        assertThat(Files.readString(log.resolve("karaf.log.1")))
                .doesNotContain("Jens")
                .contains("Kørsel 3");
        assertThat(Files.readString(log.resolve("andet.txt"))).isEqualTo(RUN);
    }

    @Test
    void itIsDoneOnce() throws IOException {
        QuotedLines.erase(data);
        Files.writeString(log.resolve("karaf.log"), RUN);
        QuotedLines.erase(data);
        assertThat(Files.readString(log.resolve("karaf.log"))).isEqualTo(RUN);
    }
}
