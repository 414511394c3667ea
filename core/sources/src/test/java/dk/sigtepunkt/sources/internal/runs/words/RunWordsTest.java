package dk.sigtepunkt.sources.internal.runs.words;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.SourceKey;
import dk.sigtepunkt.contracts.source.Connector;
import dk.sigtepunkt.domain.sources.QuarantineCase.Verdict;
import dk.sigtepunkt.domain.text.Danish;
import org.junit.jupiter.api.Test;

class RunWordsTest {
    private static final SourceKey SOURCE = SourceKey.parse("prove/kilde");

    private final RunWords runs = RunWords.in(Danish.LOCALE);
    private final DeliveryWords deliveries = DeliveryWords.in(Danish.LOCALE);
    private final DecisionWords decisions = DecisionWords.in(Danish.LOCALE);

    @Test
    void eachStepSaysWhatIsDone() {
        assertThat(runs.waiting()).isEqualTo("Venter på at komme til.");
        assertThat(runs.step(runs.fetching(), 1, 3)).isEqualTo("Henter fra kilden (1 af 3)");
        assertThat(deliveries.readingFile()).isEqualTo("Læser filen");
        assertThat(deliveries.readingKept()).isEqualTo("Læser de gemte svar igen");
        assertThat(deliveries.readingFigures()).isEqualTo("Læser tallene");
        assertThat(runs.storing()).isEqualTo("Gemmer tallene");
    }

    @Test
    void anOrderIsAnswered() {
        assertThat(runs.started(7)).isEqualTo("Kørsel 7 er startet.");
        assertThat(runs.alreadyRunning()).isEqualTo("Kilden er i gang allerede; vent, til den er færdig.");
        assertThat(runs.nothingNew(12)).isEqualTo("12 tal læst; intet nyt.");
    }

    @Test
    void theLogNamesTheRunAndItsSource() {
        assertThat(runs.notRenewed(SOURCE)).isEqualTo("Retten til prove/kilde kunne ikke fornyes");
        assertThat(runs.wentWrong(7, SOURCE)).isEqualTo("Kørsel 7 af prove/kilde gik galt");
        assertThat(runs.failed(7, SOURCE, "Filen er tom."))
                .isEqualTo("Kørsel 7 af prove/kilde mislykkedes: Filen er tom.");
        assertThat(runs.notEnded(7, SOURCE)).isEqualTo("Kørsel 7 af prove/kilde kan ikke afsluttes");
        assertThat(runs.leftBehind(7, SOURCE))
                .isEqualTo("Kørsel 7 af prove/kilde blev afbrudt, fordi dens server stoppede");
    }

    @Test
    void whatCannotBeReadIsNamed() {
        assertThat(deliveries.unreadable(Connector.PLUGIN))
                .isEqualTo("Kilder af slagsen »plugin« kan ikke læses på denne måde.");
        assertThat(deliveries.notKept("0123456789ab"))
                .isEqualTo("Svaret 0123456789ab ligger ikke i denne servers arkiv."
                        + " Det, der kan handle om enkelte personer, bliver ikke gemt.");
    }

    @Test
    void aDecisionIsAnsweredAndKept() {
        assertThat(decisions.released(3)).isEqualTo("3 tal er frigivet og taget ind.");
        assertThat(decisions.rejected(1)).isEqualTo("1 tal er afvist og bliver ikke taget ind.");
        assertThat(decisions.alreadyDecided(Verdict.REJECTED)).isEqualTo("Sagen er afvist allerede.");
        assertThat(decisions.alreadyTaken())
                .isEqualTo("Tallene nåede at blive taget ind, da sagen blev frigivet før;"
                        + " frigiv den igen for at afslutte den.");
        assertThat(decisions.replacer(8)).isEqualTo("kørsel 8");
        assertThat(decisions.replaced(8)).isEqualTo("Kilden har andre tal nu; se kørsel 8.");
        assertThat(decisions.releasedReference(runs.reference("Prøvekilden", 7)))
                .isEqualTo("Prøvekilden, kørsel 7, frigivet");
    }
}
