package dk.sigtepunkt.shell.internal.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.proposals.KeptProposal;
import dk.sigtepunkt.domain.proposals.MemoryProposals;
import dk.sigtepunkt.domain.proposals.ModeratedProposal;
import dk.sigtepunkt.domain.proposals.Proposals;
import dk.sigtepunkt.domain.written.WriteResult;
import dk.sigtepunkt.shell.internal.console.Printed;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProposalConsoleTest {
    private final MemoryProposals proposals = new MemoryProposals();
    private final Printed printed = new Printed();
    private final ProposalConsole console = new ProposalConsole(printed.out);

    @BeforeEach
    void plant() {
        Proposals.planted(proposals, new CommitteeId("havn"));
    }

    private WriteResult<ModeratedProposal> told(int number) {
        KeptProposal one = proposals.book().find(number).orElseThrow();
        return new WriteResult.Kept<>(new ModeratedProposal(one, proposals.contact(number)));
    }

    @Test
    void theListNamesWhatIsModeratedAndNobodysAddress() {
        console.list(proposals.book().all(), false);
        assertThat(printed.toString())
                .contains(
                        "Flere træer ved søen", "offentliggjort", "under behandling", "modtaget", "havn", "02.02.2020")
                .doesNotContain(Proposals.CONTACT);
    }

    @Test
    void whoModeratesNothingIsToldSo() {
        console.list(List.of(), true);
        assertThat(printed.toString()).contains("Ingen forslag venter på, at du behandler dem.");
    }

    @Test
    void howToReachTheSenderIsSaidOnlyWhenItIsAskedFor() {
        console.show(told(2), false);
        assertThat(printed.toString())
                .contains("Holdt " + Proposals.SECRET, "givet til et udvalg", "det vises med --contact")
                .doesNotContain(Proposals.CONTACT);
        console.show(told(2), true);
        assertThat(printed.toString()).contains(Proposals.CONTACT);
    }

    @Test
    void whatIsNotTakenEndsTheScript() {
        assertThatThrownBy(() -> console.tell(new WriteResult.Unknown<>("Der er intet forslag 9.")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Der er intet forslag 9.");
        console.tell(told(1));
        assertThat(printed.toString()).contains("Forslag 1 er gemt: offentliggjort.");
    }
}
