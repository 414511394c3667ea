package dk.sigtepunkt.rest.internal.committees;

import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.contracts.identity.FacetKey;
import dk.sigtepunkt.contracts.strategy.SigtepunktLink;
import dk.sigtepunkt.domain.assessment.Assessment;
import dk.sigtepunkt.domain.judgement.QuarterJudgement;
import dk.sigtepunkt.domain.strategy.AreaWording;
import dk.sigtepunkt.rest.internal.http.OverQuarter;
import dk.sigtepunkt.rest.internal.judgement.JudgedJson;
import dk.sigtepunkt.rest.internal.tags.TagsJson;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param officialWording the council's, without emphasis
 * @param sigtepunktReason why it belongs under its sigtepunkt
 * @param facets keys of the parts of the sigtepunkt that it serves
 * @param period what the assessment is for
 * @param persons what people say of it beside the assessment
 * @param example true when what is judged, or the baseline of it, is made-up example data
 * @param replaces the focus areas that it carries on
 * @param closed null when the area is there still
 * @param tags by what else it can be looked up
 */
public record FocusAreaJson(
        String committee,
        String key,
        String title,
        String officialWording,
        WordingJson wording,
        String description,
        String sigtepunkt,
        String sigtepunktReason,
        List<String> facets,
        List<Support> alsoSupports,
        String period,
        String assessment,
        String reason,
        BasisJson basis,
        JudgedJson persons,
        boolean example,
        boolean addedAfterAdoption,
        List<SuccessionJson> replaces,
        @Nullable ClosedJson closed,
        TagsJson tags)
        implements OverQuarter {
    public static FocusAreaJson of(
            FocusArea area,
            AreaWording wording,
            String period,
            Assessment assessment,
            QuarterJudgement persons,
            boolean example,
            boolean addedAfterAdoption,
            @Nullable ClosedJson closed) {
        return new FocusAreaJson(
                area.ref().committee().value(),
                area.ref().key().value(),
                area.title(),
                wording.plain(),
                WordingJson.of(wording),
                area.description(),
                area.primary().sigtepunkt().value(),
                area.primary().reason(),
                area.facets().stream().map(FacetKey::value).toList(),
                area.alsoSupports().stream().map(Support::of).toList(),
                period,
                assessment.code().code(),
                assessment.reason(),
                BasisJson.of(assessment.basis()),
                JudgedJson.of(persons),
                example,
                addedAfterAdoption,
                SuccessionJson.of(area.replaces()),
                closed,
                TagsJson.of(area.tags()));
    }

    /** A further sigtepunkt that the area supports, and why. */
    public record Support(String sigtepunkt, String reason) {
        static Support of(SigtepunktLink link) {
            return new Support(link.sigtepunkt().value(), link.reason());
        }
    }
}
