package dk.sigtepunkt.web.internal.sections;

import dk.sigtepunkt.domain.access.Signature;
import dk.sigtepunkt.domain.accounts.AccountWords;
import dk.sigtepunkt.domain.sections.QuarterWords;
import dk.sigtepunkt.domain.sections.ReleasedText;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.Prose;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A text that a committee has released, as a reader sees it.
 *
 * @param blocks none where nothing is released
 * @param signed in which roles it was written and released, and when
 * @param replaced the report as it was known before, none for the first; without an address when that was the same day
 */
public record SpokenText(List<Prose.Block> blocks, String signed, List<Link> replaced) {
    static final SpokenText NONE = new SpokenText(List.of(), "", List.of());

    /** @param of what else the committee has said of the quarter, for what the text takes the place of */
    public static SpokenText of(Optional<ReleasedText> text, QuarterWords of, Words words) {
        return text.map(one -> of(one, of.before(one), words)).orElse(NONE);
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
                before.map(earlier -> link(earlier, text, words)).stream().toList());
    }

    private static Link link(ReleasedText earlier, ReleasedText text, Words words) {
        LocalDate then = date(earlier.released());
        String href = then.isBefore(date(text.released()))
                ? Links.knownOn(then).whole(text.ref().quarter())
                : "";
        return new Link(href, words.say("sections.replaced", Danish.date(then)));
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
