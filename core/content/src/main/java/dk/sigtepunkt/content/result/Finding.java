package dk.sigtepunkt.content.result;

/**
 * One thing that is wrong with a file.
 *
 * @param line 1-based; 0 when it concerns the whole file
 * @param sentence what is wrong and what to do; it may quote the file, for whoever handed it in
 * @param kind what kind of fault it is, without a word of the file, for everybody
 */
public record Finding(String file, int line, String sentence, String kind) {
    private static final FindingWords WORDS = FindingWords.danish();

    public Finding(String file, int line, String sentence) {
        this(file, line, sentence, WORDS.kind());
    }

    /** A finding whose sentence has no word of the file. */
    public static Finding quotingNothing(String file, int line, String sentence) {
        return new Finding(file, line, sentence, sentence);
    }

    @Override
    public String toString() {
        return at(file, sentence);
    }

    /**
     * What everybody may read of it.
     *
     * @param source what was handed in: its name is known to everybody, those of files within it are not
     */
    public String open(String source) {
        return at(file.equals(source) || file.equals("committee.yaml") ? file : WORDS.dataFile(), kind);
    }

    private String at(String name, String said) {
        return line == 0 ? WORDS.at(name, said) : WORDS.at(name, line, said);
    }
}
