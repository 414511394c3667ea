package dk.sigtepunkt.web.internal.pages;

import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.reporting.Missing;

/** @param since in words; empty when it is not known */
public record MissingLine(Link link, String since) {
    static MissingLine of(Missing missing, Links links) {
        String href = missing.focusArea().map(links::focusArea).orElseGet(() -> links.committee(missing.committee()));
        String since = missing.since()
                .map(day -> "Mangler siden %s.".formatted(Danish.date(day)))
                .orElse("");
        return new MissingLine(new Link(href, missing.sentence()), since);
    }
}
