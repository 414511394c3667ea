package dk.sigtepunkt.sources.internal.read.survey;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.sources.internal.quote.Quoted;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SurveyWordsTest {
    private final SurveyWords words = SurveyWords.in(Danish.LOCALE);

    @Test
    void anAreaOfTheRespondentsFileIsNamedOnlyToThoseWhoMayReadIt() {
        String sentence = words.moreThanInvited(Period.parse("2025"), words.part("Nord"), 9, 8);
        assertThat(Quoted.whole(sentence)).isEqualTo("Der er flere svar end inviterede i 2025, område Nord: 9 af 8.");
        assertThat(Quoted.open(sentence, Set.of()))
                .isEqualTo("Der er flere svar end inviterede i 2025, et af områderne: 9 af 8.");
    }
}
