package dk.sigtepunkt.domain.judgement;

final class MemoryJudgementsTest extends JudgementStoreContract {
    private final MemoryJudgements judgements = new MemoryJudgements();

    @Override
    protected JudgementStore judgements() {
        return judgements;
    }
}
