package dk.sigtepunkt.committees.internal.deploy;

/** Why a file in the deploy folder is not taken, without a word of the file. */
interface DroppedFileWords {
    static DroppedFileWords danish() {
        return new DanishDroppedFileWords();
    }

    String link();

    String folder();

    /** Of a folder in the deploy folder that is not named after a committee. */
    String noCommitteesFolder();

    String unreadableFolder(String user);

    /** In a committee's own folder. */
    String onlyCommittees();

    String unreadable(String user);

    String tooLarge();

    String otherName();

    String brokenKar();
}
