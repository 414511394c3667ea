package dk.sigtepunkt.committees.internal.refusal;

import dk.sigtepunkt.content.result.Finding;
import dk.sigtepunkt.domain.deployments.RefusalReason;
import dk.sigtepunkt.domain.strategy.Breach;
import dk.sigtepunkt.domain.strategy.BreachWords;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One reason why something is refused.
 *
 * @param sentence may quote what is refused, for whoever handed it in and for the administrator
 * @param open the same without a word of it: for everybody, for the log and for the database
 */
public record Objection(String sentence, String open, RefusalReason reason) {
    public Objection(String sentence, String open) {
        this(sentence, open, RefusalReason.CONTENT);
    }

    /**
     * Content that goes against what the council adopted.
     *
     * @param words of the council's areas
     */
    public static Objection of(Breach breach, BreachWords words) {
        return new Objection(words.refused(breach), words.open(breach), RefusalReason.COUNCILS_AREAS);
    }

    /** What they have in common. */
    public static RefusalReason reason(List<Objection> objections) {
        return objections.stream()
                .map(Objection::reason)
                .filter(reason -> reason != RefusalReason.CONTENT)
                .findFirst()
                .orElse(RefusalReason.CONTENT);
    }

    public static Objection quotingNothing(String sentence) {
        return new Objection(sentence, sentence);
    }

    /** @param source the file or bundle that is refused, by the name everybody may read */
    public static Objection of(Finding finding, String source) {
        return new Objection(finding.toString(), finding.open(source));
    }

    public static List<Objection> of(List<Finding> findings, String source) {
        return findings.stream().map(finding -> of(finding, source)).toList();
    }

    public static List<String> sentences(List<Objection> objections) {
        return objections.stream().map(Objection::sentence).toList();
    }

    public static List<String> open(List<Objection> objections) {
        return objections.stream().map(Objection::open).toList();
    }

    /** What an answer says in two lists of one length. */
    public static List<Objection> paired(List<String> sentences, List<String> open) {
        return IntStream.range(0, sentences.size())
                .mapToObj(index -> new Objection(sentences.get(index), open.get(index)))
                .toList();
    }

    /** What everybody may read, each sentence once. */
    public static List<String> once(List<Objection> objections) {
        return objections.stream().map(Objection::open).distinct().toList();
    }

    /** The same, with the name of the file in front unless it stands there already. */
    public Objection named(String file) {
        return new Objection(named(file, sentence), named(file, open), reason);
    }

    private static String named(String file, String said) {
        return said.startsWith(file) ? said : file + ": " + said;
    }
}
