package dk.sigtepunkt.domain.wording;

/** What a word can stand for in a sentence that ties an action to an effect. */
enum Sense {
    /** A comma, a dash, a colon or a bracket. */
    MARK,
    NUMBER,
    /** What a municipality does or has set up: an effort, a scheme, a course. */
    DEED,
    /** The doing of it: has set up, employed, opened. */
    MADE,
    /** Who does it: we, the municipality, the committee. */
    AGENT,
    /** Somebody who can be asked, and whose words are not the writer's. */
    PERSON,
    /** What comes from outside: weather, trade, laws. */
    OUTSIDE,
    /** Moved, closed, decided: something that is arranged, and no effect. */
    ARRANGED,
    /** How figures are made: what comes of that is no effect, whoever has done it. */
    DATA,
    /** What is only work or money, and no effect: a meeting, a grant. */
    PROCESS,
    /** What indicators are about. */
    MATTER,
    /** Goes up or down by itself, or the going. */
    MOVES,
    /** Brings something up or down, or makes it better or worse. */
    SHIFTS,
    /** More, fewer, better, lower. */
    MORE,
    /** Points back to what was told before. */
    POINTS_BACK,
    MODAL,
    NEGATION
}
