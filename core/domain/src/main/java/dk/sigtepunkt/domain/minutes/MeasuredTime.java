package dk.sigtepunkt.domain.minutes;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.audit.Spent;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Sums in steps: each write adds the whole steps that it took, and of the rest one more by lot, as often as the rest is long. So
 * the sum is right in the mean, and what one write added says little of how long it took.
 */
@Component(service = WorkTime.class)
public final class MeasuredTime implements WorkTime {
    /** Of a sum, in minutes. */
    public static final int STEP = 5;

    /** The most that one write adds, in minutes: a form that stands open over lunch is no work. */
    public static final int MOST = 60;

    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,12}");
    private static final long STEP_SECONDS = Duration.ofMinutes(STEP).toSeconds();
    private static final long MOST_SECONDS = Duration.ofMinutes(MOST).toSeconds();

    private final MinuteStore store;
    private final Clock clock;
    private final RandomGenerator random;

    @Activate
    public MeasuredTime(@Reference MinuteStore store, @Reference Clock clock) {
        this(store, clock, new SecureRandom());
    }

    MeasuredTime(MinuteStore store, Clock clock, RandomGenerator random) {
        this.store = store;
        this.clock = clock;
        this.random = random;
    }

    private boolean on() {
        return Measuring.of(store.switches()).on();
    }

    @Override
    public Optional<String> opened() {
        return on() ? Optional.of(Long.toString(clock.instant().getEpochSecond())) : Optional.empty();
    }

    @Override
    public AuditNote measured(AuditNote note, MeasuredReport report, WorkKind kind, UnaryOperator<String> sent) {
        String opened = sent.apply(FIELD);
        if (!SECONDS.matcher(opened).matches() || !on()) {
            return note;
        }
        long took = clock.instant().getEpochSecond() - Long.parseLong(opened);
        if (took < 0) {
            return note;
        }
        return note.spending(new Spent(
                report.name(),
                report.committee().map(CommitteeId::value).orElse(""),
                report.quarter().code(),
                kind.code(),
                minutes(Math.min(took, MOST_SECONDS))));
    }

    private int minutes(long seconds) {
        long steps = seconds / STEP_SECONDS;
        boolean more = random.nextLong(STEP_SECONDS) < seconds % STEP_SECONDS;
        return Math.toIntExact(steps + (more ? 1 : 0)) * STEP;
    }
}
