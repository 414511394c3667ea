package dk.sigtepunkt.domain.reconcile;

import static java.util.stream.Collectors.joining;

import dk.sigtepunkt.contracts.committee.Action;
import dk.sigtepunkt.contracts.committee.ActionDetails;
import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.contracts.committee.Influence;
import dk.sigtepunkt.contracts.figure.AreaCode;
import dk.sigtepunkt.contracts.identity.FacetKey;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.identity.SigtepunktId;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.indicator.Method;
import dk.sigtepunkt.contracts.indicator.SourceBinding;
import dk.sigtepunkt.contracts.indicator.Unit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What is said about the items of a committee's content. */
final class Fields {
    private static final ContentWords WORDS = ContentWords.danish();

    private Fields() {}

    static List<Field> of(Committee committee) {
        return List.of(
                new Field(Field.Name.NAME, committee.name()),
                new Field(Field.Name.NAME_NOTE, committee.nameNote()),
                new Field(Field.Name.DESCRIPTION, committee.description()),
                new Field(Field.Name.WHEEL, WORDS.wheel(committee.wheel())));
    }

    /** @param influences those that its committee names at the area */
    static List<Field> of(FocusArea area, List<Influence> influences, Titles titles) {
        SigtepunktId primary = area.primary().sigtepunkt();
        return and(
                TagFields.of(area.tags()),
                new Field(Field.Name.TITLE, area.title()),
                new Field(Field.Name.WORDING, area.officialWording()),
                new Field(Field.Name.DESCRIPTION, area.description()),
                new Field(Field.Name.SIGTEPUNKT, primary.value(), titles.sigtepunkt(primary)),
                new Field(Field.Name.SIGTEPUNKT_REASON, area.primary().reason()),
                new Field(
                        Field.Name.FACETS,
                        joined(area.facets().stream().map(FacetKey::value)),
                        joined(area.facets().stream().map(facet -> titles.facet(primary, facet)))),
                new Field(
                        Field.Name.FURTHER_SIGTEPUNKTER,
                        supported(area, SigtepunktId::value),
                        supported(area, titles::sigtepunkt)),
                new Field(
                        Field.Name.INFLUENCES,
                        influences(influences, FocusAreaRef::toString),
                        influences(influences, one -> titles.item(ItemRef.of(one)))));
    }

    private static String influences(List<Influence> influences, Function<FocusAreaRef, String> name) {
        return listed(
                influences.stream().map(one -> WORDS.influence(one, name.apply(one.from()), name.apply(one.to()))));
    }

    private static List<Field> and(List<Field> last, Field... fields) {
        return Stream.concat(Stream.of(fields), last.stream()).toList();
    }

    private static String supported(FocusArea area, Function<SigtepunktId, String> name) {
        return area.alsoSupports().stream()
                .map(link -> name.apply(link.sigtepunkt()) + ": " + link.reason())
                .collect(joining("; "));
    }

    static List<Field> of(Indicator indicator, Titles titles) {
        Unit unit = indicator.unit();
        return Stream.concat(
                        Stream.of(
                                new Field(Field.Name.NAME, indicator.name()),
                                area(new FocusAreaRef(indicator.id().committee(), indicator.focusArea()), titles),
                                new Field(Field.Name.DEFINITION, indicator.definition()),
                                new Field(Field.Name.UNIT, unit.symbol()),
                                new Field(Field.Name.UNIT_KIND, WORDS.unitKind(unit.kind())),
                                new Field(Field.Name.DECIMALS, String.valueOf(unit.decimals())),
                                new Field(Field.Name.DIRECTION, WORDS.direction(indicator.direction())),
                                new Field(Field.Name.BASELINE, WORDS.baseline(indicator.baseline(), unit)),
                                new Field(Field.Name.TARGETS, targets(indicator)),
                                new Field(Field.Name.THRESHOLDS, WORDS.thresholds(indicator.thresholds())),
                                new Field(Field.Name.RHYTHM, WORDS.rhythm(indicator.frequency(), indicator.every())),
                                new Field(Field.Name.AGGREGATION, WORDS.aggregation(indicator.aggregation()))),
                        Stream.of(
                                        source(indicator.source()),
                                        method(indicator.method(), titles),
                                        TagFields.of(indicator.tags()).stream())
                                .flatMap(fields -> fields))
                .toList();
    }

    static List<Field> of(Action action, Titles titles) {
        ActionDetails details = action.details();
        return and(
                TagFields.of(details.tags()),
                new Field(Field.Name.TITLE, action.title()),
                area(action.focusArea(), titles),
                new Field(Field.Name.DESCRIPTION, action.description()),
                new Field(Field.Name.OWNER, action.ownerRole()),
                new Field(Field.Name.START, WORDS.day(action.start())),
                new Field(Field.Name.END, WORDS.day(action.end())),
                new Field(Field.Name.ORIGIN, WORDS.origin(action.origin())),
                new Field(Field.Name.OWNER_UNIT, details.carriers().unit()),
                new Field(
                        Field.Name.MUNICIPALITY,
                        details.carriers().municipality().map(WORDS::part).orElse("")),
                new Field(
                        Field.Name.PARTNERS,
                        listed(details.carriers().partners().stream().map(WORDS::partner))),
                new Field(Field.Name.PLACE, details.reach().place()),
                new Field(
                        Field.Name.FELT, listed(details.reach().felt().stream().map(WORDS::felt))),
                new Field(
                        Field.Name.MILESTONES,
                        listed(details.milestones().stream().map(WORDS::milestone))),
                new Field(
                        Field.Name.EFFECTS,
                        effects(details, IndicatorId::toString, one -> Optional.empty()),
                        effects(details, titles::indicator, titles::unit)),
                new Field(
                        Field.Name.FURTHER_AREAS,
                        furtherAreas(details, FocusAreaRef::toString),
                        furtherAreas(details, area -> titles.item(ItemRef.of(area)))));
    }

    private static String effects(
            ActionDetails details, Function<IndicatorId, String> name, Function<IndicatorId, Optional<Unit>> unit) {
        return listed(details.effects().stream()
                .map(effect -> WORDS.effect(effect, name.apply(effect.indicator()), unit.apply(effect.indicator()))));
    }

    private static String furtherAreas(ActionDetails details, Function<FocusAreaRef, String> name) {
        return listed(details.alsoServes().stream().map(link -> name.apply(link.area()) + ": " + link.reason()));
    }

    private static Field area(FocusAreaRef area, Titles titles) {
        return new Field(Field.Name.FOCUS_AREA, area.toString(), titles.item(ItemRef.of(area)));
    }

    static List<Field> steps(Action action) {
        return action.steps().stream()
                .map(step -> new Field(Field.Name.STEP, WORDS.step(step)))
                .toList();
    }

    private static Stream<Field> source(SourceBinding source) {
        return Stream.of(
                new Field(Field.Name.SOURCE, source.name()),
                new Field(Field.Name.SOURCE_KIND, WORDS.sourceKind(source.kind())),
                new Field(Field.Name.SOURCE_TABLE, source.dataset()),
                new Field(Field.Name.ATTRIBUTION, source.attribution()),
                new Field(Field.Name.PUBLICATION_LAG, WORDS.days(source.publicationLagDays())));
    }

    private static Stream<Field> method(Method method, Titles titles) {
        return Stream.of(
                new Field(Field.Name.METHOD_VERSION, method.version()),
                new Field(
                        Field.Name.FORMULA, formula(method, IndicatorId::toString), formula(method, titles::indicator)),
                new Field(
                        Field.Name.COMPANIONS,
                        companions(method, IndicatorId::toString),
                        companions(method, titles::indicator)),
                new Field(Field.Name.FORWARD, WORDS.forward(method.forward())),
                new Field(
                        Field.Name.COMPARED_WITH,
                        joined(method.compareWith().stream().map(AreaCode::value)),
                        joined(method.compareWith().stream().map(titles::area))));
    }

    private static String formula(Method method, Function<IndicatorId, String> name) {
        return method.formula().map(one -> WORDS.formula(one, name)).orElse("");
    }

    private static String companions(Method method, Function<IndicatorId, String> name) {
        return joined(method.companions().stream().map(one -> WORDS.companion(one, name.apply(one.indicator()))));
    }

    private static String targets(Indicator indicator) {
        return indicator.targets().stream()
                .map(target -> WORDS.target(target, indicator.unit()))
                .collect(joining("; "));
    }

    private static String listed(Stream<String> texts) {
        return texts.collect(joining("; "));
    }

    private static String joined(Stream<String> texts) {
        return texts.collect(joining(", "));
    }
}
