package dk.sigtepunkt.web.internal.claims;

import dk.sigtepunkt.domain.accounts.AccountWords;
import dk.sigtepunkt.domain.claims.ClaimEntry;
import dk.sigtepunkt.domain.claims.KeptClaim;
import dk.sigtepunkt.domain.claims.PublishedClaim;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.page.PageRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One thing that was written of a claim.
 *
 * @param head when, and to its own people in which role
 * @param href where it is read as it was then; empty where that is nowhere
 */
public record ClaimStory(String head, String what, String text, String href) {
    static String day(Instant at) {
        return Danish.date(LocalDate.ofInstant(at, Danish.ZONE));
    }

    /** To everybody: versions that were published. */
    static List<ClaimStory> of(PublishedClaim one, PageRequest visit) {
        List<ClaimStory> story = new ArrayList<>();
        for (PublishedClaim.Version version : one.versions()) {
            story.add(new ClaimStory(
                    day(version.since()),
                    visit.say(story.isEmpty() ? "claims.told.published" : "claims.told.corrected"),
                    version.reason(),
                    then(one.number(), version.since())));
        }
        one.withdrawn()
                .ifPresent(taken -> story.add(
                        new ClaimStory(day(taken.by().at()), visit.say("claims.told.withdrawn"), taken.reason(), "")));
        return story;
    }

    private static String then(int number, Instant at) {
        LocalDate day = LocalDate.ofInstant(at, Danish.ZONE);
        return Links.to(Optional.empty(), Optional.of(day)).page(ClaimAddresses.of(number));
    }

    /** To its committee's people: all of it. */
    static List<ClaimStory> of(KeptClaim one, PageRequest visit) {
        List<ClaimStory> story = new ArrayList<>();
        boolean open = false;
        for (ClaimEntry entry : one.entries()) {
            open = open || entry instanceof ClaimEntry.Published;
            story.add(told(entry, open, visit));
        }
        return story;
    }

    private static ClaimStory told(ClaimEntry entry, boolean open, PageRequest visit) {
        String role = entry.by()
                .role()
                .map(AccountWords.in(visit.words().language())::role)
                .orElseGet(() -> visit.say("claims.by-owner"));
        String head = "%s, %s".formatted(day(entry.by().at()), role);
        return entry.fold(
                one -> new ClaimStory(
                        head, visit.say(open ? "claims.told.corrected" : "claims.told.written"), one.reason(), ""),
                one -> new ClaimStory(head, visit.say("claims.told.published"), "", ""),
                one -> new ClaimStory(head, visit.say("claims.told.withdrawn"), one.reason(), ""));
    }
}
