package dk.sigtepunkt.domain.credentials;

import dk.sigtepunkt.domain.audit.AuditNote;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Failures that are forgotten when the test ends. */
public final class MemorySignInAttempts implements SignInAttempts {
    private final Map<String, FailureCount> counts = new HashMap<>();
    private final List<SignInAttempt> failures = new ArrayList<>();
    private final List<AuditNote> notes = new ArrayList<>();

    /** What was noted, in its order. */
    public synchronized List<String> acts() {
        return notes.stream().map(note -> note.entry().what().act()).toList();
    }

    @Override
    public synchronized FailureCount count(String key, UnaryOperator<FailureCount> change) {
        FailureCount before = counts.getOrDefault(key, FailureCount.NONE);
        counts.put(key, change.apply(before));
        return before;
    }

    @Override
    public synchronized void failed(SignInAttempt attempt) {
        failures.add(0, attempt);
    }

    @Override
    public synchronized void cleared(String key, AuditNote note) {
        counts.remove(key);
        notes.add(note);
    }

    @Override
    public synchronized List<SignInAttempt> newest(int most) {
        return failures.stream().limit(most).toList();
    }

    @Override
    public synchronized void forget(Instant before) {
        failures.removeIf(failure -> failure.at().isBefore(before));
        counts.values().removeIf(count -> count.last().isBefore(before));
    }
}
