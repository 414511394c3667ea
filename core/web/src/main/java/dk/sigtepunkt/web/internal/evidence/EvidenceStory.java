package dk.sigtepunkt.web.internal.evidence;

import dk.sigtepunkt.domain.accounts.AccountWords;
import dk.sigtepunkt.domain.evidence.EvidenceEntry;
import dk.sigtepunkt.domain.evidence.KeptEvidence;
import dk.sigtepunkt.domain.evidence.PublishedEvidence;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.page.PageRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One thing that was written of a finding.
 *
 * @param head when, and to its own people in which role
 * @param href where it is read as it was then; empty where that is nowhere
 */
public record EvidenceStory(String head, String what, String text, String href) {
    static String day(Instant at) {
        return Danish.date(LocalDate.ofInstant(at, Danish.ZONE));
    }

    /** To everybody: versions that were published. Of what is erased there is no earlier one to read. */
    static List<EvidenceStory> of(PublishedEvidence one, PageRequest visit) {
        List<EvidenceStory> story = new ArrayList<>();
        for (PublishedEvidence.Version version : one.versions()) {
            boolean first = story.isEmpty();
            story.add(new EvidenceStory(
                    day(version.since()),
                    visit.say(first ? "evidence.told.published" : "evidence.told.corrected"),
                    version.reason(),
                    one.erased() ? "" : then(one.number(), version.since())));
        }
        one.withdrawn()
                .ifPresent(taken -> story.add(new EvidenceStory(
                        day(taken.by().at()), visit.say("evidence.told.withdrawn"), taken.reason(), "")));
        return story;
    }

    private static String then(int number, Instant at) {
        LocalDate day = LocalDate.ofInstant(at, Danish.ZONE);
        return Links.to(Optional.empty(), Optional.of(day)).page(EvidenceAddresses.of(number));
    }

    /** To its committee's people: all of it. */
    static List<EvidenceStory> of(KeptEvidence one, PageRequest visit) {
        List<EvidenceStory> story = new ArrayList<>();
        boolean open = false;
        for (EvidenceEntry entry : one.entries()) {
            open = open || entry instanceof EvidenceEntry.Published;
            story.add(told(entry, open, visit));
        }
        return story;
    }

    private static EvidenceStory told(EvidenceEntry entry, boolean open, PageRequest visit) {
        String role = entry.by()
                .role()
                .map(AccountWords.in(visit.words().language())::role)
                .orElseGet(() -> visit.say("evidence.by-owner"));
        String head = "%s, %s".formatted(day(entry.by().at()), role);
        return entry.fold(
                one -> new EvidenceStory(
                        head,
                        visit.say(open ? "evidence.told.corrected" : "evidence.told.written"),
                        one.agreed()
                                .map(yes -> visit.say(
                                        "evidence.told.agreed", one.reason(), Danish.date(yes.on()), yes.how()))
                                .orElse(one.reason()),
                        ""),
                one -> new EvidenceStory(
                        head, visit.say("evidence.told.consented", Danish.date(one.on())), one.how(), ""),
                one -> new EvidenceStory(head, visit.say("evidence.told.published"), "", ""),
                one -> new EvidenceStory(head, visit.say("evidence.told.withdrawn"), one.reason(), ""),
                one -> new EvidenceStory(
                        head,
                        visit.say("evidence.told.attached"),
                        one.attachment().name(),
                        ""),
                one -> new EvidenceStory(head, visit.say("evidence.told.detached"), "", ""),
                one -> new EvidenceStory(head, visit.say("evidence.told.described"), one.reason(), ""));
    }
}
