package dk.sigtepunkt.committees.internal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.identity.Succession;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What readers and the log are told of a committee that goes or fails, to the letter. */
class CatalogueWordsTest {
    private static final CommitteeId HAVN = new CommitteeId("havn");

    private final CatalogueWords words = CatalogueWords.danish();

    @Test
    void whatCarriesAnItemOnIsNamedWithTheReason() {
        Committee port = new Committee(HAVN, "Havneudvalget", "", "Om havnen", List.of(), List.of(), List.of());
        Succession succession = new Succession(
                ItemRef.of(new CommitteeId("fjord")), LocalDate.parse("2026-01-01"), "Byrådet har besluttet det", true);
        assertThat(words.carriedOn(port, succession))
                .isEqualTo("Videreført i Havneudvalget: Byrådet har besluttet det");
    }

    @Test
    void afterAnUnexpectedFaultTheLogIsPointedTo() {
        assertThat(words.unexpectedFault())
                .isEqualTo(
                        "Udvalget kunne ikke tages i brug på grund af en uventet fejl; serverens log siger hvilken.");
        assertThat(words.unexpectedFaultIn("havn.jar"))
                .isEqualTo("Uventet fejl ved udvalget i havn.jar; de andre udvalg er ikke berørt");
    }

    @Test
    void whatACommitteeSaidIsToBeReadAfterItHasLeft() {
        assertThat(words.leaves(HAVN))
                .isEqualTo("havn er ikke længere i drift; det, udvalget har sagt, kan stadig læses");
    }
}
