package dk.sigtepunkt.sources.internal.runs.words;

import dk.sigtepunkt.domain.sources.QuarantineCase.Verdict;
import dk.sigtepunkt.domain.sources.SourceStateWords;
import dk.sigtepunkt.domain.text.Danish;

final class DanishDecisionWords implements DecisionWords {
    private final SourceStateWords states = SourceStateWords.in(Danish.LOCALE);

    @Override
    public String shortReason(int least) {
        return "Skriv en begrundelse på mindst %d tegn.".formatted(least);
    }

    @Override
    public String longReason(int characters, int most) {
        return "Begrundelsen er på %d tegn; den må højst være på %d.".formatted(characters, most);
    }

    @Override
    public String unknownCase() {
        return "Sagen findes ikke i karantænen.";
    }

    @Override
    public String alreadyDecided(Verdict verdict) {
        return "Sagen er %s allerede.".formatted(states.verdict(verdict));
    }

    @Override
    public String alreadyTaken() {
        return "Tallene nåede at blive taget ind, da sagen blev frigivet før; frigiv den igen for at afslutte den.";
    }

    @Override
    public String released(int figures) {
        return "%s er frigivet og taget ind.".formatted(Danish.count(figures, "tal", "tal"));
    }

    @Override
    public String rejected(int figures) {
        return "%s er afvist og bliver ikke taget ind.".formatted(Danish.count(figures, "tal", "tal"));
    }

    @Override
    public String releasedReference(String reference) {
        return reference + ", frigivet";
    }

    @Override
    public String replacer(long run) {
        return "kørsel " + run;
    }

    @Override
    public String replaced(long run) {
        return "Kilden har andre tal nu; se %s.".formatted(replacer(run));
    }
}
