package dk.sigtepunkt.committees.internal.plugin;

/** What of a contribution breaks its contract, as the end of a sentence. */
interface AnswerWords {
    static AnswerWords danish() {
        return new DanishAnswerWords();
    }

    /** The texts of an answer. */
    enum Part {
        TEXT,
        FAILURE_REASON,
        FIGURE_NAME,
        FIGURE_SOURCE,
        FIGURE_UNIT,
        FIGURE_NOTE
    }

    String noAnswer();

    String noFigures();

    String tooManyFigures(int figures, int most);

    String namedTwice(String name);

    String figureIncomplete();

    String unitWithoutKind();

    String empty(Part part);

    /** @param most characters */
    String tooLong(Part part, int length, int most);

    String unprintable(Part part);
}
