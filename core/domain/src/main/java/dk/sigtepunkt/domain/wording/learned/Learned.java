package dk.sigtepunkt.domain.wording.learned;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * How likely it is that a sentence ties an action to an effect, by the turns it has. It is a logistic regression over turns that are
 * there or not, each sentence as long as every other; its weights were learned once and are read from a file.
 */
public final class Learned {
    private static final String FILE = "/wording/learned.tsv";

    private static final Learned DANISH = read();

    private final double common;
    private final Map<String, Double> weights;

    private Learned(double common, Map<String, Double> weights) {
        this.common = common;
        this.weights = weights;
    }

    public static Learned danish() {
        return DANISH;
    }

    private static Learned read() {
        try (InputStream file = Objects.requireNonNull(Learned.class.getResourceAsStream(FILE));
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            Map<String, Double> weights = new HashMap<>();
            double common = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                double weight = tab < 0 ? 0 : Double.parseDouble(line.substring(tab + 1));
                if (tab == 0) {
                    common = weight;
                } else if (tab > 0) {
                    weights.put(line.substring(0, tab), weight);
                }
            }
            return new Learned(common, weights);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @return from 0 to 1 */
    public double likeness(List<WordTurn> turns) {
        Set<String> different = new HashSet<>();
        turns.forEach(turn -> different.add(turn.name()));
        double sum = 0;
        for (String turn : different) {
            sum += weights.getOrDefault(turn, 0.0);
        }
        return 1 / (1 + Math.exp(-common - sum / Math.sqrt(Math.max(1, different.size()))));
    }

    /** How much a turn speaks for a tie; negative when it speaks against. */
    public double weight(WordTurn turn) {
        return weights.getOrDefault(turn.name(), 0.0);
    }
}
