package dk.sigtepunkt.shell.internal.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.claims.ClaimMoment;
import dk.sigtepunkt.domain.claims.Ground;
import dk.sigtepunkt.domain.claims.MemoryClaims;
import dk.sigtepunkt.domain.claims.SomeClaims;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.evidence.EvidenceBook;
import dk.sigtepunkt.domain.judgement.JudgedTown;
import dk.sigtepunkt.shell.internal.console.Printed;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ClaimConsoleTest {
    private final MemoryClaims claims = new MemoryClaims();
    private final Printed printed = new Printed();

    @Test
    void eachStandsWithItsGradeAndWhatHoldsItDown() {
        SomeClaims.published(claims, SomeClaims.saying("Den første", new Ground.Finding(1)));
        try (Reading reading = new JudgedTown().catalogue().open()) {
            new ClaimConsole(printed.out)
                    .list(
                            claims.book().standing(),
                            ClaimMoment.of(reading, EvidenceBook.EMPTY, LocalDate.parse("2022-11-04")));
        }
        assertThat(printed.toString()).contains("Den første", "ikke belyst", "Styrke");
    }
}
