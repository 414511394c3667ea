package dk.sigtepunkt.rest.internal.actions;

import dk.sigtepunkt.contracts.committee.ActionDetails;
import dk.sigtepunkt.contracts.committee.ExpectedEffect;
import dk.sigtepunkt.contracts.committee.MunicipalPart;
import dk.sigtepunkt.rest.internal.tags.TagsJson;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said of an action beyond what every action says.
 *
 * @param unit in which the owner's role is held; empty when it is not said
 * @param municipality does, supports or enables; null when it is not said
 * @param also focus areas that it serves besides its own
 * @param sdg numbers of the United Nations' goals
 */
public record ActionDetailsJson(
        String unit,
        @Nullable String municipality,
        String place,
        List<Partner> partners,
        List<Felt> felt,
        List<Milestone> milestones,
        List<Effect> effects,
        List<Link> also,
        List<String> bottomLines,
        List<Integer> sdg) {
    public static ActionDetailsJson of(ActionDetails details) {
        return new ActionDetailsJson(
                details.carriers().unit(),
                details.carriers().municipality().map(MunicipalPart::code).orElse(null),
                details.reach().place(),
                details.carriers().partners().stream()
                        .map(one -> new Partner(one.kind().code(), one.name(), one.part()))
                        .toList(),
                details.reach().felt().stream()
                        .map(one -> new Felt(one.by().code(), one.how()))
                        .toList(),
                details.milestones().stream()
                        .map(one -> new Milestone(one.title(), one.due().toString()))
                        .toList(),
                details.effects().stream().map(ActionDetailsJson::effect).toList(),
                details.alsoServes().stream()
                        .map(one -> new Link(one.area().toString(), one.reason()))
                        .toList(),
                TagsJson.of(details.tags()).bottomLines(),
                TagsJson.of(details.tags()).sdg());
    }

    private static Effect effect(ExpectedEffect effect) {
        return new Effect(
                effect.indicator().toString(),
                effect.lagMonths(),
                effect.reason(),
                effect.byYear().entrySet().stream()
                        .map(year -> new Year(year.getKey(), year.getValue()))
                        .toList());
    }

    /** Somebody outside the municipality who carries a part. */
    public record Partner(String kind, String name, String part) {}

    /** What an audience shall notice. */
    public record Felt(String by, String how) {}

    public record Milestone(String title, String due) {}

    /** @param lag months from the action's first day until it shows */
    public record Effect(String indicator, int lag, String reason, List<Year> years) {}

    /** @param change what it adds in the year, in the indicator's unit */
    public record Year(int year, double change) {}

    /** @param area {@code committee/key} */
    public record Link(String area, String reason) {}
}
