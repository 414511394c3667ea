package dk.sigtepunkt.web.internal.view;

import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.reporting.Missing;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;

/** @param since in words; empty when it is not known */
public record MissingLine(Link link, String since) {
    public static MissingLine of(Missing missing, Links links, Words words) {
        String href = missing.focusArea().map(links::focusArea).orElseGet(() -> links.committee(missing.committee()));
        String since = missing.since()
                .map(day -> words.say("view.missing.since", Danish.date(day)))
                .orElse("");
        return new MissingLine(new Link(href, missing.sentence()), since);
    }
}
