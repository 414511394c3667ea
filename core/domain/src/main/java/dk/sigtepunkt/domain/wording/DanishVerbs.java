package dk.sigtepunkt.domain.wording;

import java.util.Set;

/** What the form of a Danish verb says: that something happens or happened, or that it shall, may or would. */
final class DanishVerbs {
    /** So far before a verb stands what governs it. */
    private static final int GOVERNS = 8;

    private static final int CLOSE = 5;

    private static final Set<String> EVIDENCE = Set.of(
            "tydelig",
            "tydeligt",
            "positiv",
            "stor",
            "god",
            "mærkbar",
            "ses",
            "klar",
            "markant",
            "viser",
            "bekræfter",
            "dokumenterer",
            "beviser",
            "se",
            "udeblevet",
            "overbevisende",
            "målbar",
            "bevist",
            "dokumenteret",
            "slående",
            "mærkes",
            "taler");

    private final Sentence sentence;

    DanishVerbs(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Whether a verb tells that something happens or happened, and no aim, order or mere possibility. */
    boolean tells(int at) {
        String verb = sentence.at(at).text();
        if (DanishTies.infinitive(verb)) {
            return infinitiveTells(at);
        }
        for (int before = at - 1; before >= Math.max(0, at - GOVERNS) && !sentence.has(before, Sense.MARK); before--) {
            if (sentence.is(before, "blive", "være") || (sentence.is(before, "have") && wished(before))) {
                return false;
            }
        }
        return true;
    }

    private boolean wished(int at) {
        for (int before = at - 1; before >= Math.max(0, at - CLOSE); before--) {
            if (sentence.is(before, "ville", "vil", "skal", "bør", "skulle")) {
                return true;
            }
        }
        return false;
    }

    private boolean infinitiveTells(int at) {
        for (int before = at - 1; before >= Math.max(0, at - GOVERNS); before--) {
            if (sentence.is(before, "lykkedes", "formået", "evnet")) {
                return true;
            }
            if (sentence.has(before, Sense.MODAL) || sentence.has(before, Sense.MARK)) {
                return false;
            }
        }
        return false;
    }

    /** A participle that only says of what kind something is, or whose subject it was done to. */
    boolean describes(int at) {
        if (!DanishTies.participle(sentence.at(at).text())) {
            return false;
        }
        for (int before = at - 1; before >= Math.max(0, at - GOVERNS) && !sentence.has(before, Sense.MARK); before--) {
            if (sentence.is(before, "har", "have", "havde")) {
                return false;
            }
        }
        return !sentence.at(at).text().endsWith("holdt") || passive(at);
    }

    private boolean passive(int at) {
        for (int before = at - 1; before >= Math.max(0, at - CLOSE) && !sentence.has(before, Sense.MARK); before--) {
            if (sentence.is(before, "er", "var", "blev", "bliver", "blevet", "fik", "fået")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the part in which an effect stands tells what is or was. */
    boolean asserted(int effect) {
        int start = sentence.clauseStart(effect);
        for (int at = start; at < sentence.clauseEnd(effect); at++) {
            boolean thanks = sentence.is(at + 1, "takke") || sentence.is(at + 2, "takke");
            boolean seeks =
                    sentence.is(at, "søger", "søges") && sentence.any(start, sentence.clauseEnd(at), Sense.AGENT);
            if (seeks || sentence.is(at, "ønsker", "tilbyder", "tilbydes", "efterlyser", "foreslår", "planlægger")) {
                return false;
            }
            if ((sentence.has(at, Sense.MODAL) && !thanks) || (sentence.is(at, "for") && sentence.is(at + 1, "at"))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a part tells of what is over, or goes on now. */
    boolean over(int from) {
        for (int at = from; at < sentence.clauseEnd(from); at++) {
            if (sentence.is(at, "er", "har", "var", "blev", "nu")
                    || (sentence.at(at).is(Sense.MOVES)
                            && !sentence.at(at).text().endsWith("r"))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb says that something was done to what stands before it: <i>er bragt</i>. */
    boolean done(int at) {
        String verb = sentence.at(at).text();
        return (DanishTies.participle(verb) && describes(at)) || verb.equals("bragt") || verb.equals("holdt");
    }

    /** Whether the part in which an effect stands tells what is to be done. */
    boolean toBeDone(int effect) {
        for (int at = sentence.clauseStart(effect); at < effect; at++) {
            if (sentence.is(at, "skal", "bør", "skulle")) {
                return true;
            }
        }
        return false;
    }

    /** Whether something is told to be had or made. */
    boolean brings(int from, int to) {
        for (int at = from; at < to; at++) {
            if (sentence.is(
                    at, "fik", "får", "fået", "gjort", "gjorde", "gør", "givet", "gav", "giver", "bragt", "bragte")) {
                return true;
            }
        }
        return false;
    }

    /** Whether something says that an effect is seen. */
    boolean evidence(int from, int to) {
        for (int at = from; at < to; at++) {
            if (EVIDENCE.contains(sentence.at(at).text()) && !sentence.has(at - 1, Sense.NEGATION)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a part goes on with what would have come of it. */
    boolean completed(int at) {
        for (int next = at; next < sentence.clauseEnd(at); next++) {
            if (sentence.is(next, "blevet", "ikke", "aldrig", "sket")) {
                return true;
            }
        }
        return false;
    }
}
