package dk.sigtepunkt.content.internal.committee;

import dk.sigtepunkt.content.internal.yaml.Findings;
import dk.sigtepunkt.content.internal.yaml.YamlCodes;
import dk.sigtepunkt.content.internal.yaml.YamlFields;
import dk.sigtepunkt.contracts.committee.Action;
import dk.sigtepunkt.contracts.committee.ActionDetails;
import dk.sigtepunkt.contracts.committee.ActionState;
import dk.sigtepunkt.contracts.committee.ActionStep;
import dk.sigtepunkt.contracts.committee.AreaLink;
import dk.sigtepunkt.contracts.committee.Carriers;
import dk.sigtepunkt.contracts.committee.ExpectedEffect;
import dk.sigtepunkt.contracts.committee.Felt;
import dk.sigtepunkt.contracts.committee.Milestone;
import dk.sigtepunkt.contracts.committee.MunicipalPart;
import dk.sigtepunkt.contracts.committee.Partner;
import dk.sigtepunkt.contracts.committee.Reach;
import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.identity.ActionKey;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.identity.ItemKind;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Reads an action and all that is said of it; what its parts object to stands on the line of the part. */
final class ActionMapper {
    private static final ActionPartWords WORDS = ActionPartWords.danish();

    private final CommitteeId committee;
    private final SuccessionMapper successions;
    private final Findings findings;

    ActionMapper(CommitteeId committee, SuccessionMapper successions, Findings findings) {
        this.committee = committee;
        this.successions = successions;
        this.findings = findings;
    }

    Action action(YamlFields fields) {
        return new Action(
                new ActionKey(fields.text("key")),
                area(fields.text("focusArea")),
                fields.text("title"),
                fields.text("description"),
                fields.text("ownerRole"),
                fields.date("start"),
                fields.date("end"),
                fields.groups("steps").stream().map(ActionMapper::step).toList(),
                fields.text("origin").equals(Origin.EXAMPLE.code()) ? Origin.EXAMPLE : Origin.REAL,
                successions.replaces(fields, ItemKind.ACTION),
                details(fields));
    }

    private static ActionStep step(YamlFields fields) {
        return new ActionStep(
                fields.date("on"),
                YamlCodes.find(ActionState.values(), ActionState::code, fields.text("state")),
                fields.text("reason"),
                fields.text("trigger"));
    }

    private ActionDetails details(YamlFields fields) {
        return new ActionDetails(
                new Carriers(
                        fields.text("ownerUnit"),
                        Optional.of(fields.text("municipality"))
                                .filter(word -> !word.isEmpty())
                                .map(word -> YamlCodes.find(MunicipalPart.values(), MunicipalPart::code, word)),
                        once(fields, "partners", one -> one.text("name"), WORDS::partnerTwice, ActionMapper::partner)),
                new Reach(
                        fields.text("place"),
                        once(fields, "felt", one -> one.text("by"), WORDS::audienceTwice, ActionMapper::felt)),
                once(
                        fields,
                        "milestones",
                        one -> one.text("title"),
                        WORDS::milestoneTwice,
                        one -> milestone(one, fields.date("start"), fields.date("end"))),
                once(
                        fields,
                        "effects",
                        one -> indicator(one.text("indicator")).toString(),
                        WORDS::effectTwice,
                        this::effect),
                once(
                        fields,
                        "alsoServes",
                        one -> area(one.text("focusArea")).toString(),
                        WORDS::areaTwice,
                        one -> link(one, area(fields.text("focusArea")))),
                TagMapper.tags(fields));
    }

    /** Each entry of a list that is not there before under the same name. */
    private <T> List<T> once(
            YamlFields fields,
            String list,
            Function<YamlFields, String> name,
            UnaryOperator<String> twice,
            Function<YamlFields, T> maker) {
        Set<String> seen = new HashSet<>();
        return fields.groups(list).stream()
                .map(entry -> findings.checked(entry.line(), () -> {
                    if (!seen.add(name.apply(entry))) {
                        throw new IllegalArgumentException(twice.apply(name.apply(entry)));
                    }
                    return maker.apply(entry);
                }))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Partner partner(YamlFields fields) {
        return new Partner(
                YamlCodes.find(Partner.Kind.values(), Partner.Kind::code, fields.text("kind")),
                fields.text("name"),
                fields.text("part"));
    }

    private static Felt felt(YamlFields fields) {
        return new Felt(
                YamlCodes.find(Felt.Audience.values(), Felt.Audience::code, fields.text("by")), fields.text("how"));
    }

    private static Milestone milestone(YamlFields fields, LocalDate start, LocalDate end) {
        Milestone milestone = new Milestone(fields.text("title"), fields.date("due"));
        if (milestone.due().isBefore(start) || milestone.due().isAfter(end)) {
            throw new IllegalArgumentException(WORDS.milestoneOutside(milestone, start, end));
        }
        return milestone;
    }

    private ExpectedEffect effect(YamlFields fields) {
        return new ExpectedEffect(
                indicator(fields.text("indicator")),
                fields.integer("lagMonths", 0),
                years(fields),
                fields.text("reason"));
    }

    private static SortedMap<Integer, Double> years(YamlFields fields) {
        SortedMap<Integer, Double> years = new TreeMap<>();
        for (YamlFields one : fields.groups("years")) {
            int year = one.integer("year", 0);
            if (years.put(year, one.number("change")) != null) {
                throw new IllegalArgumentException(WORDS.yearTwice(year));
            }
        }
        return years;
    }

    private AreaLink link(YamlFields fields, FocusAreaRef own) {
        FocusAreaRef area = area(fields.text("focusArea"));
        if (area.equals(own)) {
            throw new IllegalArgumentException(WORDS.ownArea(area));
        }
        return new AreaLink(area, fields.text("reason"));
    }

    /** A bare key is an indicator of this committee, {@code committee.key} one of another. */
    private IndicatorId indicator(String text) {
        return text.indexOf('.') < 0 ? new IndicatorId(committee, text) : IndicatorId.parse(text);
    }

    /** A bare key is a focus area of this committee, {@code committee/key} one of another. */
    private FocusAreaRef area(String text) {
        int slash = text.indexOf('/');
        return new FocusAreaRef(
                slash < 0 ? committee : new CommitteeId(text.substring(0, slash)),
                new FocusAreaKey(text.substring(slash + 1)));
    }
}
