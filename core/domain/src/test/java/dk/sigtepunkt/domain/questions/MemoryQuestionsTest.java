package dk.sigtepunkt.domain.questions;

final class MemoryQuestionsTest extends QuestionStoreContract {
    private final MemoryQuestions questions = new MemoryQuestions();

    @Override
    protected QuestionStore questions() {
        return questions;
    }
}
