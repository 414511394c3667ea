package dk.sigtepunkt.web.internal.pages;

import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.text.Danish;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** How a committee's state is said. */
final class CommitteeWords {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH.mm", Danish.LOCALE);

    private CommitteeWords() {}

    static String state(KnownCommittee committee) {
        String day = Danish.date(LocalDate.ofInstant(committee.since(), Danish.ZONE));
        return committee.active() ? "installeret siden " + day : "ikke installeret siden " + day;
    }

    /** Day and time of day, for those who run the system. */
    static String moment(Instant moment) {
        return Danish.date(LocalDate.ofInstant(moment, Danish.ZONE)) + " kl.\u00a0"
                + CLOCK.format(moment.atZone(Danish.ZONE));
    }
}
