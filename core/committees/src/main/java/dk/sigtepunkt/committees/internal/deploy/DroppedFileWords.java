package dk.sigtepunkt.committees.internal.deploy;

/** Why a file in the deploy folder is not taken, without a word of the file. */
interface DroppedFileWords {
    static DroppedFileWords danish() {
        return new DanishDroppedFileWords();
    }

    String link();

    String folder();

    String unreadable(String user);

    String tooLarge();

    String otherName();

    String brokenKar();
}
