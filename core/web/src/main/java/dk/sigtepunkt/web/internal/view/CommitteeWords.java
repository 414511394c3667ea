package dk.sigtepunkt.web.internal.view;

import dk.sigtepunkt.domain.committees.CommitteeState;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** How a committee's state and its days are said. */
public final class CommitteeWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d. MMMM yyyy", Danish.LOCALE);

    private CommitteeWords() {}

    /** {@code stoppet siden 01.02.2026}. */
    public static String state(KnownCommittee committee, Words words) {
        return words.say(
                "view.committee.state", stateWord(committee.state(), words), Danish.date(local(committee.since())));
    }

    private static String stateWord(CommitteeState state, Words words) {
        return switch (state) {
            case ACTIVE -> words.say("view.committee.installed");
            case STOPPED -> words.say("view.committee.stopped");
            case NOT_INSTALLED -> words.say("view.committee.not-installed");
        };
    }

    /** One word or two for a badge. */
    public static String badge(CommitteeState state, Words words) {
        return switch (state) {
            case ACTIVE -> words.say("view.committee.badge.active");
            case STOPPED -> words.say("view.committee.badge.stopped");
            case NOT_INSTALLED -> words.say("view.committee.badge.not-installed");
        };
    }

    /** {@code Udvalget er stoppet}, beside what belongs to it; empty for an active committee. */
    static String absence(CommitteeState state, Words words) {
        return switch (state) {
            case ACTIVE -> "";
            case STOPPED -> words.say("view.committee.absent.stopped");
            case NOT_INSTALLED -> words.say("view.committee.absent.not-installed");
        };
    }

    /** Day and time of day, for those who run the system. */
    public static String moment(Instant moment) {
        return Danish.moment(moment).replace("kl. ", "kl.\u00a0");
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
