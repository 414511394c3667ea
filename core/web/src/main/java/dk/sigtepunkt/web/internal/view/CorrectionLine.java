package dk.sigtepunkt.web.internal.view;

import dk.sigtepunkt.domain.assessment.AssessmentWords;
import dk.sigtepunkt.domain.assessment.Correction;
import dk.sigtepunkt.domain.municipality.AreaNames;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;

/**
 * A correction as it is shown.
 *
 * @param known since when the new figure is known
 */
public record CorrectionLine(
        Corrected corrected, String before, String after, String known, String source, Effect effect) {
    public static CorrectionLine of(Correction correction, AreaNames names, Links links, Words words) {
        AssessmentWords assessments = AssessmentWords.in(words.language());
        String then = assessments.name(correction.assessment().before());
        String now = assessments.name(correction.assessment().after());
        boolean changed = !correction.assessment().same();
        return new CorrectionLine(
                new Corrected(
                        new Link(
                                links.indicator(correction.indicator().id()),
                                correction.indicator().name()),
                        Danish.period(correction.cell().period()),
                        names.part(correction.cell().area(), correction.cell().breakdown())),
                FigureLabels.value(correction.figure().before(), correction.indicator(), words),
                FigureLabels.value(correction.figure().after(), correction.indicator(), words),
                CommitteeWords.moment(correction.knownAt()),
                correction.reference(),
                new Effect(changed ? then + " → " + now : words.say("view.correction.same", then), changed));
    }

    /**
     * The figure that was another one.
     *
     * @param part what it is about when that is not the whole municipality; else empty
     */
    public record Corrected(Link indicator, String period, String part) {}

    /**
     * What that does to the indicator's assessment.
     *
     * @param changed whether the assessment is another one now
     */
    public record Effect(String assessment, boolean changed) {}
}
