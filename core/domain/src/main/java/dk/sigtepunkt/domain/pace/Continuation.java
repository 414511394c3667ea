package dk.sigtepunkt.domain.pace;

import dk.sigtepunkt.contracts.indicator.UnitKind;
import java.util.List;
import java.util.Optional;

/** The rule of the forecast: it goes on as it has gone. See core/docs/forecast.md. */
final class Continuation {
    /** Fewer are never continued. */
    static final int FEWEST_POINTS = 4;

    private final Course course;
    private final Limits limits;

    private Continuation(Course course, Limits limits) {
        this.course = course;
        this.limits = limits;
    }

    /**
     * @param points in order of time
     * @param step how many months lie between two figures; 0 when that is no whole number
     * @return empty when there are too few
     */
    static Optional<Continuation> of(List<Point> points, int step, UnitKind kind) {
        return points.size() < FEWEST_POINTS
                ? Optional.empty()
                : Optional.of(new Continuation(
                        SeasonSteps.course(points, step).orElseGet(() -> Steps.course(points)),
                        Limits.of(kind, points)));
    }

    Point from() {
        return course.from();
    }

    /** How far the figures reach back; nothing is forecast further ahead. */
    double years() {
        return course.years();
    }

    Band at(double month) {
        return limits.around(course.value(month), course.margin(month));
    }
}
