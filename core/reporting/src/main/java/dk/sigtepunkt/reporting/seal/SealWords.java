package dk.sigtepunkt.reporting.seal;

import dk.sigtepunkt.reporting.seal.SealVerdict.Outcome;
import dk.sigtepunkt.reporting.seal.json.JsonUnreadable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What is said of seals that are checked. */
interface SealWords {
    /** Danish until there is another set. */
    static SealWords in(Locale language) {
        return new DanishSealWords();
    }

    /** @param seals how many could be read */
    String summary(Outcome outcome, int seals, boolean heads);

    /** Which seal it is, what is open and what is withheld for what ground. */
    String file(String name, SealFile file);

    /** A report and its edition, for example in a link. */
    String edition(String report, int edition);

    String changed(String name, SealFile file, SealFault fault);

    /** @param quarter as far as it could be told */
    String damaged(String name, Optional<String> report, Optional<String> quarter, JsonUnreadable trouble);

    String notCanonical(String name, String edition, long at);

    String newer(String name);

    String foreign(String name);

    String unreadable(String name, JsonUnreadable trouble);

    String missing(String name, SealInput.Missing why);

    /** @param says the quarter in the file's name */
    String renamed(String name, String says, String edition);

    String otherMunicipality(String name, String edition, String municipality, String ours);

    /** Sentences on how two seals, named by their editions, hang together. */
    String chain(SealProblem problem, String edition, String other);

    String notSealed(List<String> quarters, String edition, String other);

    String headUnknown(String head, Optional<String> pointedToBy);

    /** @param editions those that are not held */
    String notHeld(List<String> editions);

    /** A part by its name, else by its number from 1. */
    String part(SealFile file, int index);

    /** How many of a kind for each ground. */
    Map<String, Long> grounds(SealFile file, Withholding how);
}
