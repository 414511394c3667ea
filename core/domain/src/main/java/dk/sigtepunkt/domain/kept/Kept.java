package dk.sigtepunkt.domain.kept;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;

/**
 * Answers that were made from the state that things are in, those asked for last. With another state all of them go at once,
 * and so does what they were made from: nothing of a committee that was swapped stays behind.
 *
 * @param <K> what is asked
 * @param <V> what is answered; immutable
 */
public final class Kept<K, V> {
    private final long most;
    private final ToLongFunction<V> weight;
    private final Map<K, V> answers = new LinkedHashMap<>(16, 0.75f, true);
    private Object state = new Object();
    private long held;

    /**
     * @param most of all weights together
     * @param weight of one answer, always the same one
     */
    public Kept(long most, ToLongFunction<V> weight) {
        this.most = most;
        this.weight = weight;
    }

    /** At most so many answers, whatever their size. */
    public static <K, V> Kept<K, V> atMost(int count) {
        return new Kept<>(count, answer -> 1);
    }

    /** @param now the state to answer from; equal to another one when nothing has changed between them */
    public synchronized Optional<V> find(Object now, K asked) {
        if (!state.equals(now)) {
            answers.clear();
            held = 0;
            state = now;
        }
        return Optional.ofNullable(answers.get(asked));
    }

    /** @param before the state from before the answer was made; an answer from another than the present one is not kept */
    public synchronized void keep(Object before, K asked, V answer) {
        if (!state.equals(before)) {
            return;
        }
        V earlier = answers.put(asked, answer);
        held += weight.applyAsLong(answer) - (earlier == null ? 0 : weight.applyAsLong(earlier));
        for (Iterator<V> oldest = answers.values().iterator(); held > most; ) {
            held -= weight.applyAsLong(oldest.next());
            oldest.remove();
        }
    }
}
