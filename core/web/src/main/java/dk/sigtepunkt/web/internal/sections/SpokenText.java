package dk.sigtepunkt.web.internal.sections;

import dk.sigtepunkt.domain.access.Signature;
import dk.sigtepunkt.domain.accounts.AccountWords;
import dk.sigtepunkt.domain.sections.QuarterWords;
import dk.sigtepunkt.domain.sections.ReleasedText;
import dk.sigtepunkt.domain.sections.SectionEntry;
import dk.sigtepunkt.domain.sections.SectionKey;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.Prose;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a committee has said, as a reader sees it: what stood when the quarter ended, and what came of it since.
 *
 * @param blocks none where nothing is released, and where it was taken back
 * @param signed in which roles it was written and released, and when; empty where nothing is read
 * @param notes why it took the place of another one, and that it was taken back
 * @param replaced the report as it was known before, none for the first; without an address when that was the same day
 * @param since what was released after the quarter, where something stood when it ended
 */
public record SpokenText(
        List<Prose.Block> blocks, String signed, List<String> notes, List<Link> replaced, List<SpokenText> since) {
    public static final SpokenText NONE = new SpokenText(List.of(), "", List.of(), List.of(), List.of());

    /** @param said all that the committee has said of the quarter, as it is known */
    public static SpokenText of(SectionKey key, QuarterWords said, Words words) {
        QuarterWords.Spoken spoken = said.in(key);
        return spoken.then()
                .map(then -> then(then, spoken.now(), said, words))
                .orElseGet(() -> spoken.now().map(now -> of(now, said, words)).orElse(NONE));
    }

    /** Whether there is anything to tell. */
    public boolean told() {
        return !blocks.isEmpty() || !notes.isEmpty();
    }

    /** What stood stays; that it was taken back after, and another one, are told with it. */
    private static SpokenText then(ReleasedText then, Optional<ReleasedText> now, QuarterWords said, Words words) {
        SpokenText stood = of(then, said, words);
        Optional<ReleasedText> same = now.filter(one -> one.released().equals(then.released()));
        List<String> notes = new ArrayList<>(stood.notes());
        same.flatMap(ReleasedText::back).ifPresent(back -> notes.add(taken("sections.taken.since", back, words)));
        List<SpokenText> since = now.filter(one -> same.isEmpty()).stream()
                .map(one -> of(one, said, words))
                .toList();
        return new SpokenText(stood.blocks(), stood.signed(), notes, stood.replaced(), since);
    }

    private static SpokenText of(ReleasedText text, QuarterWords said, Words words) {
        return text.back()
                .map(back -> new SpokenText(
                        List.of(),
                        "",
                        List.of(taken("sections.taken", back, words)),
                        Stream.of(link(text, date(back.by()), "sections.taken.read", words))
                                .filter(link -> !link.href().isEmpty())
                                .toList(),
                        List.of()))
                .orElseGet(() -> of(text, said.before(text), words));
    }

    /** A text as a written report took it; of one that was taken back since, only that. */
    public static SpokenText of(ReleasedText text, Words words) {
        return text.back()
                .map(back -> new SpokenText(
                        List.of(), "", List.of(taken("sections.taken", back, words)), List.of(), List.of()))
                .orElseGet(() -> of(text, Optional.empty(), words));
    }

    static SpokenText of(ReleasedText text, Optional<ReleasedText> before, Words words) {
        return new SpokenText(
                Prose.of(text.text()).blocks(),
                words.say(
                        "sections.signed",
                        day(text.written()),
                        role(text.written(), words),
                        day(text.released()),
                        role(text.released(), words)),
                text.reason().isEmpty() ? List.of() : List.of(words.say("sections.corrected", text.reason())),
                before.map(earlier -> link(earlier, date(text.released()), "sections.replaced", words)).stream()
                        .toList(),
                List.of());
    }

    private static String taken(String word, SectionEntry.TakenBack back, Words words) {
        return words.say(word, day(back.by()), role(back.by(), words), back.reason());
    }

    /** @param until the day on which it was read no more */
    private static Link link(ReleasedText earlier, LocalDate until, String word, Words words) {
        LocalDate then = date(earlier.released());
        String href =
                then.isBefore(until) ? Links.knownOn(then).whole(earlier.ref().quarter()) : "";
        return new Link(href, words.say(word, Danish.date(then)));
    }

    static String day(Signature by) {
        return Danish.date(date(by));
    }

    private static LocalDate date(Signature by) {
        return LocalDate.ofInstant(by.at(), Danish.ZONE);
    }

    static String role(Signature by, Words words) {
        return by.role().map(AccountWords.in(words.language())::role).orElseGet(() -> words.say("sections.by-owner"));
    }
}
