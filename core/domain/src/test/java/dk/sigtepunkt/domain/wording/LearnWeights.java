package dk.sigtepunkt.domain.wording;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import dk.sigtepunkt.domain.text.Sha256;
import dk.sigtepunkt.domain.wording.learned.Turns;
import dk.sigtepunkt.domain.wording.learned.WordTurn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Learns the wording check's weights from labelled sentences and writes them where the product reads them. To be run by hand when
 * sentences are added: {@code LearnWeights FILE}; the same sentences give the same weights.
 */
final class LearnWeights {
    /** All others are only measured. */
    private static final List<String> SETS = List.of(
            "development",
            "held-out",
            "held-out-2",
            "held-out-3",
            "held-out-4",
            "held-out-5",
            "held-out-6",
            "held-out-7",
            "strangers-1",
            "strangers-2",
            "strangers-3",
            "uncommon-1",
            "uncommon-2",
            "uncommon-3",
            "uncommon-4",
            "uncommon-5",
            "uncommon-6",
            "kinds-1",
            "kinds-2",
            "kinds-3",
            "kinds-4",
            "kinds-5",
            "dev-8",
            "dev-9",
            "dev-10",
            "dev-11",
            "dev-12",
            "many-1",
            "many-2",
            "many-3",
            "many-4",
            "pairs-1",
            "catalogue-1",
            "product-1");

    private static final double COST = 10;
    private static final double PRECISION = 0.001;
    private static final double SMALLEST = 0.3;
    private static final int SEEN = 2;

    private final List<SentenceSet.Written> sentences;
    private final List<List<String>> turns;
    private final Map<String, Integer> numbers = new TreeMap<>();

    private LearnWeights(List<SentenceSet.Written> sentences) {
        this.sentences = sentences;
        this.turns = sentences.stream().map(one -> turns(one.text())).toList();
    }

    public static void main(String[] arguments) throws IOException {
        Files.writeString(Path.of(arguments[0]), new LearnWeights(sentences()).learned());
    }

    private static List<SentenceSet.Written> sentences() {
        return SETS.stream()
                .flatMap(name -> SentenceSet.of(name + ".txt").sentences().stream())
                .toList();
    }

    /** The first line of what is written: which sentences it was learned from. */
    static String heading() {
        return "# Learned by LearnWeights from sentences with the digest %s; the line without a turn counts for all."
                .formatted(Sha256.hex(sentences().toString()));
    }

    /** All turns of a text, each once. */
    static List<String> turns(String text) {
        List<String> words = new ArrayList<>(List.of("<"));
        List<String> kinds = new ArrayList<>(List.of("<"));
        DanishSentences.of(text, Names.NONE).forEach(sentence -> DanishLikeness.add(sentence.words(), words, kinds));
        return List.copyOf(new TreeSet<>(
                Turns.of(words, kinds).stream().map(WordTurn::name).toList()));
    }

    private String learned() {
        number();
        Problem problem = problem();
        Parameter parameter = new Parameter(SolverType.L2R_LR, COST, PRECISION);
        parameter.setWeights(weights(problem.y), new int[] {1, 0});
        Model model = Linear.train(problem, parameter);
        double sign = model.getLabels()[0] == 1 ? 1 : -1;
        double[] weights = model.getFeatureWeights();
        StringBuilder file = new StringBuilder(heading()).append('\n');
        file.append(line("", sign * weights[numbers.size()]));
        numbers.forEach((turn, number) -> {
            double weight = sign * weights[number - 1];
            if (Math.abs(weight) >= SMALLEST) {
                file.append(line(turn, weight));
            }
        });
        return file.toString();
    }

    private static String line(String turn, double weight) {
        return String.format(Locale.ROOT, "%s\t%.2f\n", turn, weight);
    }

    private void number() {
        Map<String, Integer> seen = new HashMap<>();
        turns.forEach(some -> some.forEach(turn -> seen.merge(turn, 1, Integer::sum)));
        new TreeSet<>(seen.keySet())
                .stream()
                        .filter(turn -> seen.getOrDefault(turn, 0) >= SEEN)
                        .forEach(turn -> numbers.put(turn, numbers.size() + 1));
    }

    private Problem problem() {
        Problem problem = new Problem();
        problem.l = sentences.size();
        problem.n = numbers.size() + 1;
        problem.bias = 1;
        problem.y = sentences.stream()
                .mapToDouble(one -> one.meant() == Strength.CAUSES ? 1 : 0)
                .toArray();
        problem.x = turns.stream().map(this::features).toArray(Feature[][]::new);
        return problem;
    }

    private Feature[] features(List<String> some) {
        double each = 1 / Math.sqrt(Math.max(1, some.size()));
        return Stream.concat(
                        some.stream()
                                .filter(numbers::containsKey)
                                .map(turn -> new FeatureNode(numbers.getOrDefault(turn, 0), each)),
                        Stream.of(new FeatureNode(numbers.size() + 1, 1)))
                .sorted((one, other) -> Integer.compare(one.getIndex(), other.getIndex()))
                .toArray(Feature[]::new);
    }

    /** Both kinds count the same, however many there are of each. */
    private static double[] weights(double[] labels) {
        double ties = Arrays.stream(labels).sum();
        return new double[] {labels.length / (2 * ties), labels.length / (2 * (labels.length - ties))};
    }
}
