package dk.sigtepunkt.committees.internal.deploy;

/** What is said of a file with code in it, without a word of the file. */
interface CodeRuleWords {
    static CodeRuleWords danish() {
        return new DanishCodeRuleWords();
    }

    String notApproved();

    String approved(String sha256);

    String ambiguous();
}
