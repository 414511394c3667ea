package dk.sigtepunkt.domain.dialogue;

final class MemoryDialogueTest extends DialogueStoreContract {
    private final MemoryDialogue dialogue = new MemoryDialogue();

    @Override
    protected DialogueStore dialogue() {
        return dialogue;
    }
}
