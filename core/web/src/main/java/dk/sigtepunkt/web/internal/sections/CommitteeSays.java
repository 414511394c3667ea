package dk.sigtepunkt.web.internal.sections;

import dk.sigtepunkt.domain.sections.SectionKey;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.reporting.CommitteePart;
import dk.sigtepunkt.web.internal.view.ContributionView;

/**
 * What a committee says of itself in a quarter's report, each for what it is.
 *
 * @param words what its people have written of its work as a whole
 * @param code what its code answers
 */
public record CommitteeSays(SpokenText words, ContributionView code) {
    public static CommitteeSays of(CommitteePart part, Words words) {
        return new CommitteeSays(
                SpokenText.of(SectionKey.ASSESSMENT, part.words(), words),
                ContributionView.of(part.statement(), words));
    }
}
