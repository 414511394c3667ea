package dk.sigtepunkt.domain.reports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Where a report is; a state that means something else is another type, and each has the steps alone that follow it. What comes
 * from outside is put to {@link #after}, which has an answer for none but those.
 */
public sealed interface ReportState {
    StateCode code();

    /** The moment whose knowledge the report is read with; empty for now. */
    Optional<Instant> frozen();

    /** It is written. */
    record Draft() implements ReportState {
        @Override
        public StateCode code() {
            return StateCode.DRAFT;
        }

        @Override
        public Optional<Instant> frozen() {
            return Optional.empty();
        }

        public Submitted submit(ReportStep.Submitted step) {
            return new Submitted(step);
        }
    }

    /** The committee has it before it, as it stood at that moment. */
    record Submitted(ReportStep.Submitted step) implements ReportState {
        @Override
        public StateCode code() {
            return StateCode.SUBMITTED;
        }

        @Override
        public Optional<Instant> frozen() {
            return Optional.of(step.by().at());
        }

        public Draft sendBack(ReportStep.SentBack back) {
            return new Draft();
        }

        public Treated treat(ReportStep.Treated treated) {
            return new Treated(this, treated);
        }
    }

    /** The committee has decided; it waits for the first body. */
    record Treated(Submitted before, ReportStep.Treated step) implements ReportState {
        @Override
        public StateCode code() {
            return StateCode.TREATED;
        }

        @Override
        public Optional<Instant> frozen() {
            return before.frozen();
        }

        public Draft sendBack(ReportStep.SentBack back) {
            return new Draft();
        }

        /** @return empty when another body comes first */
        public Optional<Laid> lay(ReportStep.Laid laid) {
            return Laid.next(this, List.of(), laid);
        }
    }

    /** Some bodies have had it before them, or all. */
    record Laid(Treated before, List<ReportStep.Laid> steps) implements ReportState {
        public Laid {
            steps = List.copyOf(steps);
        }

        private static Optional<Laid> next(Treated before, List<ReportStep.Laid> so, ReportStep.Laid laid) {
            List<ReportStep.Laid> more = new ArrayList<>(so);
            more.add(laid);
            return toCome(before, so.size()).stream()
                    .findFirst()
                    .filter(laid.body()::equals)
                    .map(body -> new Laid(before, more));
        }

        private static List<String> toCome(Treated before, int had) {
            List<String> bodies = before.before().step().bodies();
            return bodies.subList(Math.min(had, bodies.size()), bodies.size());
        }

        @Override
        public StateCode code() {
            return StateCode.LAID;
        }

        @Override
        public Optional<Instant> frozen() {
            return before.frozen();
        }

        public Draft sendBack(ReportStep.SentBack back) {
            return new Draft();
        }

        /** @return empty when another body comes first, or none is left */
        public Optional<Laid> lay(ReportStep.Laid laid) {
            return next(before, steps, laid);
        }

        /** @return empty when a body has not had it before it */
        public Optional<Published> publish(ReportStep.Published published) {
            return toCome(before, steps.size()).isEmpty()
                    ? Optional.of(new Published(this, published))
                    : Optional.empty();
        }
    }

    /** Everybody reads it, as soon as its moment has come. */
    record Published(Laid before, ReportStep.Published step) implements ReportState {
        @Override
        public StateCode code() {
            return StateCode.PUBLISHED;
        }

        @Override
        public Optional<Instant> frozen() {
            return before.frozen();
        }

        public boolean isPublic(Instant now) {
            return !step.from().isAfter(now);
        }

        /** @return empty when everybody reads it by then */
        public Optional<Draft> sendBack(ReportStep.SentBack back) {
            return isPublic(back.by().at()) ? Optional.empty() : Optional.of(new Draft());
        }
    }

    /** The bodies that have not had it before them, in their order; empty before the committee has decided. */
    default List<String> bodiesToCome() {
        return fold(
                draft -> List.of(),
                submitted -> List.of(),
                treated -> Laid.toCome(treated, 0),
                laid -> Laid.toCome(laid.before(), laid.steps().size()),
                published -> List.of());
    }

    /** What may be done with it now, whoever may. */
    default Set<StepKind> following(Instant now) {
        Set<StepKind> steps = EnumSet.of(StepKind.CLOSE, StepKind.REOPEN);
        steps.addAll(fold(
                draft -> Set.of(StepKind.SUBMIT),
                submitted -> Set.of(StepKind.TREAT, StepKind.SEND_BACK),
                treated -> Set.of(StepKind.LAY, StepKind.SEND_BACK),
                laid -> Set.of(bodiesToCome().isEmpty() ? StepKind.PUBLISH : StepKind.LAY, StepKind.SEND_BACK),
                published -> published.isPublic(now) ? Set.of() : Set.of(StepKind.SEND_BACK)));
        return Set.copyOf(steps);
    }

    /**
     * What comes of a step that somebody wants to take.
     *
     * @return empty when it does not follow here
     */
    default Optional<? extends ReportState> after(ReportStep step) {
        if (step instanceof ReportStep.Closed || step instanceof ReportStep.Reopened) {
            return Optional.of(this);
        }
        if (step instanceof ReportStep.SentBack back) {
            return fold(
                    draft -> Optional.empty(),
                    submitted -> Optional.of(submitted.sendBack(back)),
                    treated -> Optional.of(treated.sendBack(back)),
                    laid -> Optional.of(laid.sendBack(back)),
                    published -> published.sendBack(back));
        }
        return forward(step);
    }

    private Optional<? extends ReportState> forward(ReportStep step) {
        if (this instanceof Draft draft && step instanceof ReportStep.Submitted submitted) {
            return Optional.of(draft.submit(submitted));
        }
        if (this instanceof Submitted before && step instanceof ReportStep.Treated treated) {
            return Optional.of(before.treat(treated));
        }
        if (this instanceof Treated before && step instanceof ReportStep.Laid laid) {
            return before.lay(laid);
        }
        if (this instanceof Laid before && step instanceof ReportStep.Laid laid) {
            return before.lay(laid);
        }
        return this instanceof Laid before && step instanceof ReportStep.Published published
                ? before.publish(published)
                : Optional.empty();
    }

    default <T> T fold(
            Function<Draft, T> draft,
            Function<Submitted, T> submitted,
            Function<Treated, T> treated,
            Function<Laid, T> laid,
            Function<Published, T> published) {
        if (this instanceof Draft one) {
            return draft.apply(one);
        }
        if (this instanceof Submitted one) {
            return submitted.apply(one);
        }
        if (this instanceof Treated one) {
            return treated.apply(one);
        }
        return this instanceof Laid one ? laid.apply(one) : published.apply((Published) this);
    }
}
