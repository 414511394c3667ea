package dk.sigtepunkt.rest.internal.practice;

import dk.sigtepunkt.contracts.committee.ActionState;
import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.domain.practice.ActionPractice;
import dk.sigtepunkt.domain.practice.EvaluationGround;
import dk.sigtepunkt.domain.practice.Practice;
import dk.sigtepunkt.domain.practice.PracticePart;
import dk.sigtepunkt.domain.practice.SigtepunktPractice;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a strategy had come to by the end of a quarter.
 *
 * @param withoutLiveAction the focus areas in which nothing is being done, {@code committee/key}
 * @param withoutEvidence those on which nothing bears that was seen and heard
 * @param actions every action that counts in the quarter
 */
public record PracticeJson(
        List<SigtepunktJson> sigtepunkter,
        List<String> withoutLiveAction,
        List<String> withoutEvidence,
        List<PracticeJson.ActionJson> actions) {
    public static PracticeJson of(Practice practice) {
        return new PracticeJson(
                practice.sigtepunkter().stream().map(SigtepunktJson::of).toList(),
                names(practice.all().withoutLiveAction()),
                names(practice.all().withoutEvidence()),
                practice.all().actions().stream().map(ActionJson::of).toList());
    }

    private static List<String> names(List<FocusArea> areas) {
        return areas.stream().map(area -> area.ref().toString()).toList();
    }

    /**
     * Of some focus areas.
     *
     * @param states how many actions were in each state, by its code
     * @param begun how many had been started, whatever became of them
     */
    public record CountsJson(
            int focusAreas,
            int actions,
            Map<String, Integer> states,
            int begun,
            int felt,
            int evaluated,
            int withoutLiveAction,
            int withoutEvidence) {
        static CountsJson of(PracticePart part) {
            Map<String, Integer> states = new LinkedHashMap<>();
            Arrays.stream(ActionState.values()).forEach(state -> states.put(state.code(), part.in(state)));
            return new CountsJson(
                    part.areas().size(),
                    part.actions().size(),
                    states,
                    part.begun(),
                    part.felt(),
                    part.evaluated(),
                    part.withoutLiveAction().size(),
                    part.withoutEvidence().size());
        }
    }

    /** @param facets its parts; an area that serves several is counted in each of them */
    public record SigtepunktJson(String id, String title, CountsJson counts, List<FacetJson> facets) {
        static SigtepunktJson of(SigtepunktPractice one) {
            return new SigtepunktJson(
                    one.sigtepunkt().id().value(),
                    one.sigtepunkt().title(),
                    CountsJson.of(one.whole()),
                    one.facets().stream()
                            .map(facet -> new FacetJson(
                                    facet.facet().key().value(), facet.facet().title(), CountsJson.of(facet.part())))
                            .toList());
        }
    }

    public record FacetJson(String key, String title, CountsJson counts) {}

    /**
     * @param action {@code committee/key}
     * @param evaluated on what somebody had looked back on it; empty when nobody had
     */
    public record ActionJson(
            String action, String focusArea, String state, boolean begun, boolean felt, List<String> evaluated) {
        static ActionJson of(ActionPractice one) {
            return new ActionJson(
                    one.ref().toString(),
                    one.standing().action().focusArea().toString(),
                    one.state().code(),
                    one.begun(),
                    one.felt(),
                    one.evaluated().stream().map(EvaluationGround::code).toList());
        }
    }
}
