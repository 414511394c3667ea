package dk.sigtepunkt.domain.reports;

import dk.sigtepunkt.domain.access.Signature;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.TextLimit;
import dk.sigtepunkt.domain.written.WrittenFields;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/** The step that somebody's fields say; what is wrong with them is gathered in them. */
record ReportSteps(ReportContents contents, WrittenReport report, WrittenFields fields, Signature by) {
    private static final WrittenReportWords WORDS = WrittenReportWords.in(Danish.LOCALE);
    private static final Duration FAR = Duration.ofDays(366);

    /**
     * Empty where a field cannot be taken.
     *
     * @param bodies as the strategy has them now
     */
    Optional<? extends ReportStep> read(StepKind kind, List<String> bodies) {
        return switch (kind) {
            case BEGIN -> Optional.of(new ReportStep.Begun(contents.template(report.ref()), by));
            case SUBMIT -> Optional.of(new ReportStep.Submitted(bodies, by));
            case SEND_BACK -> Optional.of(new ReportStep.SentBack(reason(), by));
            case TREAT -> treated();
            case LAY -> laid();
            case PUBLISH -> published();
            case CLOSE -> closed();
            case REOPEN -> reopened();
        };
    }

    private String reason() {
        return fields.said("reason", WORDS.label("reason"), TextLimit.LONGEST);
    }

    private Optional<LocalDate> meeting() {
        return fields.past("meeting", WORDS.label("meeting"), LocalDate.ofInstant(by.at(), Danish.ZONE));
    }

    private Optional<ReportStep> treated() {
        Optional<LocalDate> meeting = meeting();
        String decided = fields.said("decided", WORDS.label("decided"), TextLimit.LONGEST);
        return meeting.map(day -> new ReportStep.Treated(day, decided, by));
    }

    /** The body need not be named: the next one is meant. */
    private Optional<ReportStep> laid() {
        Optional<LocalDate> meeting = meeting();
        String decided = fields.optionalSaid("decided", WORDS.label("decided"), TextLimit.LONGEST);
        List<String> toCome = report.state().map(ReportState::bodiesToCome).orElseGet(List::of);
        String written = fields.raw("body");
        boolean other = !written.isEmpty() && !toCome.isEmpty() && !written.equals(toCome.get(0));
        if (other) {
            fields.fault("body", "another-body-first", WORDS.wrongBody(TextLimit.quoted(written), toCome));
        }
        String body = toCome.isEmpty() ? written : toCome.get(0);
        return meeting.map(day -> new ReportStep.Laid(body, day, decided, by));
    }

    private Optional<ReportStep> published() {
        boolean atOnce = !fields.has("day") && !fields.has("clock");
        return atOnce
                ? Optional.of(new ReportStep.Published(by.at(), by))
                : toCome().map(from -> new ReportStep.Published(from, by));
    }

    private Optional<Instant> toCome() {
        Optional<LocalDate> day = fields.day("day", WORDS.label("day"));
        Optional<LocalTime> clock = clock();
        Optional<Instant> wanted = day.flatMap(
                on -> clock.map(at -> ZonedDateTime.of(on, at, Danish.ZONE).toInstant()));
        wanted.filter(moment -> moment.isBefore(by.at()))
                .ifPresent(past -> fields.fault("day", "moment-past", WORDS.momentPast(past)));
        wanted.filter(moment -> moment.isAfter(by.at().plus(FAR)))
                .ifPresent(far -> fields.fault("day", "day-far-away", WORDS.momentFar(far)));
        return wanted;
    }

    /** As {@code 08.30} or {@code 08:30}; the day's first moment where only a day is written. */
    private Optional<LocalTime> clock() {
        String written = fields.raw("clock");
        if (written.isEmpty()) {
            return Optional.of(LocalTime.MIDNIGHT);
        }
        try {
            return Optional.of(LocalTime.parse(written.replace('.', ':')));
        } catch (DateTimeParseException no) {
            fields.fault("clock", "not-a-clock", WORDS.noClock(TextLimit.quoted(written)));
            return Optional.empty();
        }
    }

    private Optional<ReportStep> closed() {
        Optional<ReportItem> item = item();
        String ground = fields.line("ground", WORDS.label("ground"), TextLimit.LONGEST);
        item.filter(report::closed).ifPresent(closed -> fields.fault("item", "closed-already", WORDS.closedAlready()));
        item.filter(one -> !contents.has(report, one)).ifPresent(one -> unknownItem());
        return item.map(one -> new ReportStep.Closed(one, ground, by));
    }

    private Optional<ReportStep> reopened() {
        Optional<ReportItem> item = item();
        String reason = reason();
        item.filter(one -> !report.closed(one))
                .ifPresent(open -> fields.fault("item", "not-closed", WORDS.notClosed()));
        return item.map(one -> new ReportStep.Reopened(one, reason, by));
    }

    private Optional<ReportItem> item() {
        Optional<ReportItem> item = ReportItem.find(fields.raw("item"));
        if (item.isEmpty()) {
            unknownItem();
        }
        return item;
    }

    private void unknownItem() {
        fields.fault("item", "unknown-item", WORDS.unknownItem(TextLimit.quoted(fields.raw("item"))));
    }
}
