package dk.sigtepunkt.committees.internal.plugin;

import dk.sigtepunkt.contracts.plugin.Contribution;
import dk.sigtepunkt.contracts.time.Period;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What came of one call of plug-in code. Nothing in it leads back to the plug-in: contributions are final records of the
 * contracts with copied lists, and a throwable, whose class and stack frames would keep the plug-in's classes alive in a
 * log's memory, is told as text.
 */
sealed interface ContributionOutcome {
    /** Keeps its contract. */
    record Said(Contribution contribution) implements ContributionOutcome {}

    /** @param reason the end of a Danish sentence */
    record Unusable(String reason) implements ContributionOutcome {}

    /** @param trace for the log, cut off when it is long */
    record Threw(String trace) implements ContributionOutcome {}

    /** Longer is never needed to see where it came from; a stack overflow has a thousand lines. */
    int LONGEST_TRACE = 6000;

    /**
     * The boundary: plug-ins throw everything, errors included ({@code NoClassDefFoundError} after a swap, {@code
     * StackOverflowError}, {@code OutOfMemoryError}), and none of it may reach whoever asked.
     */
    @SuppressWarnings("IllegalCatch")
    static ContributionOutcome of(Function<Period, @Nullable Contribution> plugin, Period period) {
        try {
            return judged(plugin.apply(period));
        } catch (Throwable thrown) {
            return new Threw(trace(thrown));
        }
    }

    private static ContributionOutcome judged(@Nullable Contribution answer) {
        Optional<String> fault = ContributionCheck.fault(answer);
        return answer == null || fault.isPresent() ? new Unusable(fault.orElse("")) : new Said(answer);
    }

    /** The message of an exception is plug-in code too. */
    @SuppressWarnings("IllegalCatch")
    private static String trace(Throwable thrown) {
        try {
            StringWriter text = new StringWriter();
            thrown.printStackTrace(new PrintWriter(text));
            return text.toString().substring(0, Math.min(text.getBuffer().length(), LONGEST_TRACE));
        } catch (Throwable unspeakable) {
            return thrown.getClass().getName();
        }
    }

    default <T> T fold(Function<Said, T> said, Function<Unusable, T> unusable, Function<Threw, T> threw) {
        if (this instanceof Said outcome) {
            return said.apply(outcome);
        }
        return this instanceof Threw outcome ? threw.apply(outcome) : unusable.apply((Unusable) this);
    }
}
