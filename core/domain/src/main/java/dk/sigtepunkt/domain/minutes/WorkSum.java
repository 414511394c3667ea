package dk.sigtepunkt.domain.minutes;

/**
 * All that is kept of the time that one kind of work on a report took.
 *
 * @param writes how often something was added, which the report's own history says too
 * @param minutes of all of them, in steps of {@link MeasuredTime#STEP}
 */
public record WorkSum(MeasuredReport report, WorkKind kind, int writes, int minutes) {}
