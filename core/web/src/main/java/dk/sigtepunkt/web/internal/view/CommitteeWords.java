package dk.sigtepunkt.web.internal.view;

import dk.sigtepunkt.domain.committees.CommitteeState;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.text.Danish;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** How a committee's state and its days are said. */
public final class CommitteeWords {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH.mm", Danish.LOCALE);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d. MMMM yyyy", Danish.LOCALE);

    private CommitteeWords() {}

    /** {@code stoppet siden 01.02.2026}. */
    public static String state(KnownCommittee committee) {
        return "%s siden %s".formatted(stateWord(committee.state()), Danish.date(local(committee.since())));
    }

    private static String stateWord(CommitteeState state) {
        return switch (state) {
            case ACTIVE -> "installeret";
            case STOPPED -> "stoppet";
            case NOT_INSTALLED -> "ikke installeret";
        };
    }

    /** One word or two for a badge. */
    public static String badge(CommitteeState state) {
        return switch (state) {
            case ACTIVE -> "Aktivt";
            case STOPPED -> "Stoppet";
            case NOT_INSTALLED -> "Ikke installeret";
        };
    }

    /** {@code Udvalget er stoppet}, beside what belongs to it; empty for an active committee. */
    static String absence(CommitteeState state) {
        return switch (state) {
            case ACTIVE -> "";
            case STOPPED -> "Udvalget er stoppet";
            case NOT_INSTALLED -> "Udvalget er ikke installeret";
        };
    }

    /** Day and time of day, for those who run the system. */
    public static String moment(Instant moment) {
        return Danish.date(local(moment)) + " kl.\u00a0" + CLOCK.format(moment.atZone(Danish.ZONE));
    }

    /** {@code 3. november 2026}. */
    public static String day(Instant moment) {
        return day(local(moment));
    }

    public static String day(LocalDate day) {
        return DAY.format(day).replace(' ', '\u00a0');
    }

    private static LocalDate local(Instant moment) {
        return LocalDate.ofInstant(moment, Danish.ZONE);
    }
}
