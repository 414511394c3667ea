package dk.sigtepunkt.content.result;

/** How a finding is told. */
interface FindingWords {
    static FindingWords danish() {
        return new DanishFindingWords();
    }

    /** What kind of fault it is, where nobody said it closer. */
    String kind();

    /** A file whose name is not for everybody. */
    String dataFile();

    String at(String file, String said);

    /** @param line 1-based */
    String at(String file, int line, String said);
}
