package dk.sigtepunkt.domain.influence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a committee answered to one change.
 *
 * @param answers in the order in which they were written; the last one stands
 */
public record KeptHearing(HearingRef ref, List<HearingAnswer> answers) {
    public KeptHearing {
        answers = List.copyOf(answers);
    }

    /** One that is not answered. */
    public static KeptHearing empty(HearingRef ref) {
        return new KeptHearing(ref, List.of());
    }

    public KeptHearing with(HearingAnswer answer) {
        List<HearingAnswer> all = new ArrayList<>(answers);
        all.add(answer);
        return new KeptHearing(ref, all);
    }

    /** How much was written of it: another number is another state. */
    public int version() {
        return answers.size();
    }

    /** The answer that stands; empty while there is none. */
    public Optional<HearingAnswer> answer() {
        return answers.isEmpty() ? Optional.empty() : Optional.of(answers.get(answers.size() - 1));
    }

    KeptHearing knownBy(Instant time) {
        return new KeptHearing(
                ref,
                answers.stream().filter(one -> !one.by().at().isAfter(time)).toList());
    }
}
