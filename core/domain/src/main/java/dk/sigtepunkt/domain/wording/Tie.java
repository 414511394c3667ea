package dk.sigtepunkt.domain.wording;

/**
 * Words that tie one thing to another.
 *
 * @param kind where the action and the effect stand beside them
 * @param phrase the words
 * @param strength how much they claim where nothing around them says less
 * @param instead what can be said in their place
 */
record Tie(Kind kind, Phrase phrase, Strength strength, Instead instead) {
    /** Where the action and the effect stand. */
    enum Kind {
        /** The action before, the effect after: <i>har medført</i>. */
        LEADS,
        /** The same with a verb that is innocent where no action does it: <i>har øget</i>. */
        LIFTS,
        /** The same, of people: <i>fik flere til at</i>. */
        MOVES_PEOPLE,
        /** The action after, the effect before or after that: <i>takket være</i>, <i>skyldes</i>. */
        OWES,
        /** The same with a word that is innocent where it does not begin: <i>med</i>. */
        BY,
        /** The action before, a verb in the perfect that is not known to be innocent, and whom or what it was done to. */
        PERFECT,
        /** A clause with the action after, the effect before or after that: <i>fordi</i>. */
        BECAUSE,
        /** As that, in time: <i>efter at</i>. */
        SINCE,
        /** The action before, often in the sentence before; the effect after: <i>derfor</i>. */
        SO,
        /** What would be if the action were not. */
        WITHOUT,
        /** An action alone: <i>virker</i>. */
        WORKS,
        /** The action after, the effect or a word that it is seen anywhere: <i>effekten af</i>. */
        EFFECT_OF,
        /** The effect between, the action at the end: <i>det, der har løftet trivslen, er</i>. */
        CLEFT,
        /** The action after, and what is good of it. */
        PROVES,
        /** The action before, and any verb that is not known to be harmless; found by how the clause is built. */
        DOES,
        /** Anywhere: the sentence is like others that tie. */
        ALIKE
    }

    /**
     * What can be said instead.
     *
     * @param family which words
     * @param verb an infinitive, where the family takes one
     */
    record Instead(Family family, String verb) {
        enum Family {
            LEADS,
            LIFTS,
            MOVES_PEOPLE,
            OWES,
            OWES_VERB,
            BY,
            BECAUSE,
            SINCE,
            SO,
            WITHOUT,
            WORKS,
            REASON,
            EFFECT_OF,
            PROVES
        }
    }
}
